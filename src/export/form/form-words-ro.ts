import type { FormWords } from './form-words.js';

/** The words of forms in Romanian. */
export const ro: FormWords = {
  language: 'ro',
  review: 'not-reviewed',
  yes: 'Da',
  maybe: 'Poate',
  no: 'Nu',
  notKnown: 'Nu știu',
  declined: 'Nu vreau să răspund',
  none: 'Niciuna dintre ele',
  why: 'De ce nu există un răspuns?',
  concernTitle: 'Îngrijorare profesională',
  concern: 'Mai este ceva care vă îngrijorează? Scrieți ce anume.',
  concernHint:
    'Propria părere contează la fel de mult ca semnele. Nu scrieți nume și nici adrese. Lăsați câmpul gol dacă nu este nimic.',
  notFor: 'Nu este pentru',
  resultTitle: 'Ce s-a notat până acum',
  statement:
    'Semne notate, pe care o persoană instruită le privește împreună cu întreaga situație. Nu este o concluzie despre nimeni: nici prezența, nici lipsa semnelor nu dovedește ceva.',
  childFirst:
    'Este un copil sau este tratat ca un copil. Siguranța copilului este mai importantă decât tot ce urmează.',
  helpTitle: 'Unde se găsește ajutor',
  danger: 'Pericol acum',
  noReferral:
    'Întrebați autoritatea din țara dumneavoastră care se ocupă de traficul de persoane ce ajutor există și nu transmiteți nimic fără acord.',
  nextStep: 'Pasul următor',
  score: 'Puncte: de la {least} la {most}, din {possible} posibile.',
  canBe: 'Răspunsurile deschise mai pot duce la',
  decided: 'Răspunsurile deschise nu mai pot schimba acest lucru',
  unanswered: 'Întrebări fără răspuns da, nu sau o valoare: {unanswered} din {questions}.',
  suspected: 'Răspunsuri „poate”: {maybe}. Încă nu dau puncte; aflați-le mai întâi pe acestea.',
  nothingRecorded: 'Niciun semn notat până acum.',
  whyTitle: 'De ce',
  noPoints: 'nu dă puncte',
  onePoint: '1 punct',
  points: '{points} puncte',
  capped: 'Aceste semne țin unul de altul. Împreună dau cel mult atâtea puncte',
  notReviewed: 'Nicio persoană cu această limbă maternă nu a verificat încă traducerea.',
};
