import { accountsOf } from './accounts-of.js';
import { combine } from './combine.js';
import type { Budget } from './combine.js';
import type { ElementChange, ElementState, Why } from './comparison.js';
import { elementAccount, elementOf } from './elements.js';
import type { Element, ElementAccount } from './elements.js';
import { findings, picksIn } from './findings.js';
import type { Findings } from './findings.js';
import type { Item, Pair } from './pair.js';
import { takenBy } from './questions.js';
import type { Differing } from './same.js';
import type { Picks, View } from './view.js';

/** A change of an element before it has a witness. */
export type ElementKind = Omit<ElementChange, 'witness'>;

/**
 * How elements of the definition, and the answer of the child rule, change, over every pattern of what they rest on.
 *
 * @param pair - The sets.
 * @param differing - What can make a difference.
 * @param budget - Work that may be done.
 * @returns The kinds.
 */
export function elementKinds(pair: Pair, differing: Differing, budget: Budget): Findings<ElementKind> {
  const found = findings<ElementKind>();
  for (const element of ['act', 'means', 'purpose', 'child'] as const) {
    const items = elementItems(pair, element);
    if (!items.some((item) => isDifferent(item, element, pair, differing))) continue;
    const accounts = accountsOf(pair, (options) => elementAccount(options, element));
    for (const { totals, taken, cost, picks } of combine(items, pair.questions, accounts, budget))
      noteElement(found, element, statesOf(accounts, totals), taken, cost, () => picksIn(picks()));
  }
  return found;
}

function elementItems({ items, child, a, b }: Pair, element: Element): readonly Item[] {
  const own = items.filter((item) => elementOf(a, item.a, element) || elementOf(b, item.b, element));
  return [...own, ...(child !== undefined && (element === 'means' || element === 'child') ? [child] : [])];
}

function isDifferent(item: Item, element: Element, { a, b, child }: Pair, differing: Differing): boolean {
  if (item === child) return differing.child;
  return differing.states.has(item) || elementOf(a, item.a, element) !== elementOf(b, item.b, element);
}

/** States of a and b; and of both, as if questions of one set alone were answered with no. */
function statesOf(
  accounts: readonly ElementAccount[],
  totals: readonly number[],
): readonly [ElementState, ElementState, ElementState, ElementState] {
  const state = (index: number): ElementState => {
    const at = accounts[index] === undefined ? index - 2 : index;
    return accounts[at]?.state(totals[at] ?? 0) ?? 'unknown';
  };
  return [state(0), state(1), state(2), state(3)];
}

function noteElement(
  found: Findings<ElementKind>,
  element: Element,
  [from, to, calmA, calmB]: readonly [ElementState, ElementState, ElementState, ElementState],
  taken: number,
  cost: number,
  picks: () => Picks,
): void {
  if (from === to) return;
  const why: Why = calmA === calmB ? 'open-questions' : 'rules';
  const kind: ElementKind = { element, from, to, takenBy: takenBy(taken), why };
  found.note(JSON.stringify(kind), kind, cost, picks);
}

/**
 * Notes changes of elements in one pattern.
 *
 * @param found - Where to note them.
 * @param pair - The sets.
 * @param view - The pattern.
 * @param cost - What the answers cost.
 * @param picks - The answers.
 */
export function noteElements(
  found: Findings<ElementKind>,
  pair: Pair,
  { readings, child, taken }: View,
  cost: number,
  picks: () => Picks,
): void {
  for (const element of ['act', 'means', 'purpose', 'child'] as const) {
    const items = elementItems(pair, element);
    const accounts = accountsOf(pair, (options) => elementAccount(options, element));
    const totals = accounts.map((account) =>
      items.reduce((entry, item) => {
        const reading = item === pair.child ? child : (readings[pair.items.indexOf(item)] ?? 0);
        return account.add(entry, item, (reading >> account.shift) & 3, -1);
      }, account.start),
    );
    noteElement(found, element, statesOf(accounts, totals), taken, cost, picks);
  }
}
