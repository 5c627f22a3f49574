import type { FactDefinition } from '../generated/types.js';
import { kindOf, pointer } from '../issue.js';
import type { Issue, IssueCode } from '../issue.js';
import { operationOf } from './operation.js';
import { OPERATORS } from './operators.js';
import type { Kind } from './operators.js';
import { nearest } from '../fact/nearest.js';
import { ownEntry } from '../json/own-entry.js';
import { factOf } from './read-condition.js';

/** Most operations and literals that one condition holds. */
export const MAX_PARTS = 2000;

const KIND_OF_FACT: Readonly<Record<FactDefinition['type'], Kind>> = {
  boolean: 'boolean',
  number: 'number',
  choice: 'text',
  choices: 'list',
};

const KIND_NAMES: Readonly<Record<Kind, string>> = {
  boolean: 'a yes-or-no value',
  number: 'a number',
  text: 'an option',
  list: 'a list of options',
};

/** How many issues of one condition come with a suggestion. */
const MOST_SUGGESTIONS = 5;

/** Options of the list at hand inside `some`, `all` and `none`; nothing elsewhere. */
type Options = readonly string[] | undefined;

/**
 * Checks a condition before anything is evaluated, branches that may never be taken included: one operator per object, known
 * operators, the right number and kinds of operands, declared facts, a yes-or-no answer at the top.
 *
 * @param condition - The condition.
 * @param facts - The facts it may read, by id.
 * @param path - JSON Pointer to the condition, for the issues.
 * @returns What is wrong with it.
 */
export function checkCondition(
  condition: unknown,
  facts: ReadonlyMap<string, FactDefinition>,
  path: string,
): readonly Issue[] {
  const issues: Issue[] = [];
  let parts = 0;

  /** Notes an issue; the part then has no kind. */
  const report = (code: IssueCode, at: string, more: Partial<Issue> = {}): Kind | undefined => {
    issues.push({ code, path: at, ...more });
    return undefined;
  };
  const expectKind = (node: unknown, at: string, allowed: readonly Kind[], item: Options): Kind | undefined => {
    const kind = kindAt(node, at, item);
    if (kind === undefined || allowed.includes(kind)) return kind;
    return report('wrong-operand', at, {
      came: KIND_NAMES[kind],
      expected: allowed.map((name) => KIND_NAMES[name]).join(' or '),
    });
  };
  /** `item`: inside `some`, `all` or `none`, the options that `{"var": ""}` can be; nothing else can be read there. */
  const kindAt = (node: unknown, at: string, item: Options): Kind | undefined => {
    parts += 1;
    if (parts > MAX_PARTS)
      return parts === MAX_PARTS + 1
        ? report('too-many-steps', path, { expected: `at most ${MAX_PARTS} parts` })
        : undefined;
    if (typeof node === 'boolean') return 'boolean';
    if (typeof node === 'string') return 'text';
    if (typeof node === 'number') return 'number';
    if (Array.isArray(node)) {
      for (const [index, element] of node.entries()) expectKind(element, pointer(at, index), ['text'], item);
      return 'list';
    }
    const operation = operationOf(node);
    if (operation === undefined) return report('wrong-operand', at, { came: 'null' });
    const { operator, operands } = operation;
    const inside = pointer(at, operator);
    const listed = Array.isArray((node as Record<string, unknown>)[operator]); // operationOf let only objects through
    const place = (index: number): string => (listed ? pointer(inside, index) : inside);
    const arity = (least: number, most: number): boolean => {
      if (operands.length >= least && operands.length <= most) return true;
      report('wrong-arity', inside, {
        came: `${operands.length}`,
        expected: least === most ? `${least}` : `${least} to ${most}`,
      });
      return false;
    };

    switch (operator) {
      case '':
        return report('not-one-operator', at);
      case 'var': {
        const [id] = operands;
        if (!arity(1, 1)) return undefined;
        if (item !== undefined) return id === '' ? 'text' : report('unknown-fact', inside, { expected: '""' });
        const fact = typeof id === 'string' ? facts.get(id) : undefined;
        if (fact === undefined) {
          if (typeof id !== 'string')
            return report('unknown-fact', inside, { came: kindOf(id), expected: 'the id of a fact' });
          return report(
            'unknown-fact',
            inside,
            suggest(id, () => [...facts.keys()]),
          );
        }
        return KIND_OF_FACT[fact.type];
      }
      case 'if':
      case '?:': {
        if (!arity(3, 99)) return undefined;
        if (operands.length % 2 === 0)
          return report('wrong-arity', inside, { came: `${operands.length}`, expected: 'an odd number' });
        let result: Kind | undefined;
        for (const [index, operand] of operands.entries()) {
          const test = index % 2 === 0 && index < operands.length - 1;
          const kind = expectKind(
            operand,
            place(index),
            test ? ['boolean'] : result === undefined ? ['boolean', 'number', 'text'] : [result],
            item,
          );
          if (!test) result ??= kind;
        }
        return result;
      }
      case 'in': {
        if (!arity(2, 2)) return undefined;
        expectKind(operands[0], place(0), ['text'], item);
        expectKind(operands[1], place(1), ['list'], item);
        refuseStrangeOptions(operands, place, item);
        return 'boolean';
      }
      case 'some':
      case 'all':
      case 'none': {
        if (!arity(2, 2)) return undefined;
        expectKind(operands[0], place(0), ['list'], item);
        expectKind(operands[1], place(1), ['boolean'], optionsIn(operands[0]));
        return 'boolean';
      }
      default: {
        const use = ownEntry(OPERATORS, operator);
        if (use === undefined) {
          return report(
            'unknown-operator',
            inside,
            suggest(operator, () => Object.keys(OPERATORS)),
          );
        }
        if (!arity(use.least, use.most)) return undefined;
        refuseStrangeOptions(operands, place, item);
        let allowed = use.takes;
        for (const [index, operand] of operands.entries()) {
          const kind = expectKind(operand, place(index), allowed, item);
          if (kind !== undefined) allowed = [kind];
        }
        return use.gives;
      }
    }
  };

  /** A text beside a fact with options is one of them. */
  function refuseStrangeOptions(operands: readonly unknown[], place: (index: number) => string, item: Options): void {
    const known = operands.flatMap((operand) => (item !== undefined && isItem(operand) ? item : optionsIn(operand)));
    if (known.length === 0) return;
    for (const [index, operand] of operands.entries())
      for (const option of Array.isArray(operand) ? (operand as unknown[]) : [operand])
        if (typeof option === 'string' && !known.includes(option))
          report('unknown-option', place(index), {
            came: option,
            expected: known.join(', '),
            ...suggest(option, () => known),
          });
  }

  function optionsIn(node: unknown): readonly string[] {
    return (facts.get(factOf(node) ?? '')?.options ?? []).map(({ id }) => id);
  }

  /** Looking for the nearest id costs time; after some issues nobody reads on. */
  function suggest(id: string, known: () => readonly string[]): Partial<Issue> {
    const suggestion = issues.length < MOST_SUGGESTIONS ? nearest(id, known()) : undefined;
    return suggestion === undefined ? {} : { suggestion };
  }

  expectKind(condition, path, ['boolean'], undefined);
  return issues;
}

function isItem(node: unknown): boolean {
  const operation = operationOf(node);
  return operation?.operator === 'var' && operation.operands[0] === '';
}
