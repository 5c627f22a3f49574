/** The words of a form on paper, in one language. `{…}` stands for a number or a text. */
export interface PaperWords {
  readonly before: readonly string[];
  readonly notFor: string;
  readonly number: string;
  readonly onlyIfEmpty: string;
  readonly addingUp: string;
  readonly steps: readonly string[];
  readonly question: string;
  readonly and: string;
  readonly or: string;
  readonly not: string;
  readonly presentWhen: string;
  readonly applies: string;
  readonly group: string;
  readonly groupTitle: string;
  readonly bands: string;
  readonly from: string;
  readonly signs: string;
  readonly compare: Readonly<Record<'<' | '<=' | '>' | '>=' | '=' | '!=', string>>;
  readonly childWhen: string;
  readonly concern: string;
}

const en: PaperWords = {
  before: [
    'Filled in by a trained person, after or between talks. It is no guide for an interview: do not read the questions out one by one.',
    'Tick one answer for each question. An empty question is not known; it is never a no.',
    'Write no names and no addresses.',
  ],
  notFor: 'Not for',
  number: 'Number: ________',
  onlyIfEmpty: 'Only if the line above is empty:',
  addingUp: 'Adding up',
  steps: [
    'Keep this sheet apart from the form. The person who is asked does not need to see it.',
    'For each sign, look at the questions beside it. Is what stands there so, the sign is present. Do the answers say that it is not so, the sign is not there. Everything else is not known: maybe, not known, no wish to answer, and empty.',
    'Least points: add up the points of the signs that are present. Most points: add the points of the signs that are not known as well. A group gives no more than its limit. Points below zero go the other way round: the least counts them while they are not known, the most does not.',
    'Find the least and the most among the bands. Where they stand in two different bands, it is not settled which one it is. The next step is that of the band of what is present.',
    'A written concern raises the next step by itself, as told below.',
    'Count the questions without an answer of yes, no or a value, and write the number beside the points.',
  ],
  question: 'question {number}: {answer}',
  and: ' and ',
  or: ' or ',
  not: 'not ({what})',
  presentWhen: 'Present with {what}.',
  applies: 'Used unless this is known not to be so: {what}.',
  group: 'Group “{group}”, at most {cap} in all.',
  groupTitle: 'Signs that belong together',
  bands: 'Bands',
  from: 'From {from} points',
  signs: 'and at least {signs} signs',
  compare: {
    '<': 'under {value}',
    '<=': '{value} or under',
    '>': 'over {value}',
    '>=': '{value} or over',
    '=': 'exactly {value}',
    '!=': 'other than {value}',
  },
  childWhen: 'With {what}:',
  concern: 'With a written concern the next step is at least that of the band “{band}”.',
};

const da: PaperWords = {
  before: [
    'Udfyldes af en uddannet fagperson efter eller mellem samtaler. Skemaet er ingen interviewguide: læs ikke spørgsmålene op ét for ét.',
    'Sæt ét kryds ved hvert spørgsmål. Et tomt spørgsmål er uvist; det er aldrig et nej.',
    'Skriv ingen navne og ingen adresser.',
  ],
  notFor: 'Ikke til',
  number: 'Tal: ________',
  onlyIfEmpty: 'Kun hvis linjen ovenfor er tom:',
  addingUp: 'Sammentælling',
  steps: [
    'Hold arket adskilt fra skemaet. Den, der bliver spurgt, behøver ikke se det.',
    'Se for hvert tegn på spørgsmålene ved siden af. Er det sådan, som der står, er tegnet til stede. Viser svarene, at det ikke er sådan, er tegnet der ikke. Alt andet er uvist: måske, ved ikke, ønsker ikke at svare, og tomt.',
    'Færrest point: læg pointene sammen for de tegn, der er til stede. Flest point: læg også pointene til for de tegn, der er uvisse. En gruppe giver ikke mere end sin grænse. Point under nul regnes omvendt: de tæller med i det færreste, mens de er uvisse, og ikke i det fleste.',
    'Find det færreste og det fleste blandt båndene. Står de i to forskellige bånd, er det ikke afgjort, hvilket det er. Næste skridt er det, der hører til båndet for de tegn, der er til stede.',
    'En skriftlig bekymring hæver i sig selv det næste skridt, som der står nedenfor.',
    'Tæl spørgsmålene uden ja, nej eller en værdi som svar, og skriv antallet ved siden af pointene.',
  ],
  question: 'spørgsmål {number}: {answer}',
  and: ' og ',
  or: ' eller ',
  not: 'ikke ({what})',
  presentWhen: 'Til stede ved {what}.',
  applies: 'Bruges, medmindre det vides ikke at være sådan: {what}.',
  group: 'Gruppen “{group}”, højst {cap} i alt.',
  groupTitle: 'Tegn, der hører sammen',
  bands: 'Bånd',
  from: 'Fra {from} point',
  signs: 'og mindst {signs} tegn',
  compare: {
    '<': 'under {value}',
    '<=': '{value} eller derunder',
    '>': 'over {value}',
    '>=': '{value} eller derover',
    '=': 'præcis {value}',
    '!=': 'andet end {value}',
  },
  childWhen: 'Ved {what}:',
  concern: 'Med en skriftlig bekymring er næste skridt mindst det, der hører til båndet “{band}”.',
};

const LANGUAGES: ReadonlyMap<string, PaperWords> = new Map([
  ['en', en],
  ['da', da],
]);

/**
 * The words of a form on paper.
 *
 * @param code - ISO 639 code.
 * @returns The words; the English ones where there are none.
 * @example
 * ```ts
 * paperWordsIn('da').bands // → 'Bånd'
 * ```
 */
export function paperWordsIn(code: string): PaperWords {
  return LANGUAGES.get(code) ?? en;
}

/**
 * Whether there are words for paper in a language.
 *
 * @param code - ISO 639 code.
 * @returns `true` where there are.
 * @example
 * ```ts
 * hasPaperWords('da') // → true
 * ```
 */
export function hasPaperWords(code: string): boolean {
  return LANGUAGES.has(code);
}

/**
 * Puts numbers and texts into their places.
 *
 * @param text - Text with `{…}`.
 * @param parts - What to put in, by name.
 * @returns The whole text.
 * @example
 * ```ts
 * filledIn('From {from} points', { from: 3 }) // → 'From 3 points'
 * ```
 */
export function filledIn(text: string, parts: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{([a-z]+)\}/gu, (whole, name: string) => String(parts[name] ?? whole));
}
