import { logOddsWithPrior } from '../association/log-odds-with-prior.js';
import type { WordLogOdds } from '../association/log-odds-with-prior.js';
import { normalTwoSided, zOf } from '../distributions/normal.js';
import { holm } from '../proportion/holm.js';
import type { Candidate, CandidateResult } from '../study-types.js';
import { figureOf } from './figure.js';
import { indicatorColumns, PRESENT } from './indicator-columns.js';
import { together } from './neighbours.js';
import { clusterOf } from './reading.js';
import type { AnalysedCase, StudyReading } from './reading.js';
import { wordsOf } from './words-of.js';

/** Something that a record may have: a word of its text, or a value of a feature. */
interface Trait {
  readonly kind: Candidate['kind'];
  readonly name: string;
  readonly value?: string;
  /** Places of the records that have it, rising. */
  readonly rows: readonly number[];
}

/** A word must stand in at least so many records and clusters: rarer ones are chance, and may point to somebody. */
const LEAST = 5;
const MOST_FOUND = 30;
/** From this phi on an indicator already says the same. */
const COVERED = 0.5;
/** Features that differ in every record are no features. */
const MOST_VALUES = 50;

/**
 * Words and features that go with outcomes and that no indicator covers: hypotheses for another study.
 *
 * @param reading - The study.
 * @returns The strongest ones, with how many were tried.
 */
export function candidateResult(reading: StudyReading): CandidateResult {
  const known = reading.cases.flatMap((one): readonly KnownCase[] =>
    one.outcome.target === null ? [] : [{ ...one, target: one.outcome.target }],
  );
  const words = wordTraits(known, reading);
  const features = featureTraits(known, reading);
  const tested = [...vocabularies(words, features)].flatMap((traits) => scored(traits, known, reading));
  const adjusted = holm(tested.map(({ p }) => p));
  const nearest = nearestIndicator(known, reading);
  const z = zOf(reading.settings.confidence);
  const found = tested
    .map((one, place) => ({ ...one, adjustedP: adjusted[place] ?? 1 }))
    .filter((one) => Math.abs(one.z) >= z)
    .sort((a, b) => Math.abs(b.z) - Math.abs(a.z) || (a.trait.name < b.trait.name ? -1 : 1))
    .map(({ trait, ...one }): Candidate => {
      const { kind, name, value } = trait;
      return { kind, name, ...(value !== undefined && { value }), ...one, nearest: nearest(trait) };
    })
    .filter((one) => one.nearest === null || Math.abs(one.nearest.phi) < COVERED);
  return { wordsTried: words.length, featuresTried: features.length, found: found.slice(0, MOST_FOUND) };
}

type KnownCase = Pick<AnalysedCase, 'target'> & StudyReading['cases'][number];

function wordTraits(known: readonly KnownCase[], reading: StudyReading): readonly Trait[] {
  const rows = new Map<string, number[]>();
  for (const [row, { text }] of known.entries())
    for (const word of text === null ? [] : wordsOf(text)) {
      const list = rows.get(word);
      if (list === undefined) rows.set(word, [row]);
      else list.push(row);
    }
  return [...rows]
    .filter(([, list]) => isCommon(list, known, reading) && list.length < known.length)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, list]) => ({ kind: 'word', name, rows: list }));
}

function featureTraits(known: readonly KnownCase[], reading: StudyReading): readonly Trait[] {
  const names = [...new Set(known.flatMap(({ features }) => Object.keys(features)))].sort();
  return names.flatMap((name) => {
    const rows = new Map<string, number[]>();
    for (const [row, { features }] of known.entries()) {
      const value = Object.hasOwn(features, name) ? features[name] : undefined;
      if (value === undefined) continue;
      const list = rows.get(value);
      if (list === undefined) rows.set(value, [row]);
      else list.push(row);
    }
    if (rows.size > MOST_VALUES) return [];
    return [...rows]
      .filter(([, list]) => isCommon(list, known, reading))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([value, list]): Trait => ({ kind: 'feature', name, value, rows: list }));
  });
}

function isCommon(rows: readonly number[], known: readonly KnownCase[], { settings }: StudyReading): boolean {
  const least = Math.max(LEAST, settings.smallCell);
  if (rows.length < least) return false;
  const clusters = new Set<string>();
  for (const row of rows) {
    const one = known[row];
    if (one !== undefined) clusters.add(clusterOf(one));
    if (clusters.size >= least) return true;
  }
  return false;
}

/** All words are one vocabulary; the values of each feature are another. */
function* vocabularies(words: readonly Trait[], features: readonly Trait[]): Generator<readonly Trait[]> {
  if (words.length > 1) yield words;
  for (const name of new Set(features.map((trait) => trait.name))) {
    const values = features.filter((trait) => trait.name === name);
    if (values.length > 1) yield values;
  }
}

type Scored = Omit<Candidate, 'kind' | 'name' | 'value' | 'nearest' | 'adjustedP'> & { readonly trait: Trait };

function scored(traits: readonly Trait[], known: readonly KnownCase[], { settings }: StudyReading): readonly Scored[] {
  const targets = known.filter(({ target }) => target).length;
  const counted = traits.map((trait) => {
    const inTarget = trait.rows.filter((row) => known[row]?.target === true).length;
    return { trait, inTarget, inOthers: trait.rows.length - inTarget };
  });
  const odds = logOddsWithPrior(
    // Places stand for the words, so that none is taken for another.
    counted.map(({ inTarget, inOthers }, place) => ({
      word: String(place),
      inFirst: inTarget,
      inSecond: inOthers,
      prior: inTarget + inOthers,
    })),
  );
  return odds.flatMap(({ word, logOdds, z }: WordLogOdds) => {
    const one = counted[Number(word)];
    const deviation = z === 0 ? 0 : logOdds / z;
    const reach = zOf(settings.confidence) * deviation;
    const figure = figureOf(
      { estimate: logOdds, low: logOdds - reach, high: logOdds + reach },
      'dirichlet-prior',
      one?.trait.rows.length ?? 0,
    );
    if (one === undefined || figure === null) return [];
    return [
      {
        trait: one.trait,
        target: { count: one.inTarget, of: targets },
        noTarget: { count: one.inOthers, of: known.length - targets },
        logOdds: figure,
        z,
        p: normalTwoSided(z),
      },
    ];
  });
}

/** The indicator with the highest phi to a trait, over the records in which it is known. */
function nearestIndicator(
  known: readonly KnownCase[],
  { ruleSet, shares }: StudyReading,
): (trait: Trait) => Candidate['nearest'] {
  if (ruleSet === null || known.some(({ result }) => result === null)) return () => null;
  const { states } = indicatorColumns(known, ruleSet.indicators.length);
  return ({ rows }) => {
    const column = new Uint8Array(known.length);
    for (const row of rows) column[row] = PRESENT;
    let best: Candidate['nearest'] = null;
    for (const [index, { id }] of ruleSet.indicators.entries()) {
      const phi = together(states[index] ?? column, column, shares)?.estimate ?? 0;
      if (phi !== 0 && Math.abs(phi) > Math.abs(best?.phi ?? 0)) best = { id, phi };
    }
    return best;
  };
}
