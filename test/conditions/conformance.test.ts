import { describe, expect, it } from 'vitest';
import { assess } from '../../src/index.js';
import { band, indicator, loadedWith } from '../support/rule-set-with.js';
import { schemaFaults } from '../support/schemas.js';
import { conformanceFacts, readConformance } from './conformance.js';

const conformance = readConformance();
const facts = conformanceFacts(conformance);

describe('the conformance file', () => {
  it('has the shape of its schema', () => {
    expect(schemaFaults('conformance', conformance)).toEqual([]);
  });

  it.each([
    ['of another format', (file: Record<string, unknown>) => (file['format'] = 'conformance/2')],
    ['without cases', (file: Record<string, unknown>) => (file['cases'] = [])],
    [
      'with a state that there is not',
      (file: Record<string, unknown>) => (file['cases'] = [{ when: { var: 'a' }, facts: {}, state: 'true' }]),
    ],
    [
      'with two operators in one object',
      (file: Record<string, unknown>) =>
        (file['cases'] = [{ when: { var: 'a', or: [] }, facts: {}, state: 'present' }]),
    ],
    [
      'with a reason that there is not',
      (file: Record<string, unknown>) =>
        (file['cases'] = [{ when: { var: 'a' }, facts: { a: { unknown: 'lost' } }, state: 'unknown' }]),
    ],
    ['with a fact of another type', (file: Record<string, unknown>) => (file['facts'] = [{ id: 'a', type: 'text' }])],
  ])('%s is refused', (_, edit) => {
    const file: Record<string, unknown> = { ...readConformance() };
    edit(file);

    expect(schemaFaults('conformance', file)).not.toEqual([]);
  });

  it('has every operator, and every state two hundred times', () => {
    const text = JSON.stringify(conformance.cases.map(({ when }) => when));
    const operators = [
      'var',
      'and',
      'or',
      '!',
      '!!',
      'if',
      '?:',
      '==',
      '===',
      '!=',
      '!==',
      '<',
      '<=',
      '>',
      '>=',
      '+',
      '-',
      '*',
      '/',
      '%',
      'min',
      'max',
      'in',
      'some',
      'all',
      'none',
    ];

    for (const operator of operators) expect(text.split(`"${operator}":`).length, operator).toBeGreaterThan(5);
    for (const state of ['present', 'absent', 'unknown'])
      expect(conformance.cases.filter((one) => one.state === state).length).toBeGreaterThan(200);
  });

  it('agrees with the evaluator of this package', () => {
    for (let from = 0; from < conformance.cases.length; from += 100) {
      const cases = conformance.cases.slice(from, from + 100);
      const ruleSet = loadedWith({
        facts,
        indicators: cases.map(({ when }, index) => indicator(`case-${index + 1000}x`, when)),
        bands: [band('none', 0), band('some', 1)],
      });
      for (const [index, { facts: given, state }] of cases.entries())
        expect(assess(ruleSet, given).indicators[index]?.state, JSON.stringify(cases[index])).toBe(state);
    }
  });
});
