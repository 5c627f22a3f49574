import type { FormWords } from './form-words.js';

/** The words of forms in Norwegian Bokmål. */
export const nb: FormWords = {
  language: 'nb',
  review: 'not-reviewed',
  yes: 'Ja',
  maybe: 'Kanskje',
  no: 'Nei',
  notKnown: 'Vet ikke',
  declined: 'Ønsker ikke å svare',
  none: 'Ingen av dem',
  why: 'Hvorfor er det ikke noe svar?',
  concernTitle: 'Faglig bekymring',
  concern: 'Er det noe annet som bekymrer deg? Skriv hva det er.',
  concernHint:
    'Din egen vurdering teller like mye som tegnene. Skriv ingen navn og ingen adresser. La feltet stå tomt hvis det ikke er noe.',
  notFor: 'Ikke til',
  resultTitle: 'Det som er notert så langt',
  statement:
    'Noterte tegn som en fagperson skal se i sammenheng med hele situasjonen. Det er ingen konklusjon om noen: verken tegn eller fravær av tegn beviser noe.',
  childFirst: 'Dette er et barn eller skal behandles som et barn. Barnets sikkerhet kommer før alt annet her.',
  helpTitle: 'Her finnes det hjelp',
  danger: 'Fare akkurat nå',
  noReferral:
    'Spør landets myndighet mot menneskehandel hvilken hjelp som finnes, og gi ingenting videre uten samtykke.',
  nextStep: 'Neste skritt',
  score: 'Poeng: {least} til {most}, av {possible} som kan gis.',
  canBe: 'Åpne svar kan fortsatt føre til',
  decided: 'Åpne svar kan ikke lenger endre dette',
  unanswered: '{unanswered} av {questions} spørsmål har verken fått ja, nei eller en verdi som svar.',
  suspected: '{maybe} er besvart med kanskje. Det gir ingen poeng ennå; finn ut av dem først.',
  nothingRecorded: 'Ingen tegn notert så langt.',
  whyTitle: 'Hvorfor',
  noPoints: 'gir ingen poeng',
  onePoint: '1 poeng',
  points: '{points} poeng',
  capped: 'Disse tegnene hører sammen. Sammen gir de høyst så mange poeng',
  notReviewed: 'Ingen som har språket som morsmål, har gått gjennom oversettelsen ennå.',
};
