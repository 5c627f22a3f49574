import type { FormWords } from './form-words.js';

/** The words of forms in Filipino. */
export const fil: FormWords = {
  language: 'fil',
  review: 'not-reviewed',
  yes: 'Oo',
  maybe: 'Baka',
  no: 'Hindi',
  notKnown: 'Hindi ko alam',
  declined: 'Ayaw sumagot',
  none: 'Wala sa mga ito',
  why: 'Bakit walang sagot?',
  concernTitle: 'Sariling pag-aalala',
  concern: 'May iba pa bang nakababahala? Isulat kung ano ito.',
  concernHint:
    'Kasinghalaga ng mga palatandaan ang sariling palagay. Huwag magsulat ng mga pangalan at tirahan. Iwanang blangko kung wala.',
  notFor: 'Hindi para sa',
  resultTitle: 'Ang naitala hanggang ngayon',
  statement:
    'Mga naitalang palatandaan na dapat tingnan ng isang sinanay na tao kasama ang buong kalagayan. Hindi ito hatol tungkol kaninuman: walang pinatutunayan ang pagkakaroon o kawalan ng palatandaan.',
  childFirst: 'Bata ito, o dapat ituring na bata. Mas mahalaga ang kaligtasan ng bata kaysa sa lahat ng nasa ibaba.',
  helpTitle: 'Kung saan may tulong',
  danger: 'May panganib ngayon',
  noReferral:
    'Magtanong sa ahensiya ng inyong bansa laban sa human trafficking kung anong tulong ang mayroon, at huwag magbahagi ng anuman nang walang pahintulot.',
  nextStep: 'Susunod na hakbang',
  score: 'Puntos: {least} hanggang {most}, mula sa {possible} na maaaring ibigay.',
  canBe: 'Ang mga bukas na sagot ay maaari pang humantong sa',
  decided: 'Hindi na ito mababago ng mga bukas na sagot',
  unanswered: 'Mga tanong na walang sagot na oo, hindi o halaga: {unanswered} sa {questions}.',
  suspected: 'Mga sagot na “baka”: {maybe}. Wala pa itong puntos; alamin muna ang mga ito.',
  nothingRecorded: 'Wala pang naitalang palatandaan hanggang ngayon.',
  whyTitle: 'Bakit',
  noPoints: 'walang puntos',
  onePoint: '1 puntos',
  points: '{points} puntos',
  capped: 'Magkakaugnay ang mga palatandaang ito. Hanggang ganito lamang karaming puntos ang maibibigay ng mga ito',
  notReviewed: 'Wala pang katutubong nagsasalita ng wika ang nakasuri sa salin na ito.',
};
