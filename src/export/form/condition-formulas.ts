import { evaluateLogic } from '../../conditions/evaluate-data.js';
import { operationOf } from '../../conditions/operation.js';
import type { FactDefinition } from '../../generated/types.js';
import { IssueError, pointer } from '../../issue.js';
import { all, any, type Comparison, type Formula, NO, not, number, type Quantity, YES } from './formula.js';

/** A condition in two-valued logic: when it is present for certain, and when it is absent for certain. Where neither holds, it is unknown. */
export interface Decided {
  readonly holds: Formula;
  readonly fails: Formula;
}

/** A number of which it can be told whether it is known. */
interface NumberPart {
  readonly known: Formula;
  readonly value: Quantity;
}

/** One option, or several, of which it can be told whether they are known. */
interface OptionPart {
  readonly known: Formula;
  readonly options: readonly string[];
  readonly is: (option: string) => Formula;
}

type Part =
  | ({ readonly kind: 'boolean' } & Decided)
  | ({ readonly kind: 'number' } & NumberPart)
  | ({ readonly kind: 'text' | 'list' } & OptionPart);

/**
 * Puts a condition into the two-valued logic of form engines without losing what is unknown: strong Kleene logic as two formulas.
 *
 * @param condition - A condition of a loaded rule set.
 * @param facts - The facts that it may read.
 * @param path - Where it stands, for what is refused.
 * @returns When it holds and when it fails.
 * @throws IssueError `cannot-be-exported` for `/` and `%`, which engines work out unlike each other.
 * @example
 * ```ts
 * decide({ var: 'threats' }, facts, '').holds // → { kind: 'answer', fact: 'threats', code: 'yes' }
 * ```
 */
export function decide(condition: unknown, facts: ReadonlyMap<string, FactDefinition>, path: string): Decided {
  return asDecided(partOf(condition, { facts, path }));
}

interface Place {
  readonly facts: ReadonlyMap<string, FactDefinition>;
  readonly path: string;
}

function partOf(node: unknown, place: Place): Part {
  const operation = operationOf(node);
  if (Array.isArray(node)) return listPart(node as unknown[], place);
  if (operation === undefined) return literal(node);
  const { operator, operands } = operation;
  const here: Place = { ...place, path: pointer(place.path, operator) };
  if (operator === 'var') return factPart(place.facts.get(String(operands[0])), here);
  if (operator === 'some' || operator === 'all' || operator === 'none') return quantified(operator, operands, here);
  const parts = operands.map((operand, index) => partOf(operand, { ...here, path: pointer(here.path, index) }));
  return combined(operator, parts, here);
}

function literal(value: unknown): Part {
  if (typeof value === 'boolean') return { kind: 'boolean', holds: value ? YES : NO, fails: value ? NO : YES };
  if (typeof value === 'number') return { kind: 'number', known: YES, value: number(value) };
  const option = String(value);
  return { kind: 'text', known: YES, options: [option], is: (other) => (other === option ? YES : NO) };
}

/** A list is known when everything in it is. */
function listPart(items: readonly unknown[], place: Place): Part {
  const parts = items.map((item, index) => asOptions(partOf(item, { ...place, path: pointer(place.path, index) })));
  return {
    kind: 'list',
    known: all(parts.map(({ known }) => known)),
    options: [...new Set(parts.flatMap(({ options }) => options))],
    is: (option) => any(parts.map((part) => part.is(option))),
  };
}

function factPart(fact: FactDefinition | undefined, { path }: Place): Part {
  if (fact === undefined) throw new IssueError([{ code: 'unknown-fact', path }]);
  const { id } = fact;
  const answer = (code: string): Formula => ({ kind: 'answer', fact: id, code });
  const options = (fact.options ?? []).map((option) => option.id);
  switch (fact.type) {
    case 'boolean':
      return { kind: 'boolean', holds: answer('yes'), fails: answer('no') };
    case 'number':
      return { kind: 'number', known: { kind: 'filled', fact: id }, value: { kind: 'fact', fact: id } };
    case 'choice':
      return { kind: 'text', known: any(options.map(answer)), options, is: answer };
    case 'choices': {
      const known = any([
        { kind: 'filled', fact: id },
        { kind: 'why', fact: id, code: 'none' },
      ]);
      return { kind: 'list', known, options, is: (option) => ({ kind: 'chosen', fact: id, option }) };
    }
  }
}

