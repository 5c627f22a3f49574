import { da as report } from '../../report/da.js';
import type { FormWords } from './form-words.js';

/** The words of forms in Danish. */
export const da: FormWords = {
  language: 'da',
  review: 'not-reviewed',
  yes: 'Ja',
  maybe: 'Måske',
  no: 'Nej',
  notKnown: 'Ved ikke',
  declined: 'Ønsker ikke at svare',
  none: 'Ingen af dem',
  why: 'Hvorfor er der intet svar?',
  concernTitle: 'Faglig bekymring',
  concern: 'Er der andet, som bekymrer dig? Skriv, hvad det er.',
  concernHint:
    'Din egen vurdering tæller lige så meget som tegnene. Skriv ingen navne og ingen adresser. Lad feltet stå tomt, hvis der ikke er noget.',
  notFor: 'Ikke til',
  resultTitle: 'Det, der er noteret indtil nu',
  statement: report.statement,
  childFirst: 'Det er et barn eller skal behandles som et barn. Barnets sikkerhed kommer før alt andet her.',
  helpTitle: 'Her er der hjælp',
  danger: 'Fare lige nu',
  noReferral: 'Spørg landets myndighed mod menneskehandel, hvilken hjælp der er, og giv intet videre uden samtykke.',
  nextStep: 'Næste skridt',
  score: 'Point: {least} til {most}, ud af {possible}, der kan gives.',
  canBe: 'Åbne svar kan stadig føre til',
  decided: 'Åbne svar kan ikke længere ændre dette',
  unanswered: '{unanswered} af {questions} spørgsmål har hverken fået ja, nej eller en værdi som svar.',
  suspected: '{maybe} er besvaret med måske. Det giver ingen point endnu; find ud af dem først.',
  nothingRecorded: 'Ingen tegn noteret indtil nu.',
  whyTitle: 'Hvorfor',
  noPoints: 'giver ingen point',
  onePoint: '1 point',
  points: '{points} point',
  capped: 'Disse tegn hører sammen. Sammen giver de højst så mange point',
  notReviewed: 'Ingen modersmålstalende har gennemgået oversættelsen endnu.',
};
