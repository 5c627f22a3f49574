import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/index.js';
import { sexAd } from '../../src/generated/rules/sex-ad.js';
import { parseRuleSet } from '../../src/rule-set/parse-rule-set.js';
import { evaluator } from '../../src/index.js';
import { proposedRuleSet } from '../../src/study/propose/proposed-rule-set.js';
import { proposeWeights } from '../../src/study/propose/propose-weights.js';
import type { FittedWeight, Refit, RefitOptions } from '../../src/study/propose/refit-types.js';
import { nextUnit, seededState } from '../../src/study/random/generator.js';
import { casesOf } from './study-cases.js';

/** Signs outside every group, or alone in theirs, so that no cap hides what was planted. */
const PLANTED: Readonly<Record<string, number>> = {
  'trust-wording': 3,
  'drugs-offered': 1,
  'coarse-language': 2,
  'youth-words': 1,
};
const ALL_NO = Object.fromEntries(sexAd.facts.map(({ id }) => [id, 'no']));

function planted(size: number, seed: number, weights = PLANTED): readonly Readonly<Record<string, unknown>>[] {
  const state = seededState(seed);
  return Array.from({ length: size }, (_, at) => {
    const present = Object.keys(weights).filter(() => nextUnit(state) < 0.35);
    const score = present.reduce((sum, id) => sum + (weights[id] ?? 0), 0);
    const target = nextUnit(state) < 1 / (1 + Math.exp(2.2 - 0.9 * score));
    return {
      ...ALL_NO,
      ...Object.fromEntries(present.map((id) => [id, 'yes'])),
      outcome: target ? 'yes' : 'no',
      who: Math.floor(at / 2),
    };
  });
}

function refitOf(rows: readonly Readonly<Record<string, unknown>>[], options: RefitOptions = {}): Refit {
  const refit = proposeWeights(casesOf(rows, { cluster: 'who' }, sexAd), sexAd, { ridges: [1], ...options });
  if (refit === null) throw new Error('no refit');
  return refit;
}

const MANY = planted(3000, 11);
const refit = refitOf(MANY);
const weightOf = (from: Refit, id: string): FittedWeight | undefined => from.weights.find((one) => one.id === id);

