import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultyCopy } from '../support/faulty-copy.js';
import type { Fault } from '../support/faulty-copy.js';
import { runs } from '../support/runs.js';
import { naive, randomCase, shippedBy } from './evaluators.js';
import type { Evaluator, Library } from './evaluators.js';
import * as index from '../../src/index.js';
import type { naiveSheet } from './naive-sheet.js';

const SHEETS = 200;

/** Whether the two evaluators give the same on some random sheets. */
function agree(left: Evaluator, right: Evaluator): boolean {
  const law = fc.property(randomCase, (one) => JSON.stringify(left(one)) === JSON.stringify(right(one)));
  return !fc.check(law, { ...runs(SHEETS), endOnFailure: true }).failed;
}

const program = 'src/conditions/program.ts';
const compiler = 'src/conditions/compile-conditions.ts';
const answers = 'src/fact/read-fact.ts';
const walk = 'test/conditions/naive-evaluator.ts';
const reasons = 'test/conditions/naive-reasons.ts';
const facts = 'test/conditions/naive-facts.ts';

describe('a fault is noticed by comparing two evaluators,', () => {
  it('and without one there is nothing to notice', async () => {
    const same: Fault = { file: program, from: 'return a <= b;', to: 'return a <= b ;' };
    expect(agree(naive, shippedBy(await faultyCopy<Library>('src/index.ts', same)))).toBe(true);
  });

  it.each<readonly [string, Fault]>([
    [
      'an unknown fact is compared like a known one',
      { file: program, from: 'return open | (answer & ((open >> 1) ^ 1));', to: 'return answer;' },
    ],
    ['at most is less than', { file: program, from: 'return a <= b;', to: 'return a < b;' }],
    ['branches that agree are not seen to', { file: program, from: 'return same ? yes | no :', to: 'return' }],
    ['not is forgotten', { file: compiler, from: 'flip: inner.flip ^ 1', to: 'flip: inner.flip' }],
    ['every option of no list is one of those asked for', { file: compiler, from: 'all.length > 0 && ', to: '' }],
    [
      'a list with an unknown option is known',
      { file: compiler, from: 'all.includes(UNKNOWN) ? UNKNOWN : apply', to: 'apply' },
    ],
    ['the test is no reason of the branch taken', { file: program, from: '(test & ~3) | branch', to: 'branch' }],
    ['a number at its limit is refused', { file: answers, from: 'value >= minimum &&', to: 'value > minimum &&' }],
  ])('in this package: %s', async (_, fault) => {
    expect(agree(naive, shippedBy(await faultyCopy<Library>('src/index.ts', fault)))).toBe(false);
  });

  it.each<readonly [string, Fault]>([
    ['`and` waits for every answer', { file: walk, from: 'if (operands.includes(false)) return false;', to: '' }],
    [
      '`or` takes unknown for no',
      {
        file: walk,
        from: 'if (operands.includes(true)) return true;\n  return operands.includes(UNKNOWN) ? UNKNOWN : false;',
        to: 'return operands.includes(true);',
      },
    ],
    [
      'branches that agree are not seen to',
      { file: walk, from: 'isSame(answer, otherwise) ? answer : UNKNOWN', to: 'UNKNOWN' },
    ],
    ['three numbers are compared as two', { file: walk, from: 'operands.slice(1)', to: 'operands.slice(1, 2)' }],
    ['every option of no list is one of those asked for', { file: walk, from: 'answers.length > 0 && ', to: '' }],
    [
      'all parts are reasons, whatever decided',
      { file: reasons, from: '.filter((operand) => valueOf(operand, read) === whole)', to: '' },
    ],
    [
      'maybe is yes',
      {
        file: facts,
        from: 'word === undefined ? readValue(definition, given) :',
        to: "word === undefined ? readValue(definition, given) : word[1] === 'suspected' ? { value: true } :",
      },
    ],
    ['a number beyond its limits is taken', { file: facts, from: 'given >= minimum && ', to: '' }],
  ])('in the second evaluator: %s', async (_, fault) => {
    const copy = await faultyCopy<{ naiveSheet: typeof naiveSheet }>('test/conditions/naive-sheet.ts', fault);
    const faulty: Evaluator = ({ conditions, definitions, sheet }) => copy.naiveSheet(conditions, definitions, sheet);
    expect(agree(faulty, shippedBy(index))).toBe(false);
  });
});
