import type { FormWords } from './form-words.js';

/** The words of forms in Polish. */
export const pl: FormWords = {
  language: 'pl',
  review: 'not-reviewed',
  yes: 'Tak',
  maybe: 'Może',
  no: 'Nie',
  notKnown: 'Nie wiem',
  declined: 'Nie chcę odpowiadać',
  none: 'Żadne z nich',
  why: 'Dlaczego nie ma odpowiedzi?',
  concernTitle: 'Własna obawa',
  concern: 'Czy niepokoi coś jeszcze? Proszę napisać, co to jest.',
  concernHint:
    'Własna ocena liczy się tak samo jak oznaki. Proszę nie pisać nazwisk ani adresów. Jeśli nie ma nic takiego, proszę zostawić puste pole.',
  notFor: 'Nie do',
  resultTitle: 'Co dotychczas zapisano',
  statement:
    'Zapisane oznaki, które przeszkolona osoba ma rozważyć razem z całą sytuacją. To nie jest wniosek o nikim: ani oznaki, ani ich brak niczego nie dowodzą.',
  childFirst:
    'To jest dziecko albo osoba, którą traktuje się jak dziecko. Bezpieczeństwo dziecka jest ważniejsze niż wszystko poniżej.',
  helpTitle: 'Gdzie jest pomoc',
  danger: 'Niebezpieczeństwo teraz',
  noReferral:
    'Proszę zapytać krajową instytucję do spraw handlu ludźmi, jaka pomoc jest dostępna, i nie przekazywać niczego bez zgody.',
  nextStep: 'Następny krok',
  score: 'Punkty: od {least} do {most}, z {possible} możliwych.',
  canBe: 'Otwarte odpowiedzi mogą jeszcze prowadzić do',
  decided: 'Otwarte odpowiedzi nie mogą już tego zmienić',
  unanswered: 'Pytania bez odpowiedzi tak, nie lub wartości: {unanswered} z {questions}.',
  suspected: 'Odpowiedzi „może”: {maybe}. Nie dają jeszcze punktów; najpierw warto wyjaśnić właśnie je.',
  nothingRecorded: 'Dotychczas nie zapisano żadnych oznak.',
  whyTitle: 'Dlaczego',
  noPoints: 'nie daje punktów',
  onePoint: '1 punkt',
  points: 'punkty: {points}',
  capped: 'Te oznaki należą do siebie. Razem dają najwyżej tyle punktów',
  notReviewed: 'Nikt, dla kogo to język ojczysty, nie sprawdził jeszcze tego tłumaczenia.',
};
