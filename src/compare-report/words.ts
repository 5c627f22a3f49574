import type { DataChange, ElementState, State, StepReason, TakenBy, VersionStep, Why } from '../compare/index.js';

/** The words of comparisons in one language. */
export interface CompareWords {
  /** Title of the page, from the names of both sets. */
  readonly title: (a: string, b: string) => string;
  readonly separator: string;
  readonly times: string;
  /** Said where every answer gives the same result. */
  readonly identical: (coverage: string) => string;
  readonly effect: Readonly<Record<VersionStep, string>>;
  readonly coverage: {
    /** Every pattern was worked out. */
    readonly exhaustive: (patterns: string) => string;
    /** Every pattern was, at chosen numbers of some facts. */
    readonly chosen: (patterns: string, facts: string) => string;
    /** Some patterns were, for the parts named. */
    readonly sampled: (parts: string, tried: string, patterns: string, seed: number) => string;
  };
  readonly version: {
    /** The version promises enough. */
    readonly kept: (declared: VersionStep) => string;
    /** The version is the same, and the effect is not. */
    readonly unchanged: (version: string, step: VersionStep) => string;
    /** The version promises less than the effect. */
    readonly tooSmall: (version: string, declared: string, step: VersionStep) => string;
    readonly same: string;
    readonly older: string;
    readonly otherSet: string;
  };
  /** The two sets are about different things. */
  readonly otherSubject: (a: string, b: string) => string;
  /** Which indicators were turned on. */
  readonly turnedOn: (ids: string) => string;
  readonly offByDefault: string;
  readonly heading: {
    readonly why: string;
    /** Heads the changes in the data. */
    readonly changes: (count: number) => string;
    readonly bands: string;
    readonly indicators: string;
    readonly score: string;
    readonly elements: string;
    readonly workedCases: string;
    readonly cases: string;
  };
  readonly reason: Readonly<Record<StepReason['code'], string>>;
  readonly kind: Readonly<Record<DataChange['kind'], string>>;
  readonly noChanges: string;
  readonly of: Readonly<Record<'next-step' | 'decided' | 'reachable', string>>;
  readonly takenBy: Readonly<Record<TakenBy, string>>;
  readonly why: Readonly<Record<Why, string>>;
  readonly state: Readonly<Record<State | ElementState, string>>;
  readonly missing: string;
  readonly element: Readonly<Record<'act' | 'means' | 'purpose' | 'child', string>>;
  readonly noAnswers: string;
  /** How many further questions are answered no, and which. */
  readonly answeredNo: (count: number, ids: string) => string;
  readonly notShortest: string;
  /** What one version makes of the answers. */
  readonly result: (version: string, score: string, bands: string, step: string) => string;
  readonly or: string;
  /** By how much what is certain moves. */
  readonly least: (range: string) => string;
  /** By how much what is possible moves. */
  readonly most: (range: string) => string;
  /** How many more there are that are not shown. */
  readonly more: (count: number) => string;
  /** How many cases come out the same, in other bands, or are refused. */
  readonly cases: (count: number, same: number, otherBands: number, refused: number) => string;
  /** Which version cannot use a case. */
  readonly refusedBy: (version: string) => string;
  readonly meaning: string;
}

