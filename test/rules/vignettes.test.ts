import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess, parseRuleSet } from '../../src/index.js';
import type { Assessment, Facts, Releases, RuleSet } from '../../src/index.js';

interface Vignette {
  readonly id: string;
  readonly ruleSet: string;
  /** The level that two practitioners would be expected to agree on. */
  readonly level: 'none' | 'some' | 'strong';
  /** Only what the story says; what it leaves out is left out. */
  readonly facts: Facts;
}

const LEVELS = ['none', 'some', 'strong'] as const;
const readData = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const { vignettes } = readData('vignettes.json') as { readonly vignettes: readonly Vignette[] };

const loaded = new Map<string, RuleSet>();
function newest(id: string): RuleSet {
  let ruleSet = loaded.get(id);
  if (ruleSet === undefined) {
    const { releases } = readData(`../../rules/sets/${id}/releases.json`) as Releases;
    const parsed = parseRuleSet(readData(`../../rules/sets/${id}/${releases.at(-1)!.version}.json`));
    if (!parsed.ok) throw new Error(`${id} cannot be loaded`);
    ruleSet = parsed.ruleSet;
    loaded.set(id, ruleSet);
  }
  return ruleSet;
}

const levelOf = ({ ruleSet, facts }: Vignette): (typeof LEVELS)[number] => {
  const set = newest(ruleSet);
  return LEVELS[set.bands.findIndex(({ id }) => id === assess(set, facts).nextStep.band)]!;
};

describe('the 36 coded vignettes', () => {
  it('are 36, over seven sets', () => {
    expect(vignettes).toHaveLength(36);
    expect(new Set(vignettes.map(({ ruleSet }) => ruleSet)).size).toBe(7);
  });

  it('reach the expected level in at least 85 of 100', () => {
    const others = vignettes.filter((vignette) => levelOf(vignette) !== vignette.level);
    console.log(
      `vignettes: ${vignettes.length - others.length} of ${vignettes.length} agree; others: ${others
        .map((item) => `${item.id} ${item.ruleSet} expected ${item.level}, got ${levelOf(item)}`)
        .join('; ')}`,
    );
    expect(1 - others.length / vignettes.length).toBeGreaterThanOrEqual(0.85);
  });

  it.each(vignettes.filter(({ level }) => level === 'none').map((item) => [item.id, item] as const))(
    '%s, in which there is nothing, is not called strong',
    (_, vignette) => {
      expect(levelOf(vignette)).not.toBe('strong');
    },
  );

  it.each(vignettes.map((item) => [item.id, item] as const))('%s: no missing answer is read as no', (_, vignette) => {
    const set = newest(vignette.ruleSet);
    const stateOf = (facts: Facts): ReadonlyMap<string, string> =>
      new Map(assess(set, facts).indicators.map(({ id, state }) => [id, state]));
    const before = stateOf(vignette.facts);
    for (const fact of set.facts) {
      if (fact.type !== 'boolean' || Object.hasOwn(vignette.facts, fact.id)) continue;
      // What was decided without the fact stays, whichever way it is answered.
      for (const answer of [true, false])
        for (const [id, state] of stateOf({ ...vignette.facts, [fact.id]: answer }))
          if (before.get(id) !== 'unknown') expect(state, `${id} when ${fact.id} is ${answer}`).toBe(before.get(id));
    }
  });

  it('ask for no means where the person is a child', () => {
    const means = vignettes
      .map(({ ruleSet, facts }): Assessment['elements'] => assess(newest(ruleSet), facts).elements)
      .filter(({ child }) => child === 'yes' || child === 'treated-as-child')
      .map((elements) => elements.means);
    expect(means.length).toBeGreaterThanOrEqual(5);
    expect(means.filter((state) => state !== 'present' && state !== 'not-required')).toEqual([]);
  });
});
