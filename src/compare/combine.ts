import type { Account } from './account.js';
import { TooMuch } from './account.js';
import type { Item } from './pair.js';
import { takenBits } from './questions.js';
import type { Question } from './questions.js';

/** A way in which all items together can turn out, with the fewest answers that lead there. */
export interface Combined {
  /** Per account the entry of its total. */
  readonly totals: readonly number[];
  /** For `takenBy`. */
  readonly taken: number;
  readonly cost: number;
  /** The answers: number of the answer by place of the question. */
  readonly picks: () => ReadonlyMap<number, number>;
}

/** How much work is left. */
export interface Budget {
  spent: number;
  readonly limit: number;
}

/** One answer more outweighs everything that orders equally many answers: earlier questions first, then earlier answers. */
const ONE_ANSWER = 2 ** 36;
const ONE_PLACE = 2 ** 14;

/**
 * What the answer to one question costs: patterns with fewer answers are cheaper, and of as many those with earlier questions.
 *
 * @param place - Place of the question.
 * @param pick - Number of the answer, 0 for none.
 * @returns The cost; costs of several answers add up.
 */
export function costOf(place: number, pick: number): number {
  return pick === 0 ? 0 : ONE_ANSWER + place * ONE_PLACE + Math.min(pick, ONE_PLACE - 1);
}

/** One pattern of a step, for all those that read alike. */
interface Local {
  readonly reading: number;
  readonly taken: number;
  readonly cost: number;
  /** Of the questions that no other item reads. */
  readonly own: readonly number[];
}

/** A place in the work: what is known of the patterns that lead here, and the cheapest of them. */
interface Node {
  readonly totals: readonly number[];
  readonly groups: readonly number[];
  /** Answers to the questions that later items read as well. */
  readonly live: readonly number[];
  readonly taken: number;
  readonly cost: number;
  readonly before: Node | undefined;
  readonly step: Step | undefined;
  readonly shared: readonly number[];
  readonly local: Local | undefined;
}

/** One item, and what has to be remembered around it. */
interface Step {
  readonly item: Item;
  /** Places of its questions that other items read too, and of those that it alone reads. */
  readonly shared: readonly number[];
  readonly own: readonly number[];
  readonly liveBefore: readonly number[];
  readonly liveAfter: readonly number[];
  /** Groups that are begun and not yet complete, as `account:group`. */
  readonly groupsBefore: readonly string[];
  readonly groupsAfter: readonly string[];
}

/**
 * Works out every way in which items can turn out together, over all patterns of answers, without going through the patterns one by
 * one: an item reads few questions, and sums that are alike become one.
 *
 * This is exact. A result depends on facts only through what the items read and how the accounts add it up; costs add up as well,
 * so that the cheapest pattern of each total is found.
 *
 * @param items - What reads facts.
 * @param questions - The facts.
 * @param accounts - How the states add up.
 * @param budget - Work that may be done.
 * @param settle - Makes totals alike that need not be told apart.
 * @returns Each different total, with its cheapest pattern.
 * @throws {@link TooMuch} when the budget is used up.
 */
export function combine(
  items: readonly Item[],
  questions: readonly Question[],
  accounts: readonly Account[],
  budget: Budget,
  settle: (totals: readonly number[]) => readonly number[] = (totals) => totals,
): readonly Combined[] {
  const first: Node = {
    totals: settle(accounts.map(({ start }) => start)),
    groups: [],
    live: [],
    taken: 0,
    cost: 0,
    before: undefined,
    step: undefined,
    shared: [],
    local: undefined,
  };
  let nodes: Iterable<Node> = [first];
  for (const step of stepsOf(items, accounts)) {
    const table = localTable(step, questions, budget);
    const next = new Map<string, Node>();
    for (const node of nodes)
      for (const shared of sharedPicks(step, node, questions)) {
        const place = placeIn(step.shared, shared, questions);
        const fresh = freshCost(step, shared, questions);
        const live = step.liveAfter.map((question) => {
          const at = step.shared.indexOf(question);
          return (at >= 0 ? shared[at] : node.live[step.liveBefore.indexOf(question)]) ?? 0;
        });
        for (const local of table[place] ?? []) {
          spend(budget);
          const [totals, groups] = addUp(step, node, accounts, local.reading);
          const settled = settle(totals);
          const taken = node.taken | fresh.taken | local.taken;
          const cost = node.cost + fresh.cost + local.cost;
          const key = [taken, ...settled, ...groups, ...live].join();
          const known = next.get(key);
          if (known !== undefined && known.cost <= cost) continue;
          next.set(key, { totals: settled, groups, live, taken, cost, before: node, step, shared, local });
        }
      }
    nodes = next.values();
  }
  return [...nodes].map((node) => ({
    totals: node.totals,
    taken: node.taken,
    cost: node.cost,
    picks: () => picksOf(node),
  }));
}

