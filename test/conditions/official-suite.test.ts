import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluateLogic } from '../../src/index.js';

type Case = readonly [rule: unknown, data: unknown, expected: unknown];

const entries = JSON.parse(
  readFileSync(new URL('../fixtures/jsonlogic/official.tests.json', import.meta.url), 'utf8'),
) as readonly (Case | string)[];
const cases = entries.filter((entry) => typeof entry !== 'string');

describe('the official JSONLogic suite', () => {
  it('has its 277 cases', () => {
    expect(cases).toHaveLength(277);
  });

  it.each(cases.map((entry, index) => [index, entry] as const))(
    'case %i gives what JSONLogic says',
    (_, [rule, data, expected]) => {
      expect(evaluateLogic(rule, data)).toEqual(expected);
    },
  );
});
