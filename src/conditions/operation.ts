/** A JSONLogic operation taken apart: its operator and its operands (a single operand may stand without a list). */
export interface Operation {
  readonly operator: string;
  readonly operands: readonly unknown[];
}

/**
 * Takes an operation apart.
 *
 * @param node - Part of a condition.
 * @returns Nothing where the part is a literal; operator `''` where it is an object without exactly one key.
 */
export function operationOf(node: unknown): Operation | undefined {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return undefined;
  const keys = Object.keys(node);
  const [operator = ''] = keys;
  if (keys.length !== 1) return { operator: '', operands: [] };
  const operands = (node as Readonly<Record<string, unknown>>)[operator]; // an object that is no list
  return { operator, operands: Array.isArray(operands) ? (operands as unknown[]) : [operands] };
}