/**
 * Counts one combination.
 *
 * @param budget - The work that is left.
 * @throws {@link TooMuch} when it is used up.
 */
export function spend(budget: Budget): void {
  budget.spent += 1;
  if (budget.spent > budget.limit) throw new TooMuch();
}

/** Items that share questions or groups stand together, so that little has to be remembered between them. */
function stepsOf(items: readonly Item[], accounts: readonly Account[]): readonly Step[] {
  const readers = new Map<number, number>();
  const members = new Map<string, number>();
  const groupsOf = (item: Item): readonly string[] =>
    accounts.flatMap((account, index) => {
      const group = account.groupOf(item);
      return group < 0 ? [] : [`${index}:${group}`];
    });
  for (const item of items) {
    for (const question of item.questions) readers.set(question, (readers.get(question) ?? 0) + 1);
    for (const group of groupsOf(item)) members.set(group, (members.get(group) ?? 0) + 1);
  }
  const isShared = new Set([...readers].filter(([, count]) => count > 1).map(([question]) => question));
  const waiting = new Set(items);
  const steps: Step[] = [];
  let live: readonly number[] = [];
  let open: readonly string[] = [];
  const after = (item: Item): readonly [readonly number[], readonly string[]] => [
    [...new Set([...live, ...item.questions])].filter(
      (question) => isShared.has(question) && (readers.get(question) ?? 0) > Number(item.questions.includes(question)),
    ),
    [...new Set([...open, ...groupsOf(item)])].filter(
      (group) => (members.get(group) ?? 0) > Number(groupsOf(item).includes(group)),
    ),
  ];
  while (waiting.size > 0) {
    let best: Item | undefined;
    let least = Infinity;
    for (const item of waiting) {
      const [questions, groups] = after(item);
      const remembered = questions.length + groups.length;
      if (remembered >= least) continue;
      [best, least] = [item, remembered];
    }
    if (best === undefined) break;
    const [liveAfter, groupsAfter] = after(best);
    for (const question of best.questions) readers.set(question, (readers.get(question) ?? 0) - 1);
    for (const group of groupsOf(best)) members.set(group, (members.get(group) ?? 0) - 1);
    steps.push({
      item: best,
      shared: best.questions.filter((question) => isShared.has(question)),
      own: best.questions.filter((question) => !isShared.has(question)),
      liveBefore: live,
      liveAfter,
      groupsBefore: open,
      groupsAfter,
    });
    waiting.delete(best);
    [live, open] = [liveAfter, groupsAfter];
  }
  return steps;
}

/** Per answers to the shared questions, what the item can read, each with its cheapest own answers. */
function localTable(
  { item, shared, own }: Step,
  questions: readonly Question[],
  budget: Budget,
): readonly (readonly Local[])[] {
  return [...patterns(shared, questions)].map((outer) => {
    const found = new Map<number, Local>();
    for (const inner of patterns(own, questions)) {
      spend(budget);
      const picks = item.questions.map((question) => {
        const at = shared.indexOf(question);
        return (at >= 0 ? outer[at] : inner[own.indexOf(question)]) ?? 0;
      });
      const reading = item.read(picks);
      const { taken, cost } = freshOf(own, inner, questions);
      const key = reading * 4 + taken;
      const known = found.get(key);
      if (known === undefined || cost < known.cost) found.set(key, { reading, taken, cost, own: inner });
    }
    return [...found.values()];
  });
}

