import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/assess/engine.js';
import { plainReader } from '../../src/assess/plain-facts.js';
import { ABSENT, PRESENT, UNDECIDED } from '../../src/conditions/verdict.js';
import { choice, choices, indicator, loadedWith, number, yesNo } from '../support/rule-set-with.js';

const ruleSet = loadedWith({
  facts: [
    yesNo('threats'),
    number('age', 0, 120),
    number('debt', -1e300, 1e300),
    choice('place', ['street', 'flat']),
    choices('papers', ['visa', 'permit']),
  ],
  indicators: [indicator('threatened', { var: 'threats' })],
});
const IDS = ruleSet.facts.map(({ id }) => id);

/** Whether facts were read, and what then stands in the cells: of each fact its state, and the number where there is one. */
function read(facts: unknown, trusted: boolean): { readonly isRead: boolean; readonly cells: object } {
  const engine = createEngine(ruleSet);
  const { states, numbers } = engine.cells;
  // What stood there before is not to be seen.
  engine.put(0, true);
  engine.put(1, 99);
  const isRead = plainReader(engine, trusted)(facts as object | null);
  const cells = IDS.map(
    (id, cell) => [id, states[cell] === PRESENT && cell > 0 ? [numbers[cell]] : states[cell]] as const,
  );
  return { isRead, cells: Object.fromEntries(cells.filter(([, cell]) => cell !== UNDECIDED)) };
}

describe.each([
  ['by property', true],
  ['by descriptor', false],
])('plain facts, read %s,', (_how, trusted) => {
  it.each<readonly [unknown, object]>([
    [{}, {}],
    [{ threats: true }, { threats: PRESENT }],
    [{ threats: false }, { threats: ABSENT }],
    [{ threats: null, age: null, debt: null, place: null, papers: null }, {}],
    [{ age: 0 }, { age: [0] }],
    [{ age: -0 }, { age: [0] }],
    [{ age: 17.5 }, { age: [17.5] }],
    [{ age: 120 }, { age: [120] }],
    [{ debt: -1e300 }, { debt: [-1e300] }],
    [{ debt: 1e300 }, { debt: [1e300] }],
    [{ place: 'street' }, { place: [0] }],
    [{ place: 'flat' }, { place: [1] }],
    [
      { place: 'flat', threats: false, age: 3 },
      { threats: ABSENT, age: [3], place: [1] },
    ],
  ])('are read the quick way: %j', (facts, cells) => {
    expect(read(facts, trusted)).toEqual({ isRead: true, cells });
  });

  it.each<readonly [string, unknown]>([
    ['a word for yes', { threats: 'ja' }],
    ['a number for yes', { threats: 1 }],
    ['a number that is too low', { age: -1 }],
    ['a number that is too high', { age: 120.5 }],
    ['no number', { age: Number.NaN }],
    ['a number as text', { age: '3' }],
    ['an option that there is not', { place: 'hotel' }],
    ['an option that is none', { place: true }],
    ['several options', { papers: ['visa'] }],
    ['nothing at all', { threats: undefined }],
    ['an answer with evidence', { threats: { value: true } }],
    ['a fact of another set', { threats: true, other: true }],
    ['a list', []],
    ['an object without a prototype', Object.assign(Object.create(null), { threats: true })],
    ['what is inherited', Object.assign(Object.create({ age: 3 }), { threats: true })],
    ['no object', 'threats'],
    ['null', null],
  ])('are left to the reader that knows all forms: %s', (_what, facts) => {
    expect(read(facts, trusted).isRead).toBe(false);
  });

  it('never have what lists of properties do not show', () => {
    const { isRead, cells } = read(Object.defineProperty({ age: 3 }, 'threats', { value: true }), trusted);
    if (isRead) expect(cells).toEqual({ age: [3] });
    expect(isRead).toBe(trusted);
  });

  it('run getters only where they are trusted', () => {
    let runs = 0;
    const get = (): boolean => {
      runs += 1;
      return true;
    };
    const facts = Object.defineProperty({}, 'threats', { get, enumerable: true });
    expect([read(facts, trusted).isRead, runs]).toEqual(trusted ? [true, 1] : [false, 0]);
  });
});