const compareEn: CompareWords = {
  title: (a, b) => `${a} compared with ${b}`,
  separator: ',',
  times: '×',
  identical: (coverage) => `Results: identical for every answer (${coverage}).`,
  effect: {
    patch: 'Effect: patch. No result was found to differ',
    minor: 'Effect: minor. The same facts lead to the same next step; what differs is said below',
    major: 'Effect: major. The same facts can give another band or another next step, or are no longer taken',
  },
  coverage: {
    exhaustive: (patterns) => `exhaustive, ${patterns} patterns`,
    chosen: (patterns, facts) => `every one of ${patterns} patterns, with chosen numbers for ${facts}`,
    sampled: (parts, tried, patterns, seed) =>
      `${parts}: sampled ${tried} of ${patterns} patterns, seed ${seed}; the rest exhaustive`,
  },
  version: {
    kept: (declared) => `The version says ${declared}; that is enough.`,
    tooSmall: (version, declared, step) =>
      `The version ${version} is too small: it says ${declared}, the effect is ${step}.`,
    unchanged: (version, step) => `Both have version ${version}, and that is too small: the effect is ${step}.`,
    same: 'Both have the same version.',
    older: 'The second version is the older one.',
    otherSet: 'These are different rule sets, so that their versions promise nothing about each other.',
  },
  otherSubject: (a, b) => `The first is about a ${a}, the second about a ${b}: their results mean different things.`,
  turnedOn: (ids) => `Turned on: ${ids}.`,
  offByDefault: 'Indicators that are off by default do not count here; --turn-on turns them on.',
  heading: {
    why: 'Why',
    changes: (count) => `Changes in the data (${count})`,
    bands: 'Changes of bands and next step',
    indicators: 'Changes of indicators',
    score: 'Changes of the score',
    elements: 'Changes of elements',
    workedCases: 'Worked cases of both',
    cases: 'Cases',
  },
  reason: {
    'next-step-differs': 'major: the same facts can give another next step',
    'bands-differ': 'major: the same facts can leave other bands open',
    'answers-refused': 'major: answers that were taken are refused',
    'concern-raises-elsewhere': 'major: a professional concern raises to another band',
    'band-proposes-otherwise': 'major: a band proposes another kind of next step',
    'differs-when-turned-on': 'major: with these turned on, the same facts can give another band',
    added: 'minor: new, and silent until answered or turned on',
    removed: 'minor: removed without moving a band',
    'open-questions': 'minor: new questions, not yet answered, leave more open',
    'indicators-differ': 'minor: indicators come out otherwise, or for other reasons',
    'score-differs': 'minor: the score range moves',
    'elements-differ': 'minor: elements come out otherwise',
    'shown-differently': 'minor: what an assessment records differs',
    identical: 'patch: no result was found to differ',
  },
  kind: { added: 'added', removed: 'removed', changed: 'changed' },
  noChanges: 'None.',
  of: { 'next-step': 'Next step', decided: 'Band', reachable: 'Reachable bands' },
  takenBy: {
    both: '',
    a: 'with an answer that only the first takes',
    b: 'with an answer that only the second takes',
    neither: 'with answers that only the first and only the second takes',
  },
  why: { rules: '', 'open-questions': 'only while questions of one of the two are not answered' },
  state: {
    present: 'present',
    absent: 'absent',
    unknown: 'unknown',
    'not-required': 'not required',
    yes: 'yes',
    'treated-as-child': 'treated as a child',
    no: 'no',
    'not-about-a-person': 'not about a person',
  },
  missing: 'not in the set',
  element: { act: 'Act', means: 'Means', purpose: 'Purpose', child: 'Child' },
  noAnswers: 'Nothing answered',
  answeredNo: (count, ids) => `${count} more answered no: ${ids}`,
  notShortest: 'Fewer answers might show it too.',
  result: (version, score, bands, step) => `${version}: score ${score}; ${bands}; next step: ${step}`,
  or: ' or ',
  least: (range) => `certain: ${range}`,
  most: (range) => `possible: ${range}`,
  more: (count) => `and ${count} more; --full shows them all`,
  cases: (count, same, otherBands, refused) =>
    `${count} cases: ${same} come out the same, ${otherBands} with other bands or another next step, ${refused} cannot be used by one of the two.`,
  refusedBy: (version) => `${version} cannot use the answers`,
  meaning: 'A pattern of answers is no person. A band is a recommended next step, never a finding about anyone.',
};