function combined(operator: string, parts: readonly Part[], place: Place): Part {
  switch (operator) {
    case 'and':
    case 'or': {
      const decided = parts.map(asDecided);
      const [every, one] = operator === 'and' ? [all, any] : [any, all];
      return yesOrNo(every(decided.map(({ holds }) => holds)), one(decided.map(({ fails }) => fails)));
    }
    case '!':
    case '!!': {
      const { holds, fails } = asDecided(first(parts));
      return operator === '!' ? yesOrNo(fails, holds) : yesOrNo(holds, fails);
    }
    case 'if':
    case '?:':
      return branches(parts);
    case 'in':
      return contained(first(parts), second(parts));
    case '==':
    case '===':
      return equal(first(parts), second(parts));
    case '!=':
    case '!==': {
      const { holds, fails } = equal(first(parts), second(parts));
      return yesOrNo(fails, holds);
    }
    case '<':
    case '<=':
    case '>':
    case '>=':
      return inOrder(operator, parts.map(asNumber));
    default:
      return arithmetic(operator, parts.map(asNumber), place);
  }
}

/** One of two by a third: while the test is unknown, only what both branches say is known. */
function branches(parts: readonly Part[]): Part {
  const [test, then, ...rest] = parts;
  if (test === undefined || then === undefined) return first(parts);
  const decided = asDecided(test);
  const otherwise = branches(rest);
  if (then.kind === 'boolean' || otherwise.kind === 'boolean')
    return eitherTruth(decided, asDecided(then), asDecided(otherwise));
  if (then.kind === 'number' || otherwise.kind === 'number')
    return eitherNumber(decided, asNumber(then), asNumber(otherwise));
  const options = [...new Set([...then.options, ...otherwise.options])];
  const same = all(options.map((option) => sameTruth(then.is(option), otherwise.is(option))));
  return {
    kind: then.kind,
    known: knownOf(decided, then.known, otherwise.known, same),
    options,
    is: (option) => any([all([decided.holds, then.is(option)]), all([not(decided.holds), otherwise.is(option)])]),
  };
}

function eitherTruth(test: Decided, then: Decided, otherwise: Decided): Part & { readonly kind: 'boolean' } {
  const by = (key: keyof Decided): Formula =>
    any([all([test.holds, then[key]]), all([test.fails, otherwise[key]]), all([then[key], otherwise[key]])]);
  return yesOrNo(by('holds'), by('fails'));
}

function eitherNumber(test: Decided, then: NumberPart, otherwise: NumberPart): Part {
  const same: Formula = { kind: 'compare', operator: '=', left: then.value, right: otherwise.value };
  return {
    kind: 'number',
    known: knownOf(test, then.known, otherwise.known, same),
    value: { kind: 'if', test: test.holds, then: then.value, otherwise: otherwise.value },
  };
}

function knownOf(test: Decided, then: Formula, otherwise: Formula, same: Formula): Formula {
  return any([all([test.holds, then]), all([test.fails, otherwise]), all([then, otherwise, same])]);
}

function sameTruth(one: Formula, other: Formula): Formula {
  return any([all([one, other]), all([not(one), not(other)])]);
}

function contained(item: Part, list: Part): Part {
  const [one, many] = [asOptions(item), asOptions(list)];
  const known = all([one.known, many.known]);
  return knownTruth(known, any(one.options.map((option) => all([one.is(option), many.is(option)]))));
}

function equal(one: Part, other: Part): Part & { readonly kind: 'boolean' } {
  if (one.kind === 'boolean' || other.kind === 'boolean') {
    const [a, b] = [asDecided(one), asDecided(other)];
    return yesOrNo(
      any([all([a.holds, b.holds]), all([a.fails, b.fails])]),
      any([all([a.holds, b.fails]), all([a.fails, b.holds])]),
    );
  }
  if (one.kind === 'number' || other.kind === 'number') {
    const [a, b] = [asNumber(one), asNumber(other)];
    return compared('=', a, b);
  }
  const options = one.options.filter((option) => other.options.includes(option));
  return knownTruth(
    all([one.known, other.known]),
    any(options.map((option) => all([one.is(option), other.is(option)]))),
  );
}

/** Three numbers mean "between": both neighbours must be in order. */
function inOrder(operator: Comparison, numbers: readonly NumberPart[]): Part {
  const pairs = numbers.slice(1).map((right, index) => compared(operator, numbers[index] ?? right, right));
  return yesOrNo(all(pairs.map(({ holds }) => holds)), any(pairs.map(({ fails }) => fails)));
}

