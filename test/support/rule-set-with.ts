import { issueLine, parseRuleSet } from '../../src/index.js';
import type { Band, Citation, FactDefinition, Facts, Group, Indicator, RuleSet, RuleSetFile } from '../../src/index.js';

/** What a test says of a rule set; the rest is the smallest that the schema takes. */
export interface Parts extends Partial<Omit<RuleSetFile, 'scoring' | 'concern'>> {
  readonly method?: RuleSetFile['scoring']['method'];
  readonly groups?: readonly Group[];
  /** Band that a professional concern raises to; the highest one unless said. */
  readonly raisesTo?: string;
}

/** A new one each time, because a rule set holds nothing twice. */
export function citation(): Citation {
  return { source: 'a-report', locator: 'p. 1', read: 'full' };
}

const base = (id: string): Omit<FactDefinition, 'type'> => ({
  id,
  section: 'all',
  question: 'What was recorded?',
  knownBy: ['conversation'],
  touches: [],
});

export function yesNo(id: string): FactDefinition {
  return { ...base(id), type: 'boolean' };
}

export function number(id: string, minimum: number, maximum: number): FactDefinition {
  return { ...base(id), type: 'number', minimum, maximum };
}

export function choice(id: string, options: readonly string[]): FactDefinition {
  return { ...base(id), type: 'choice', options: options.map((option) => ({ id: option, label: option })) };
}

export function choices(id: string, options: readonly string[]): FactDefinition {
  return { ...choice(id, options), type: 'choices' };
}

type IndicatorParts = Partial<Omit<Indicator, 'id' | 'when' | 'weight'>> & { readonly points?: number };

/** One indicator. Points below zero are marked protective; what has a source is a filling. */
export function indicator(id: string, when: unknown, { points = 1, ...parts }: IndicatorParts = {}): Indicator {
  const sources = parts.sources ?? (points < 0 ? [citation()] : []);
  return {
    id,
    statement: 'Something was recorded.',
    when: when as Indicator['when'],
    basis: sources.length > 0 ? 'filling' : 'editorial',
    weight: {
      points,
      basis: 'editorial',
      rationale: 'For the test.',
      ...(points < 0 && { protective: true as const }),
    },
    elements: [],
    knownBy: ['conversation'],
    touches: [],
    sensitive: 'no',
    evidence: [],
    falsePositives: [],
    examples: [
      { facts: {}, state: 'unknown' },
      { facts: {}, state: 'present' },
      { facts: {}, state: 'absent' },
    ],
    ...parts,
    sources,
  };
}

export function band(id: string, from: number, parts: Partial<Omit<Band, 'id' | 'from'>> = {}): Band {
  return {
    id,
    title: id,
    meaning: 'For the test.',
    from,
    proposes: 'nothing',
    nextStep: 'For the test.',
    basis: 'editorial',
    rationale: 'For the test.',
    sources: [],
    ...parts,
  };
}

export function group(id: string, cap: number): Group {
  return { id, title: id, cap, rationale: 'For the test.' };
}

/** The data of a valid rule set that has what the test says. */
export function ruleSetWith({ method = 'sum', groups = [], raisesTo, ...parts }: Parts = {}): RuleSetFile {
  const bands = parts.bands ?? [band('none-recorded', 0), band('some', 1), band('several', 3)];
  return {
    format: 'rule-set/1',
    id: 'test-set',
    version: '1.0.0',
    language: 'en',
    title: 'A set for tests',
    purpose: 'Only for tests.',
    intendedUse: [],
    notFor: [],
    limits: [],
    subject: 'person',
    populations: [],
    settings: [],
    channels: ['conversation'],
    licence: 'CC-BY-4.0',
    sources: { 'a-report': { title: 'A report', publisher: 'Nobody', year: null, url: null, language: 'en' } },
    sections: [{ id: 'all', title: 'All' }],
    facts: [yesNo('threats')],
    indicators: [indicator('threatened', { var: 'threats' })],
    scoring: { method, groups, rationale: 'For the test.' },
    concern: { raisesTo: raisesTo ?? bands.at(-1)?.id ?? '', rationale: 'For the test.', sources: [] },
    referral: [],
    cases: [
      {
        id: 'nothing-known',
        title: 'Nothing is known',
        facts: {},
        expect: { least: 0, most: 1, bands: ['none-recorded'], nextStep: 'none-recorded' },
      },
    ],
    ...parts,
    bands,
  };
}

/** The rule set, loaded; a set that cannot be loaded fails the test with its issues. */
export function loaded(input: unknown): RuleSet {
  const parsed = parseRuleSet(input);
  if (parsed.ok) return parsed.ruleSet;
  throw new Error(`the rule set of this test cannot be loaded:\n${parsed.issues.map(issueLine).join('\n')}`);
}

export function loadedWith(parts: Parts = {}): RuleSet {
  return loaded(ruleSetWith(parts));
}

/** One yes-or-no fact and one indicator per id, `fact-x` for indicator `sign-x`, with the points given. */
export function signs(points: Readonly<Record<string, number>>): Pick<Parts, 'facts' | 'indicators'> {
  const ids = Object.keys(points);
  return {
    facts: ids.map((id) => yesNo(`fact-${id}`)),
    indicators: ids.map((id) => indicator(`sign-${id}`, { var: `fact-${id}` }, { points: points[id] ?? 1 })),
  };
}

/** Facts for {@link signs}: those present, and those absent; the rest is not asked. */
export function recorded(present: readonly string[], absent: readonly string[] = []): Facts {
  return Object.fromEntries([
    ...present.map((id) => [`fact-${id}`, true] as const),
    ...absent.map((id) => [`fact-${id}`, false] as const),
  ]);
}
