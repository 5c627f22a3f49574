import type { FactDefinition, FactInput, Facts } from '../../src/index.js';
import { assess, type Assessment, type RuleSet } from '../../src/index.js';

/** One answer as a person gives it in a form: a code, a number, options, or why there is none. */
export type SheetAnswer = string | number | readonly string[] | { readonly why: string };

/** A filled-in form: answers by fact; what is not there was left empty. */
export interface Sheet {
  readonly answers: Readonly<Record<string, SheetAnswer>>;
  readonly concern: string | undefined;
}

/** What every engine must work out of a sheet. */
export interface Outcome {
  readonly least: number;
  readonly most: number;
  readonly lowestBand: string;
  readonly highestBand: string;
  readonly stepBand: string;
  readonly unanswered: number;
  readonly maybe: number;
  /** Ids of the indicators that are present, in the order of the set. */
  readonly present: readonly string[];
}

/**
 * How many sheets each set is held against in an engine: few in the ordinary run, and 500 in `npm run test:forms`, since engines need up to a tenth of a second for one.
 */
const SHEETS = Number(process.env['SHEETS'] ?? 16);
/** None runs out of its time. */
const IN_ONE_TEST = 100;

/**
 * Sets in parts: id, number of the part, how many sheets, and the set.
 */
export function sheetParts(ruleSets: readonly RuleSet[]): readonly (readonly [string, number, number, RuleSet])[] {
  return ruleSets.flatMap((ruleSet) => {
    const parts = Math.ceil(SHEETS / IN_ONE_TEST);
    return Array.from(
      { length: parts },
      (_, part) => [ruleSet.id, part + 1, Math.min(IN_ONE_TEST, SHEETS - part * IN_ONE_TEST), ruleSet] as const,
    );
  });
}

/** Draws numbers that are the same in every run. */
export function drawn(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 0x1_0000_0000;
  };
}

/** Filled-in forms: most questions answered in some, hardly any in others. */
export function sheetsFor(facts: readonly FactDefinition[], count: number, seed = 1): readonly Sheet[] {
  const random = drawn(seed);
  return Array.from({ length: count }, (_, index) => {
    const empty = [0.1, 0.5, 0.9, 0][index % 4] ?? 0;
    const yes = [0.5, 0.1, 0.9][index % 3] ?? 0.5;
    const answers = facts.flatMap((fact): readonly (readonly [string, SheetAnswer])[] =>
      random() < empty ? [] : [[fact.id, answerTo(fact, random, yes)]],
    );
    return {
      answers: Object.fromEntries(answers),
      concern: random() < 0.15 ? 'Seen twice at the same door.' : undefined,
    };
  });
}

const OPEN = ['maybe', 'not-known', 'declined'];

function answerTo(fact: FactDefinition, random: () => number, yes: number): SheetAnswer {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T; // never empty here
  const options = (fact.options ?? []).map(({ id }) => id);
  const open = random() < 0.35;
  switch (fact.type) {
    case 'boolean':
      return open ? pick(OPEN) : random() < yes ? 'yes' : 'no';
    case 'choice':
      return open ? pick(OPEN) : pick(options);
    case 'number': {
      const { minimum = 0, maximum = 100 } = fact;
      const width = Math.min(maximum - minimum, 40);
      return open ? { why: pick(OPEN) } : minimum + Math.floor(random() * (width + 1));
    }
    case 'choices': {
      if (open) return { why: pick(OPEN) };
      const chosen = options.filter(() => random() < 0.5);
      return chosen.length === 0 ? { why: 'none' } : chosen;
    }
  }
}

/** The facts that a sheet gives. */
export function factsOfSheet(facts: readonly FactDefinition[], { answers }: Sheet): Facts {
  return Object.fromEntries(
    facts.flatMap((fact) => {
      const answer = answers[fact.id];
      return answer === undefined ? [] : [[fact.id, factOf(answer)]];
    }),
  );
}

const REASONS: Readonly<Record<string, FactInput>> = {
  yes: true,
  no: false,
  maybe: { unknown: 'suspected' },
  'not-known': { unknown: 'not-known' },
  declined: { unknown: 'declined' },
  none: [],
};

function factOf(answer: SheetAnswer): FactInput {
  if (typeof answer === 'string') return REASONS[answer] ?? answer;
  if (typeof answer === 'number' || Array.isArray(answer)) return answer as FactInput; // a list of options is a value
  return REASONS[(answer as { readonly why: string }).why] ?? null; // nothing else is left
}

/** What the library works out of a sheet. */
export function outcomeOf(ruleSet: RuleSet, sheet: Sheet, turnOn: readonly string[] = []): Outcome {
  const facts = factsOfSheet(ruleSet.facts, sheet);
  const concern = sheet.concern === undefined ? {} : { concern: { reason: sheet.concern } };
  return outcomeIn(assess(ruleSet, facts, { turnOn, ...concern }));
}

/** The same of an assessment. */
export function outcomeIn({ score, bands, nextStep, counts, indicators }: Assessment): Outcome {
  return {
    least: score.least,
    most: score.most,
    lowestBand: bands[0] ?? '',
    highestBand: bands.at(-1) ?? '',
    stepBand: nextStep.band,
    unanswered: counts.facts - counts.answered,
    maybe: counts.suspected,
    present: indicators.filter(({ state }) => state === 'present').map(({ id }) => id),
  };
}
