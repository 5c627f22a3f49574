import { STATEMENT } from '../../assess/statement.js';
import type { FormWords } from './form-words.js';

/** The words of forms in English. */
export const en: FormWords = {
  language: 'en',
  review: 'original',
  yes: 'Yes',
  maybe: 'Maybe',
  no: 'No',
  notKnown: 'Not known',
  declined: 'Does not want to answer',
  none: 'None of these',
  why: 'Why is there no answer?',
  concernTitle: 'Professional concern',
  concern: 'Is there something else that worries you? Write down what it is.',
  concernHint:
    'Your own judgement counts as much as the signs. Write no names and no addresses. Leave it empty if there is nothing.',
  notFor: 'Not for',
  resultTitle: 'What has been recorded so far',
  statement: STATEMENT,
  childFirst: 'This is a child, or is treated as one. The child’s safety comes before everything below.',
  helpTitle: 'Where help is',
  danger: 'Danger now',
  noReferral:
    'Ask the anti-trafficking service of your country which help there is, and pass nothing on without consent.',
  nextStep: 'Next step',
  score: 'Points: {least} to {most}, of {possible} that can be given.',
  canBe: 'Open answers can still lead to',
  decided: 'Open answers can no longer change this',
  unanswered: '{unanswered} of {questions} questions have no answer of yes, no or a value.',
  suspected: '{maybe} answered with maybe. That gives no points yet; find these out first.',
  nothingRecorded: 'No signs recorded so far.',
  whyTitle: 'Why',
  noPoints: 'gives no points',
  onePoint: '1 point',
  points: '{points} points',
  capped: 'These signs belong together. Together they give at most this many points',
  notReviewed: 'No native speaker has checked this translation yet.',
};
