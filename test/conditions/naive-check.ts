import type { Definition } from './naive-facts.js';

/**
 * What is wrong with a condition, worked out a second time from docs/conditions.md alone. Where the page says that everything is
 * looked at, this does so, inside operators that are wrong themselves too.
 */

type Kind = 'yes-or-no' | 'number' | 'option' | 'list';

/** What can be read: the facts, or inside `some`, `all` and `none` the option at hand, one of these. */
type Scope = ReadonlyMap<string, Definition> | readonly string[];

interface Use {
  readonly operands: readonly [least: number, most: number];
  /** Kinds that each operand may have; all have the same. */
  readonly takes: readonly Kind[];
  readonly gives: Kind;
}

const use = (least: number, most: number, gives: Kind, ...takes: readonly Kind[]): Use => ({
  operands: [least, most],
  takes,
  gives,
});
const equality = use(2, 2, 'yes-or-no', 'yes-or-no', 'number', 'option');
const between = use(2, 3, 'yes-or-no', 'number');
const order = use(2, 2, 'yes-or-no', 'number');
const numbers = use(1, 1000, 'number', 'number');

const TABLE: ReadonlyMap<string, Use> = new Map([
  ['and', use(1, 1000, 'yes-or-no', 'yes-or-no')],
  ['or', use(1, 1000, 'yes-or-no', 'yes-or-no')],
  ['!', use(1, 1, 'yes-or-no', 'yes-or-no', 'list')],
  ['!!', use(1, 1, 'yes-or-no', 'yes-or-no', 'list')],
  ['==', equality],
  ['===', equality],
  ['!=', equality],
  ['!==', equality],
  ['<', between],
  ['<=', between],
  ['>', order],
  ['>=', order],
  ['+', numbers],
  ['*', numbers],
  ['min', numbers],
  ['max', numbers],
  ['-', use(1, 2, 'number', 'number')],
  ['/', use(2, 2, 'number', 'number')],
  ['%', use(2, 2, 'number', 'number')],
]);

/** Codes of everything that is wrong with a condition over the facts; none where it may be loaded. */
export function naiveFaults(condition: unknown, definitions: readonly Definition[]): ReadonlySet<string> {
  const faults = new Set<string>();
  /** Notes a fault; the part then has no kind. */
  const fault = (code: string): Kind | undefined => {
    faults.add(code);
    return undefined;
  };

  /** The kind of a part; nothing where the part is wrong, which is then not held against what it stands in. */
  function kindOf(node: unknown, scope: Scope): Kind | undefined {
    if (typeof node === 'boolean') return 'yes-or-no';
    if (typeof node === 'number') return 'number';
    if (typeof node === 'string') return 'option';
    if (node === null || typeof node !== 'object') return fault('wrong-operand');
    if (Array.isArray(node)) {
      for (const item of node) wants(['option'], item, scope);
      return 'list';
    }
    const entries: readonly (readonly [string, unknown])[] = Object.entries(node);
    const [operator, given] = entries[0] ?? [];
    if (operator === undefined || entries.length > 1) return fault('not-one-operator');
    return kindOfOperation(operator, Array.isArray(given) ? (given as readonly unknown[]) : [given], scope);
  }

  /** The kind of a part that must have one of these kinds. */
  function wants(kinds: readonly Kind[], node: unknown, scope: Scope): Kind | undefined {
    const kind = kindOf(node, scope);
    return kind === undefined || kinds.includes(kind) ? kind : fault('wrong-operand');
  }

  function kindOfOperation(operator: string, operands: readonly unknown[], scope: Scope): Kind | undefined {
    const arity = (isRight: boolean): void => {
      if (!isRight) fault('wrong-arity');
    };
    switch (operator) {
      case 'var':
        arity(operands.length === 1);
        return kindOfFact(operands[0], scope);
      case 'if':
      case '?:':
        arity(operands.length >= 3 && operands.length <= 99 && operands.length % 2 === 1);
        return kindOfChoice(operands, scope);
      case 'in':
        arity(operands.length === 2);
        wants(['option'], operands[0], scope);
        wants(['list'], operands[1], scope);
        strangeOptions(operands, scope);
        return 'yes-or-no';
      case 'some':
      case 'all':
      case 'none':
        arity(operands.length === 2);
        wants(['list'], operands[0], scope);
        wants(['yes-or-no'], operands[1], optionsOf(operands[0], scope));
        return 'yes-or-no';
    }
    const entry = TABLE.get(operator);
    if (entry === undefined) return fault('unknown-operator');
    arity(operands.length >= entry.operands[0] && operands.length <= entry.operands[1]);
    strangeOptions(operands, scope);
    const kinds = new Set(operands.map((operand) => wants(entry.takes, operand, scope)));
    kinds.delete(undefined);
    if (kinds.size > 1) fault('wrong-operand');
    return entry.gives;
  }

  function kindOfFact(id: unknown, scope: Scope): Kind | undefined {
    if (isAtHand(scope)) return id === '' ? 'option' : fault('unknown-fact');
    const definition = typeof id === 'string' ? scope.get(id) : undefined;
    if (definition === undefined) return fault('unknown-fact');
    const kinds = { boolean: 'yes-or-no', number: 'number', choice: 'option', choices: 'list' } as const;
    return kinds[definition.type];
  }

  /** Tests are yes-or-no; answers and "otherwise" have one kind, and none is a list. */
  function kindOfChoice(operands: readonly unknown[], scope: Scope): Kind | undefined {
    const isTest = (index: number): boolean => index % 2 === 0 && index < operands.length - 1;
    for (const [index, operand] of operands.entries()) if (isTest(index)) wants(['yes-or-no'], operand, scope);
    const answers = operands.filter((_, index) => !isTest(index));
    const kinds = new Set(answers.map((answer) => wants(['yes-or-no', 'number', 'option'], answer, scope)));
    kinds.delete(undefined);
    if (kinds.size > 1) fault('wrong-operand');
    return [...kinds][0];
  }

  /** An option beside a fact, or beside the option at hand, is one that the fact has. */
  function strangeOptions(operands: readonly unknown[], scope: Scope): void {
    const known = operands.flatMap((operand) => optionsOf(operand, scope));
    if (known.length === 0) return;
    for (const literal of operands.flat())
      if (typeof literal === 'string' && !known.includes(literal)) fault('unknown-option');
  }

  /** The options of the fact that a part reads; none where it is anything else. */
  function optionsOf(node: unknown, scope: Scope): readonly string[] {
    if (typeof node !== 'object' || node === null || !('var' in node)) return [];
    const id = [node.var].flat()[0];
    if (isAtHand(scope)) return id === '' ? scope : [];
    return (scope.get(String(id))?.options ?? []).map((option) => option.id);
  }

  wants(['yes-or-no'], condition, new Map(definitions.map((definition) => [definition.id, definition])));
  return faults;
}

const isAtHand = (scope: Scope): scope is readonly string[] => Array.isArray(scope);
