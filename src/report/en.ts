import { STATEMENT } from '../assess/statement.js';
import type { Messages } from './messages.js';

/** The words of reports in English. */
export const en: Messages = {
  language: 'en',
  review: 'original',
  statement: STATEMENT,
  heading: {
    meaning: 'What this is',
    childFirst: 'Child protection first',
    nextStep: 'Next step',
    help: 'Where help is',
    recorded: 'Signs recorded',
    unknown: 'Not known yet',
    absent: 'Asked and not there',
    score: 'How it adds up',
    elements: 'Act, means, purpose',
    askNext: 'What to find out next',
    change: 'What would change it',
    sensitive: 'Without sensitive signs',
    receipt: 'Receipt',
  },
  version: (id, version, asOf) => `${id} ${version}${asOf === undefined ? '' : `, ${asOf}`}`,
  superseded: {
    deprecated: (replacedBy) => `There is a newer version to use instead${version(replacedBy)}`,
    withdrawn: (replacedBy) =>
      `This version has been withdrawn. Rely on nothing below before reading why.${instead(replacedBy)}`,
  },
  translationReview: (status) =>
    status === 'not-reviewed' ? 'No native speaker has checked this translation yet.' : `Translation: ${status}.`,
  childFirst: (treatedAsChild) =>
    treatedAsChild
      ? 'The age is not known, and there is reason to think that this is a child. The person is treated as a child: the child’s safety comes before everything below, and no force, threat or deceit has to be shown.'
      : 'This is a child. The child’s safety comes before everything below, and no force, threat or deceit has to be shown.',
  raisedBy: {
    score: 'This step follows from the recorded signs.',
    concern: (reason) =>
      `This step follows from the professional concern, not from the number of signs. Reason: ${reason}`,
    both: (reason) =>
      `This step follows from the recorded signs. A professional concern was written down as well: ${reason}`,
  },
  stepFromConcern: (band) => `Proposed by a professional concern: the step for “${band}”`,
  danger: (phone) => `Danger now: ${phone}.`,
  confirmation: (gathered, confirmation) => `Gathered ${gathered}. ${confirmation}`,
  noReferral:
    'No referral was named. Ask the anti-trafficking service of your country which help there is, and pass nothing on without consent.',
  summary: (present, indicators, notAnswered, facts) =>
    `${present} of ${indicators} signs recorded. ${notAnswered} of ${facts} questions not answered.`,
  nothingRecorded: (notAnswered) =>
    `No signs recorded so far; ${notAnswered} ${notAnswered === 1 ? 'question' : 'questions'} not answered.`,
  oneSign: 'One sign alone means little. It has to be seen together with others and with the whole situation.',
  suspected: (count) =>
    `${count} ${count === 1 ? 'answer is' : 'answers are'} “maybe”. It counts for nothing yet and comes first among the things to find out.`,
  points: (least, most) => (least === most ? signed(least) : `${signed(least)} to ${signed(most)}`),
  basis: {
    source: 'weight from the source',
    editorial: 'weight set by the editors, not by a source',
    fitted: 'weight fitted in a study',
  },
  off: 'does not count: off until it is turned on',
  offAndNotAsked: (count) =>
    count === 1
      ? 'One more sign of the set is off and was not asked about.'
      : `${count} more signs of the set are off and were not asked about.`,
  group: (title) => `counts together with: ${title}`,
  groupLine: (title, least, most, cap) =>
    `${title}: ${least === most ? least : `${least} to ${most}`} (at most ${cap})`,
  mayAlsoBe: 'May also be',
  shortened:
    'Shortened. The full report has every question, every other explanation, the whole route to help and the receipt.',
  notSeenHere: (count) => `${count} of these could not have been seen in this setting.`,
  yes: 'yes',
  no: 'no',
  nothingChosen: 'none of them',
  unknownReason: {
    'not-asked': 'not asked',
    declined: 'the person chose not to answer',
    'not-known': 'asked, not known',
    'not-observable': 'cannot be seen in this setting',
    contradictory: 'different answers at different times',
    suspected: 'maybe',
  },
  evidenceKind: {
    statement: 'told',
    document: 'document',
    observation: 'observed',
    'text-span': 'read in the text',
    'third-party': 'told by somebody else',
    transaction: 'payment',
    'not-stated': 'noted',
  },
  contradictory: 'Different answers are common after hard times and are no mark against the person.',
  range: (least, most, possible) =>
    least === most
      ? `${least} of ${possible} points.`
      : `${least} to ${most} of ${possible} points, depending on what is not known yet.`,
  noPercentage: 'Points are no probability.',
  sum: (terms, least) => `${terms} = ${least}`,
  decided: 'What is not known yet can no longer change this.',
  open: 'What is not known yet can still change this. Open are:',
  band: (title, from) => `${title} (from ${from})`,
  cutOff: {
    source: 'Limit from the source.',
    editorial: 'Limit set by the editors, not by a source.',
    fitted: 'Limit fitted in a study.',
  },
  element: { act: 'Act', means: 'Means', purpose: 'Purpose' },
  elementState: {
    present: 'a sign points to it',
    absent: 'asked and not there',
    unknown: 'not known yet',
    'not-required': 'not required for a child',
  },
  child: {
    yes: 'Under 18.',
    'treated-as-child': 'Age not known; treated as a child.',
    no: '18 or over.',
    unknown: 'Age not known. It is not taken to be an adult’s.',
    'not-about-a-person': '',
  },
  notInterviewGuide: 'These are things to find out with time and trust, not questions to read aloud.',
  couldReach: (band) => `could reach: ${band}`,
  andMore: (count) => `and ${count} more`,
  heldUpBy: (statement, band) => `Without “${statement}” it would be: ${band}`,
  oneMore: (statement, band) => `If “${statement}” were there as well, it would be: ${band}`,
  withoutSensitive: (least, most, possible, bands) =>
    `Leaving out signs that can say more about somebody’s background than about the situation: ${least === most ? least : `${least} to ${most}`} of ${possible} points (${bands}).`,
  receipt: (sha256, engine, digest) => `Rule set ${sha256}; engine ${engine}; facts ${digest}`,
  gaps: {
    heading: { recorded: 'Gaps recorded', absent: 'In place' },
    summary: (present, indicators, notAnswered, facts) =>
      `${present} of ${indicators} gaps recorded. ${notAnswered} of ${facts} questions not answered.`,
    nothingRecorded: (notAnswered) =>
      `No gaps recorded so far; ${notAnswered} ${notAnswered === 1 ? 'question' : 'questions'} not answered.`,
    oneSign: 'One gap is a thing to mend, and says nothing about anybody’s good will.',
    notInterviewGuide: 'These are things to find out from papers and from those who do the work.',
  },
  plan: {
    sets: 'The sets, side by side',
    notAdded: 'Each set stands by itself. Points of different sets are never added up.',
    applies: {
      present: 'Applies here.',
      absent: 'Does not apply here.',
      unknown: 'It is not known yet whether it applies; it was looked at all the same.',
    },
    stepOf: (set) => `From the set: ${set}`,
    decides: (sets) => `decides whether this applies: ${sets}`,
    couldReach: (band, sets) => `could reach “${band}” in: ${sets}`,
    ageUnknown: 'The age is not known. An age that is not known is never taken to be an adult’s.',
  },
  sheet: {
    notFor: 'Not for',
    limits: 'Known limits',
    indicators: 'Indicators',
    groups: 'Signs that count together',
    cap: (title, cap, rationale) => `${title}: at most ${cap}. ${rationale}`,
    bands: 'Bands',
    facts: 'Facts',
    condition: 'Present when',
    weight: (points, basis) => `${points} ${points === 1 ? 'point' : 'points'}, ${basis}`,
    origin: {
      'named-set': 'belongs to the instrument that the set is named after',
      filling: 'taken from another source than the one the set is named after',
      editorial: 'added by the editors',
    },
    elements: (elements) => `points to ${elements}`,
    noElement: 'points to no element',
    sensitive: {
      direct: 'is itself a protected characteristic',
      proxy: 'tends to follow a protected characteristic',
    },
    source: (title, locator, read) =>
      `Source: ${title}, ${locator} (${read === 'full' ? 'read in full' : 'excerpt read'})`,
    direction: {
      supports: 'A study supports it',
      'no-effect': 'A study finds no effect',
      contradicts: 'A study contradicts it',
      consensus: 'Experts agree',
      practice: 'From practice',
    },
  },
  ask: {
    keys: 'y yes · n no · m maybe · ? not known · d declined · s skip · b back · q quit and report',
    expected: {
      boolean: 'y, n, m, ?, d, s, b or q',
      number: (minimum, maximum) => `a number from ${minimum} to ${maximum}, or m, ?, d, s, b, q`,
      choice: 'the number of one option, or m, ?, d, s, b, q',
      choices: 'the numbers of options with commas between them, or m, ?, d, s, b, q',
    },
  },
  issue: {
    'json-syntax': 'this is not JSON',
    'json-ends-early': 'the text ends before the JSON is complete; is the file cut short?',
    'json-duplicate-key': 'the same key stands twice in one object',
    'json-lone-surrogate': 'half a character (a lone surrogate)',
    'json-number': 'a number that cannot be held exactly',
    'too-deep': 'nested too deeply',
    'too-large': 'too large',
    accessor: 'a getter or setter where plain data must stand',
    'not-plain-data': 'not plain data',
    'repeated-reference': 'the same object or list stands here a second time (or contains itself)',
    'forbidden-key': 'a key that is not allowed',
    missing: 'something is missing',
    unexpected: 'something that does not belong here',
    'wrong-type': 'the wrong kind of value',
    'wrong-value': 'a value that is not allowed',
    'duplicate-id': 'the same id twice',
    'look-alike-id': 'an id that looks like another one',
    'unknown-reference': 'an id that is not in this file',
    'band-order': 'bands must begin lower than every score and rise',
    'one-indicator-is-enough':
      'one indicator alone reaches a band that proposes a referral or a visit, and no source is given for that',
    'sensitive-by-default': 'a protected characteristic must be off until the caller turns it on',
    'negative-weight': 'points below zero need "protective": true and a source',
    'limits-reversed': 'the minimum is above the maximum',
    'group-not-used': 'scoring by "any" has no groups',
    'not-one-operator': 'a condition is an object with exactly one operator',
    'unknown-operator': 'an operator that conditions do not have',
    'wrong-arity': 'the wrong number of operands',
    'unknown-fact': 'a fact that this rule set does not have',
    'wrong-operand': 'an operand of the wrong kind',
    'too-many-steps': 'the condition is too long',
    'unknown-option': 'an option that this fact does not have',
    'out-of-range': 'a number outside the allowed range',
    'reason-missing': 'a professional concern needs a written reason',
    'wrong-rule-set': 'this belongs to another rule set',
    'cannot-be-exported': 'this form would work it out differently, so that the result would change',
    'not-loaded': 'this rule set is plain data; load it with parseRuleSet first',
  },
  issueParts: {
    at: (line, column) => `line ${line}, column ${column}: `,
    came: 'came',
    expected: 'expected',
    suggestion: (id) => `did you mean "${id}"?`,
  },
};

function instead(replacedBy: string | null): string {
  return replacedBy === null ? '' : ` Use instead: ${replacedBy}.`;
}

function version(replacedBy: string | null): string {
  return replacedBy === null ? '.' : `: ${replacedBy}.`;
}

function signed(points: number): string {
  return points > 0 ? `+${points}` : String(points);
}