/**
 * Every pattern of answers to some questions, the last question changing fastest.
 *
 * @param places - Places of the questions.
 * @param questions - All questions.
 * @returns Per question the number of the answer, 0 for none.
 */
export function* patterns(places: readonly number[], questions: readonly Question[]): Generator<readonly number[]> {
  const sizes = places.map((place) => (questions[place]?.answers.length ?? 0) + 1);
  let picks: readonly number[] | undefined = places.map(() => 0);
  while (picks !== undefined) {
    yield picks;
    picks = nextPattern(picks, sizes);
  }
}

function nextPattern(picks: readonly number[], sizes: readonly number[]): readonly number[] | undefined {
  const next = [...picks];
  for (let at = next.length - 1; at >= 0; at -= 1) {
    next[at] = (next[at] ?? 0) + 1;
    if ((next[at] ?? 0) < (sizes[at] ?? 0)) return next;
    next[at] = 0;
  }
  return undefined;
}

/** Place of a pattern in the order of {@link patterns}. */
function placeIn(places: readonly number[], picks: readonly number[], questions: readonly Question[]): number {
  return places.reduce((sum, place, at) => sum * ((questions[place]?.answers.length ?? 0) + 1) + (picks[at] ?? 0), 0);
}

/** Answers to the shared questions: those that earlier items read are given. */
function* sharedPicks(
  { shared, liveBefore }: Step,
  node: Node,
  questions: readonly Question[],
): Generator<readonly number[]> {
  const fresh = shared.filter((question) => !liveBefore.includes(question));
  for (const picks of patterns(fresh, questions))
    yield shared.map((question) => {
      const at = liveBefore.indexOf(question);
      return (at >= 0 ? node.live[at] : picks[fresh.indexOf(question)]) ?? 0;
    });
}

function freshCost(
  { shared, liveBefore }: Step,
  picks: readonly number[],
  questions: readonly Question[],
): { readonly taken: number; readonly cost: number } {
  return freshOf(
    shared,
    picks.map((pick, at) => (liveBefore.includes(shared[at] ?? -1) ? 0 : pick)),
    questions,
  );
}

function freshOf(
  places: readonly number[],
  picks: readonly number[],
  questions: readonly Question[],
): { readonly taken: number; readonly cost: number } {
  let [taken, cost] = [0, 0];
  for (const [at, place] of places.entries()) {
    const pick = picks[at] ?? 0;
    cost += costOf(place, pick);
    taken |= takenBits(questions[place]?.answers[pick - 1]);
  }
  return { taken, cost };
}

function addUp(
  { item, groupsBefore, groupsAfter }: Step,
  node: Node,
  accounts: readonly Account[],
  reading: number,
): readonly [totals: readonly number[], groups: readonly number[]] {
  const sums = new Map(groupsBefore.map((group, at) => [group, node.groups[at] ?? 0]));
  const totals = accounts.map((account, index) => {
    const total = node.totals[index] ?? account.start;
    const state = (reading >> account.shift) & 3;
    const group = account.groupOf(item);
    if (group < 0) return account.add(total, item, state, -1);
    const name = `${index}:${group}`;
    const sum = account.add(sums.get(name) ?? account.start, item, state, group);
    if (!groupsAfter.includes(name)) return account.close(total, group, sum);
    sums.set(name, sum);
    return total;
  });
  return [totals, groupsAfter.map((group) => sums.get(group) ?? 0)];
}

function picksOf(last: Node): ReadonlyMap<number, number> {
  const picks = new Map<number, number>();
  for (let node: Node | undefined = last; node?.step !== undefined; node = node.before) {
    const { step, shared, local } = node;
    for (const [at, place] of step.shared.entries()) picks.set(place, shared[at] ?? 0);
    for (const [at, place] of step.own.entries()) picks.set(place, local?.own[at] ?? 0);
  }
  return picks;
}