const compareDa: CompareWords = {
  title: (a, b) => `${a} sammenlignet med ${b}`,
  separator: '.',
  times: '×',
  identical: (coverage) => `Resultater: de samme for hvert svar (${coverage}).`,
  effect: {
    patch: 'Virkning: patch. Der er ikke fundet noget resultat, der er anderledes',
    minor:
      'Virkning: minor. De samme oplysninger fører til det samme næste skridt; det, der er anderledes, står nedenfor',
    major:
      'Virkning: major. De samme oplysninger kan give et andet trin eller næste skridt, eller modtages ikke længere',
  },
  coverage: {
    exhaustive: (patterns) => `udtømmende, ${patterns} mønstre`,
    chosen: (patterns, facts) => `hvert af ${patterns} mønstre, med udvalgte tal for ${facts}`,
    sampled: (parts, tried, patterns, seed) =>
      `${parts}: stikprøve på ${tried} af ${patterns} mønstre, seed ${seed}; resten udtømmende`,
  },
  version: {
    kept: (declared) => `Versionen siger ${declared}; det er nok.`,
    tooSmall: (version, declared, step) =>
      `Versionen ${version} er for lille: den siger ${declared}, virkningen er ${step}.`,
    unchanged: (version, step) => `Begge har version ${version}, og det er for lille: virkningen er ${step}.`,
    same: 'Begge har samme version.',
    older: 'Den anden version er den ældste.',
    otherSet: 'Det er forskellige regelsæt; deres versioner lover intet om hinanden.',
  },
  otherSubject: (a, b) => `Det første handler om ${a}, det andet om ${b}: resultaterne betyder noget forskelligt.`,
  turnedOn: (ids) => `Slået til: ${ids}.`,
  offByDefault: 'Tegn, der er slået fra som standard, tæller ikke her; --turn-on slår dem til.',
  heading: {
    why: 'Hvorfor',
    changes: (count) => `Ændringer i data (${count})`,
    bands: 'Ændringer i trin og næste skridt',
    indicators: 'Ændringer i tegn',
    score: 'Ændringer i score',
    elements: 'Ændringer i elementer',
    workedCases: 'Gennemregnede sager fra begge',
    cases: 'Sager',
  },
  reason: {
    'next-step-differs': 'major: de samme oplysninger kan give et andet næste skridt',
    'bands-differ': 'major: de samme oplysninger kan holde andre trin åbne',
    'answers-refused': 'major: svar, der før blev modtaget, afvises',
    'concern-raises-elsewhere': 'major: en faglig bekymring løfter til et andet trin',
    'band-proposes-otherwise': 'major: et trin foreslår en anden slags næste skridt',
    'differs-when-turned-on': 'major: når disse er slået til, kan de samme oplysninger give et andet trin',
    added: 'minor: nyt, og tavst indtil det er besvaret eller slået til',
    removed: 'minor: fjernet uden at flytte et trin',
    'open-questions': 'minor: nye spørgsmål, der ikke er besvaret endnu, holder mere åbent',
    'indicators-differ': 'minor: tegn falder anderledes ud eller af andre grunde',
    'score-differs': 'minor: score flytter sig',
    'elements-differ': 'minor: elementer falder anderledes ud',
    'shown-differently': 'minor: det, som en vurdering gemmer, er anderledes',
    identical: 'patch: der er ikke fundet noget resultat, der er anderledes',
  },
  kind: { added: 'tilføjet', removed: 'fjernet', changed: 'ændret' },
  noChanges: 'Ingen.',
  of: { 'next-step': 'Næste skridt', decided: 'Trin', reachable: 'Mulige trin' },
  takenBy: {
    both: '',
    a: 'med et svar, som kun det første modtager',
    b: 'med et svar, som kun det andet modtager',
    neither: 'med svar, som kun det første og kun det andet modtager',
  },
  why: { rules: '', 'open-questions': 'kun så længe spørgsmål i det ene af de to ikke er besvaret' },
  state: {
    present: 'gælder',
    absent: 'gælder ikke',
    unknown: 'ukendt',
    'not-required': 'kræves ikke',
    yes: 'ja',
    'treated-as-child': 'behandles som barn',
    no: 'nej',
    'not-about-a-person': 'handler ikke om en person',
  },
  missing: 'ikke i sættet',
  element: { act: 'Handling', means: 'Middel', purpose: 'Formål', child: 'Barn' },
  noAnswers: 'Intet besvaret',
  answeredNo: (count, ids) => `${count} mere besvaret med nej: ${ids}`,
  notShortest: 'Færre svar kan måske også vise det.',
  result: (version, score, bands, step) => `${version}: score ${score}; ${bands}; næste skridt: ${step}`,
  or: ' eller ',
  least: (range) => `sikkert: ${range}`,
  most: (range) => `muligt: ${range}`,
  more: (count) => `og ${count} mere; --full viser dem alle`,
  cases: (count, same, otherBands, refused) =>
    `${count} sager: ${same} falder ens ud, ${otherBands} med andre trin eller et andet næste skridt, ${refused} kan ikke bruges af et af de to.`,
  refusedBy: (version) => `${version} kan ikke bruge svarene`,
  meaning: 'Et mønster af svar er ikke en person. Et trin er et anbefalet næste skridt, aldrig en konklusion om nogen.',
};

/**
 * The words of comparisons in a language.
 *
 * @param language - ISO 639 code; English is used where there are none.
 * @returns The words.
 * @example
 * ```ts
 * compareWords('da').separator; // '.'
 * ```
 */
export function compareWords(language: string): CompareWords {
  return language === 'da' ? compareDa : compareEn;
}
