import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { replay } from '../../src/index.js';
import type { RuleSetFile, SetIndex } from '../../src/index.js';
import { golden } from '../support/golden.js';
import { loaded } from '../support/rule-set-with.js';

const { sets } = JSON.parse(readFileSync('rules/index.json', 'utf8')) as SetIndex;
const fileOf = (id: string, version: string): RuleSetFile =>
  JSON.parse(readFileSync(`rules/sets/${id}/${version}.json`, 'utf8')) as RuleSetFile; // other tests check its shape

describe('what was recorded', () => {
  it('is of every version that was ever released, and of no other', () => {
    const released = sets.flatMap(({ id, versions }) => versions.map(({ version }) => `${id} ${version}`));
    expect(golden.map(({ id, version }) => `${id} ${version}`).sort()).toEqual(released.sort());
  });

  it.each(golden.map((item) => [`${item.id} ${item.version}`, item] as const))(
    'of %s comes out the same today, for every worked case',
    (_, { id, version, assessments }) => {
      const file = fileOf(id, version);
      const ruleSet = loaded(file);
      expect(assessments.map((item) => item.case)).toEqual(file.cases.map((item) => item.id));
      for (const item of assessments) {
        const { same, differences } = replay(ruleSet, item.assessment);
        expect({ case: item.case, same, differences }).toEqual({ case: item.case, same: true, differences: [] });
      }
    },
  );

  it('would be noticed to differ in one point', () => {
    const [{ id, version, assessments } = golden[0]!] = golden;
    const { assessment } = assessments[0]!;
    const changed = { ...assessment, score: { ...assessment.score, most: assessment.score.most + 1 } };
    expect(replay(loaded(fileOf(id, version)), changed).differences).toEqual(['/score/most']);
  });
});
