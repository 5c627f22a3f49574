import type { Engine, TopLevelCondition } from 'json-rules-engine';

type Node = Readonly<Record<string, unknown>>;

/** The bench's conditions as rules of json-rules-engine. */
export function toRulesEngine(EngineClass: typeof Engine, conditions: readonly unknown[]): Engine {
  const engine = new EngineClass([], { allowUndefinedFacts: true });
  for (const [index, condition] of conditions.entries()) {
    const translated = translate(condition as Node);
    const top = 'fact' in translated ? { all: [translated] } : translated;
    engine.addRule({ conditions: top as unknown as TopLevelCondition, event: { type: `rule-${index}` } });
  }
  return engine;
}

const OPERATORS: Readonly<Record<string, string>> = { '<': 'lessThan', '==': 'equal', in: 'in' };

function translate(node: Node): Node {
  const [operator, operands] = Object.entries(node)[0]!;
  const parts = (Array.isArray(operands) ? operands : [operands]) as readonly Node[];
  switch (operator) {
    case 'var':
      return { fact: operands, operator: 'equal', value: true };
    case 'and':
      return { all: parts.map(translate) };
    case 'or':
      return { any: parts.map(translate) };
    case '!':
      return { not: translate(parts[0]!) };
    default:
      return { fact: parts[0]!['var'], operator: OPERATORS[operator], value: parts[1] };
  }
}