function compared(operator: Comparison, left: NumberPart, right: NumberPart): Part & { readonly kind: 'boolean' } {
  return knownTruth(all([left.known, right.known]), {
    kind: 'compare',
    operator,
    left: left.value,
    right: right.value,
  });
}

function arithmetic(operator: string, numbers: readonly NumberPart[], { path }: Place): Part {
  const values = numbers.map(({ value }) => value);
  const known = all(numbers.map((one) => one.known));
  const negative = (value: Quantity): Quantity => ({ kind: 'product', of: [number(-1), value] });
  const [one = number(0), other] = values;
  switch (operator) {
    case '+':
      return { kind: 'number', known, value: { kind: 'sum', of: values } };
    case '-':
      return {
        kind: 'number',
        known,
        value: other === undefined ? negative(one) : { kind: 'sum', of: [one, negative(other)] },
      };
    case '*':
      return { kind: 'number', known, value: { kind: 'product', of: values } };
    case 'min':
      return { kind: 'number', known, value: { kind: 'smallest', of: values } };
    case 'max':
      return { kind: 'number', known, value: { kind: 'largest', of: values } };
    default:
      throw new IssueError([
        {
          code: 'cannot-be-exported',
          path,
          came: operator,
          expected: 'an operator that every form engine works out alike',
        },
      ]);
  }
}

/** The part about one option reads nothing but the option, so that it is worked out for each of them here. */
function quantified(operator: 'some' | 'all' | 'none', operands: readonly unknown[], place: Place): Part {
  const list = asOptions(partOf(operands[0], { ...place, path: pointer(place.path, 0) }));
  const fits = (option: string): boolean => evaluateLogic(operands[1], option) === true;
  const fitting = any(list.options.filter(fits).map(list.is));
  const other = any(list.options.filter((option) => !fits(option)).map(list.is));
  if (operator === 'some') return knownTruth(list.known, fitting);
  if (operator === 'none') return knownTruth(list.known, not(fitting));
  return knownTruth(list.known, all([fitting, not(other)]));
}

function yesOrNo(holds: Formula, fails: Formula): Part & { readonly kind: 'boolean' } {
  return { kind: 'boolean', holds, fails };
}

function knownTruth(known: Formula, truth: Formula): Part & { readonly kind: 'boolean' } {
  return yesOrNo(implies(truth, known) ? truth : all([known, truth]), all([known, opposite(truth)]));
}

/** Whether a part can hold only where the facts that it reads are known, so that nobody needs to say so beside it. */
function implies(part: Formula, known: Formula): boolean {
  const ways = known.kind === 'any' ? known.of : [known];
  switch (part.kind) {
    case 'answer':
      return ways.some((way) => way.kind === 'answer' && way.fact === part.fact && way.code === part.code);
    case 'chosen':
      return ways.some((way) => way.kind === 'filled' && way.fact === part.fact);
    case 'any':
      return part.of.every((one) => implies(one, known));
    default:
      return false;
  }
}

const OPPOSITE: Readonly<Record<Comparison, Comparison>> = {
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
  '=': '!=',
  '!=': '=',
};

/** The other way round, of what is known: a number that was filled in is over a limit, or it is not. */
function opposite(truth: Formula): Formula {
  return truth.kind === 'compare' ? { ...truth, operator: OPPOSITE[truth.operator] } : not(truth);
}

/** A list holds where it has anything in it. */
function asDecided(part: Part): Decided {
  if (part.kind === 'boolean') return part;
  if (part.kind === 'list') return knownTruth(part.known, any(part.options.map(part.is)));
  throw new TypeError('A loaded condition has no other kind of part here.');
}

function asNumber(part: Part): NumberPart {
  if (part.kind === 'number') return part;
  throw new TypeError('A loaded condition has a number here.');
}

function asOptions(part: Part): OptionPart {
  if (part.kind === 'text' || part.kind === 'list') return part;
  throw new TypeError('A loaded condition has options here.');
}

function first(parts: readonly Part[]): Part {
  const [part] = parts;
  if (part === undefined) throw new TypeError('A loaded condition has an operand here.');
  return part;
}

function second(parts: readonly Part[]): Part {
  return first(parts.slice(1));
}
