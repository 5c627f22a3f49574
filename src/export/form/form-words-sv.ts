import type { FormWords } from './form-words.js';

/** The words of forms in Swedish. */
export const sv: FormWords = {
  language: 'sv',
  review: 'not-reviewed',
  yes: 'Ja',
  maybe: 'Kanske',
  no: 'Nej',
  notKnown: 'Vet inte',
  declined: 'Vill inte svara',
  none: 'Inget av dem',
  why: 'Varför finns det inget svar?',
  concernTitle: 'Yrkesmässig oro',
  concern: 'Är det något annat som oroar dig? Skriv vad det är.',
  concernHint:
    'Din egen bedömning räknas lika mycket som tecknen. Skriv inga namn och inga adresser. Lämna fältet tomt om det inte är något.',
  notFor: 'Inte till',
  resultTitle: 'Det som har noterats hittills',
  statement:
    'Noterade tecken som en utbildad person ska se tillsammans med hela situationen. Det är ingen slutsats om någon: varken tecken eller avsaknad av tecken bevisar något.',
  childFirst: 'Detta är ett barn eller ska behandlas som ett barn. Barnets säkerhet går före allt annat här.',
  helpTitle: 'Här finns hjälp',
  danger: 'Fara just nu',
  noReferral:
    'Fråga landets myndighet mot människohandel vilken hjälp som finns, och för ingenting vidare utan samtycke.',
  nextStep: 'Nästa steg',
  score: 'Poäng: {least} till {most}, av {possible} som kan ges.',
  canBe: 'Öppna svar kan fortfarande leda till',
  decided: 'Öppna svar kan inte längre ändra detta',
  unanswered: '{unanswered} av {questions} frågor har varken fått ja, nej eller ett värde som svar.',
  suspected: '{maybe} har besvarats med kanske. Det ger inga poäng ännu; ta reda på dem först.',
  nothingRecorded: 'Inga tecken noterade hittills.',
  whyTitle: 'Varför',
  noPoints: 'ger inga poäng',
  onePoint: '1 poäng',
  points: '{points} poäng',
  capped: 'Dessa tecken hör ihop. Tillsammans ger de högst så här många poäng',
  notReviewed: 'Ingen med språket som modersmål har gått igenom översättningen ännu.',
};
