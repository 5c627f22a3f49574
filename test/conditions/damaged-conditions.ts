import fc from 'fast-check';
import type { FactDefinition } from '../../src/index.js';
import { FACT_IDS, randomCondition } from '../support/random-conditions.js';
import { definitionsOf, randomLimits } from '../support/random-facts.js';

/** A condition in which one part was exchanged, and the facts that it is over. It may still be right. */
export interface DamagedCondition {
  readonly condition: unknown;
  readonly definitions: readonly FactDefinition[];
}

const facts = Object.values(FACT_IDS).flat();

/** What may come to stand in the place of a part. */
const OTHER_PARTS: readonly ((part: unknown) => unknown)[] = [
  () => true,
  () => 3,
  () => 'flat',
  () => 'attic',
  () => null,
  () => [],
  () => ['flat', 'attic'],
  () => ({}),
  () => ({ var: '' }),
  () => ({ var: 'weather' }),
  () => ({ var: 'threats.debt' }),
  () => ({ var: null }),
  () => ({ var: [] }),
  () => ({ var: ['threats', false] }),
  ...facts.map((id) => () => ({ var: id })),
  (part) => ({ and: [{ var: 'threats' }], or: [part] }),
  (part) => [part],
  (part) => ({ and: [] as readonly unknown[], '!': part }),
  ...['and', '!', '!!', '+', '-', 'min', 'cat', 'substr', 'log', 'missing', 'toString', 'if', 'AND'].map(
    (operator) => (part: unknown) => ({ [operator]: part }),
  ),
  ...['==', '<', '/', 'in', 'some', 'none', 'map'].map((operator) => (part: unknown) => ({ [operator]: [part, part] })),
  ...['<=', '>', '?:', 'if', 'all'].map((operator) => (part: unknown) => ({ [operator]: [part, part, part] })),
  (part) => ({ if: [part, part, part, part] }),
  (part) => ({ '<': [part, part, part, part] }),
  (part) => ({ in: [{ var: 'place' }, ['flat', part]] }),
  (part) => ({ '==': [{ var: 'payer' }, part] }),
  (part) => ({ some: [{ var: 'papers' }, part] }),
  (part) => ({ all: [{ var: 'papers' }, { '==': [{ var: '' }, part] }] }),
];

type Exchange = (part: unknown) => unknown;

/** The same expression with the part at the place exchanged; places are numbered in the order of reading, the whole is 0. */
function exchanged(node: unknown, place: { left: number }, other: Exchange): unknown {
  place.left -= 1;
  if (place.left < 0) return place.left === -1 ? other(node) : node;
  if (Array.isArray(node)) return node.map((item) => exchanged(item, place, other));
  if (typeof node !== 'object' || node === null || 'var' in node) return node;
  const entries: readonly (readonly [string, unknown])[] = Object.entries(node);
  return Object.fromEntries(entries.map(([operator, operands]) => [operator, inside(operands, place, other)]));
}

function inside(operands: unknown, place: { left: number }, other: Exchange): unknown {
  if (!Array.isArray(operands)) return exchanged(operands, place, other);
  return operands.map((operand) => exchanged(operand, place, other));
}

/** How many places a condition has. */
function placesIn(condition: unknown): number {
  const place = { left: Number.MAX_SAFE_INTEGER };
  exchanged(condition, place, (part) => part);
  return Number.MAX_SAFE_INTEGER - place.left;
}

/** A file holds no object twice. */
const copy = (node: unknown): unknown => JSON.parse(JSON.stringify(node));

/** A whole condition that is no object is a matter of the shape of rule files. */
const isObject = (node: unknown): boolean => typeof node === 'object' && node !== null && !Array.isArray(node);

export const damagedCondition: fc.Arbitrary<DamagedCondition> = fc
  .record({
    limits: randomLimits,
    condition: randomCondition,
    place: fc.nat(1000),
    other: fc.constantFrom(...OTHER_PARTS),
  })
  .map(({ limits, condition, place, other }) => ({
    condition: copy(exchanged(condition, { left: place % placesIn(condition) }, other)),
    definitions: definitionsOf(limits),
  }))
  .filter(({ condition }) => isObject(condition));