describe('points proposed from data', () => {
  it('are those that were planted', () => {
    expect(Object.fromEntries(refit.weights.map(({ id, to }) => [id, to]))).toEqual(PLANTED);
    expect(refit.records).toMatchObject({ used: 3000, unknownOutcome: 0, clusters: 1500 });
    expect(refit.trust.level).toBe('some');
    expect(refit.auc.gain?.low).toBeGreaterThan(0);
    expect(refit.calibration?.slope?.estimate).toBeCloseTo(1, 0);
  });

  it('leave alone what is off, what varies nowhere, and what the evidence record says otherwise', () => {
    const kept = new Map(refit.kept.map(({ id, why }) => [id, why]));
    expect(kept.get('ethnicity-stated')).toBe('off');
    expect(kept.get('low-price')).toBe('never-varies');
    const away = { ...PLANTED, 'visible-tattoos': 2, 'customer-screening-wording': 1, 'limits-stated': 1 };
    const rows = planted(800, 5, away);
    const held = new Map(refitOf(rows).kept.map(({ id, why }) => [id, why]));
    expect(held.get('visible-tattoos')).toBe('against-record');
    expect(held.get('customer-screening-wording')).toBe('no-effect-in-record');
    expect(held.get('limits-stated')).toBe('context');
    const asked = refitOf(rows, { againstRecord: true });
    expect(weightOf(asked, 'visible-tattoos')?.to).toBeGreaterThan(0);
  });

  it('fall below 0 only where it is asked for, and are then marked as protective', () => {
    const rows = planted(2000, 6, { ...PLANTED, 'drugs-offered': -2 });
    expect(weightOf(refitOf(rows), 'drugs-offered')?.to).toBe(1);
    expect(weightOf(refitOf(rows, { allowZero: true }), 'drugs-offered')?.to).toBe(0);
    const asked = refitOf(rows, { againstRecord: true });
    expect(weightOf(asked, 'drugs-offered')?.to).toBeLessThan(0);
    const weight = proposedRuleSet(sexAd, asked).indicators.find(({ id }) => id === 'drugs-offered')?.weight;
    expect(weight?.protective).toBe(true);
  });

  it('keep to an order that is asked for, and refuse one of other signs', () => {
    const ordered = refitOf(MANY, { orders: [['trust-wording', 'coarse-language']] });
    const [trust, coarse] = ['trust-wording', 'coarse-language'].map((id) => weightOf(ordered, id)?.to ?? 0);
    expect(trust).toBeLessThanOrEqual(coarse ?? 0);
    expect(() => refitOf(MANY, { orders: [['trust-words', 'coarse-language']] })).toThrow(
      'did you mean "trust-wording"?',
    );
  });

  it('count as far as the caps of their groups let them: more points than a cap are never proposed for one sign', () => {
    // The signs of a group say the same thing: one or both together, the odds are alike.
    const [first, second, other] = ['open-at-all-hours', 'restricted-movement', 'trust-wording'];
    const state = seededState(21);
    const rows = Array.from({ length: 2000 }, () => {
      const present = [first, second, other].filter(() => nextUnit(state) < 0.4);
      const score = (present.includes(first) || present.includes(second) ? 2 : 0) + (present.includes(other) ? 1 : 0);
      const target = nextUnit(state) < 1 / (1 + Math.exp(2 - 0.9 * score));
      return { ...ALL_NO, ...Object.fromEntries(present.map((id) => [id, 'yes'])), outcome: target ? 'yes' : 'no' };
    });
    // The cap of their group is 2. Without it each of them would get fewer points, because two would count twice.
    const points = Object.fromEntries(refitOf(rows).weights.map(({ id, to }) => [id, to]));
    expect(points).toEqual({ [first]: 2, [second]: 2, [other]: 1 });
  });

  it('of chance alone are not to be trusted', () => {
    const state = seededState(3);
    const noise = planted(120, 4).map((row) => ({ ...row, outcome: nextUnit(state) < 0.3 ? 'yes' : 'no' }));
    const { trust, auc } = refitOf(noise);
    expect(trust.level).not.toBe('some');
    expect(trust.reasons.map(({ code }) => code)).toContain('not-tested-elsewhere');
    expect(auc.validated?.estimate).toBeLessThan(auc.apparent?.estimate ?? 0);
  });

  it('are the same again for the same seed, and tell progress of each part', () => {
    const told: string[] = [];
    const again = refitOf(MANY, { onProgress: (done, of) => told.push(`${done}/${of}`) });
    expect(again).toEqual(refit);
    expect(told).toEqual(['1/5', '2/5', '3/5', '4/5', '5/5']);
  });

  it('are none where all records have one outcome, or nothing varies', () => {
    const same = casesOf(
      MANY.slice(0, 40).map((row) => ({ ...row, outcome: 'no' })),
      {},
      sexAd,
    );
    expect(proposeWeights(same, sexAd)).toBeNull();
    const empty = casesOf(
      [
        { ...ALL_NO, outcome: 'no' },
        { ...ALL_NO, outcome: 'yes' },
      ],
      {},
      sexAd,
    );
    expect(proposeWeights(empty, sexAd)).toBeNull();
  });
});

describe('a proposed version', () => {
  const file = proposedRuleSet(sexAd, refit);

  it('is a set of its own: loads, passes every check, and leaves the old one as it was', () => {
    const before = JSON.stringify(sexAd);
    const parsed = parseRuleSet(JSON.stringify(file));
    expect(parsed.ok).toBe(true);
    expect(
      check({ ruleSet: { path: 'proposed.json', text: JSON.stringify(file) } }).filter(
        ({ level }) => level === 'error',
      ),
    ).toEqual([]);
    expect(file.version).toBe('2.0.0');
    expect(JSON.stringify(sexAd)).toBe(before);
  });

  it('says which points were fitted, to what, and what they were before', () => {
    const weight = file.indicators.find(({ id }) => id === 'trust-wording')?.weight;
    expect(weight).toMatchObject({ points: 3, basis: 'fitted' });
    expect(weight?.rationale).toMatch(/^Fitted to 3000 records, present in \d+; .* Before: 1 \(editorial\): /u);
    expect(file.indicators.find(({ id }) => id === 'low-price')?.weight.basis).toBe('editorial');
    expect(file.limits.at(-1)).toContain('A proposal, not a released version');
  });

  it('scores by the new points, and its worked cases expect them', () => {
    const parsed = parseRuleSet(JSON.stringify(file));
    if (!parsed.ok) throw new Error('not loaded');
    const { score } = evaluator(parsed.ruleSet)({ 'trust-wording': true, 'coarse-language': true });
    expect(score.least).toBe(5);
    for (const one of file.cases) {
      const came = evaluator(parsed.ruleSet, { turnOn: one.turnOn ?? [] })(one.facts);
      expect([came.score.least, came.score.most], one.id).toEqual([one.expect.least, one.expect.most]);
    }
  });
});
