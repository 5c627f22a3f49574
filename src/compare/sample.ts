import { costOf } from './combine.js';
import type { ResultPart } from './comparison.js';
import type { Findings } from './findings.js';
import type { Pair } from './pair.js';
import { noteBands } from './band-kinds.js';
import type { BandKind } from './band-kinds.js';
import { noteElements } from './element-kinds.js';
import type { ElementKind } from './element-kinds.js';
import { noteScore, scoreFindings } from './score-kinds.js';
import type { ScoreKind } from './score-kinds.js';
import { noteState } from './state-kinds.js';
import type { StateKind } from './state-kinds.js';
import { findings, picksIn } from './findings.js';
import { viewOf } from './view.js';
import type { Picks, View } from './view.js';

/** What sampling found, by part. */
export interface Sampled {
  readonly indicators: Findings<StateKind>;
  readonly score: Findings<ScoreKind>;
  readonly bands: Findings<BandKind>;
  readonly elements: Findings<ElementKind>;
  readonly tried: number;
  /** Patterns of up to so many answers were all tried. */
  readonly complete: number;
}

/** Most answers of the patterns that are all tried, smallest first. */
const MOST_SYSTEMATIC = 3;

/**
 * Tries some patterns: first all of one answer, of two and of three as far as half of the number goes, then random ones.
 *
 * @param pair - The sets.
 * @param parts - Parts of the results that are wanted.
 * @param samples - How many patterns.
 * @param seed - Seed of the random ones.
 * @returns What was found; each kind with as few answers as taking answers away one by one leaves.
 */
export function sample(pair: Pair, parts: ReadonlySet<ResultPart>, samples: number, seed: number): Sampled {
  const found = noting(parts);
  const { patterns, complete } = smallPatterns(pair, Math.floor(samples / 2));
  let tried = 0;
  for (const picks of patterns) {
    note(found, pair, picks);
    tried += 1;
  }
  const random = numbersFrom(seed);
  for (; tried < samples; tried += 1) note(found, pair, randomPicks(pair, random));
  const shorter = noting(parts);
  for (const part of PARTS)
    for (const { key, picks } of found[part].all()) note(shorter, pair, shortened(pair, part, key, picks()));
  return { ...shorter, tried, complete };
}

const PARTS: readonly ResultPart[] = ['indicators', 'score', 'bands', 'elements'];

type Noting = Pick<Sampled, ResultPart> & { readonly parts: ReadonlySet<ResultPart> };

function noting(parts: ReadonlySet<ResultPart>): Noting {
  return {
    parts,
    indicators: findings<StateKind>(),
    score: scoreFindings(),
    bands: findings<BandKind>(),
    elements: findings<ElementKind>(),
  };
}

function note(found: Noting, pair: Pair, picks: ReadonlyMap<number, number>): void {
  const { parts } = found;
  const answers = picksIn(picks);
  const given = (): Picks => answers;
  let cost = 0;
  for (const [place, pick] of picks) cost += costOf(place, pick);
  const view = viewOf(pair, answers);
  const { taken, a, b, calmA, calmB } = view;
  if (parts.has('indicators'))
    for (const [index, item] of pair.items.entries())
      noteState(found.indicators, item, view.readings[index] ?? 0, taken, cost, given);
  if (parts.has('score'))
    noteScore(found.score, moved(view, 'a', 'b'), moved(view, 'calmA', 'calmB'), taken, cost, given);
  if (parts.has('bands')) noteBands(found.bands, pair, [a, b, calmA, calmB], taken, cost, given);
  if (parts.has('elements')) noteElements(found.elements, pair, view, cost, given);
}

type Place = 'a' | 'b' | 'calmA' | 'calmB';

function moved(view: View, from: Place, to: Place): { readonly least: number; readonly most: number } {
  return { least: view[to].least - view[from].least, most: view[to].most - view[from].most };
}

/** Takes answers away, the last ones first, as long as the change stays. */
function shortened(pair: Pair, part: ResultPart, key: string, picks: Picks): ReadonlyMap<number, number> {
  const answers = new Map(
    pair.questions.flatMap((_, place): readonly (readonly [number, number])[] =>
      picks(place) === 0 ? [] : [[place, picks(place)]],
    ),
  );
  for (const place of [...answers.keys()].reverse()) {
    const fewer = new Map([...answers].filter(([other]) => other !== place));
    const left = noting(new Set([part]));
    note(left, pair, fewer);
    if (left[part].all().some((finding) => finding.key === key)) answers.delete(place);
  }
  return answers;
}

function smallPatterns(
  { questions }: Pair,
  most: number,
): { readonly patterns: readonly ReadonlyMap<number, number>[]; readonly complete: number } {
  let patterns: readonly ReadonlyMap<number, number>[] = [new Map()];
  let all = patterns;
  for (let size = 1; size <= MOST_SYSTEMATIC; size += 1) {
    const larger: ReadonlyMap<number, number>[] = [];
    for (const before of patterns) {
      const last = Math.max(-1, ...before.keys());
      for (let place = last + 1; place < questions.length; place += 1)
        for (let pick = 1; pick <= (questions[place]?.answers.length ?? 0); pick += 1) {
          larger.push(new Map([...before, [place, pick]]));
          if (all.length + larger.length > most) return { patterns: all, complete: size - 1 };
        }
    }
    patterns = larger;
    all = [...all, ...larger];
  }
  return { patterns: all, complete: MOST_SYSTEMATIC };
}

/** Few answers or many: how many is drawn first, so that nearly empty and nearly full patterns come too. */
function randomPicks({ questions }: Pair, random: () => number): ReadonlyMap<number, number> {
  const answered = random();
  const picks = new Map<number, number>();
  for (const [place, { answers }] of questions.entries())
    if (random() < answered) picks.set(place, 1 + Math.floor(random() * answers.length));
  return picks;
}

/**
 * Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32).
 *
 * @param seed - A whole number.
 * @returns The next number, each time.
 */
export function numbersFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
