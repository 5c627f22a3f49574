import { recordFact } from '../fact/read-fact.js';
import type { Facts } from '../fact/fact.js';
import { IssueError, kindOf, pointer } from '../issue.js';
import { plainCopy } from '../json/plain-copy.js';
import { dataScope, evaluate } from './evaluate-logic.js';
import { UNKNOWN } from './unknown.js';

/**
 * Evaluates any JSONLogic expression over data of which everything is known: what is not there is `null`, as JSONLogic has it.
 * Passes the official suite; answers as json-logic-js does, but reads own properties only and refuses unknown operators and
 * objects of several keys.
 *
 * @param logic - The expression.
 * @param data - The data.
 * @returns The value.
 * @throws {@link IssueError} for an expression with faults, and for work that is too deep, long or large.
 * @example
 * ```ts
 * evaluateLogic({ '<': [{ var: 'age' }, 18] }, { age: 17 }); // true
 * ```
 */
export function evaluateLogic(logic: unknown, data: unknown): unknown {
  return evaluate(plainCopy(logic, '/logic'), dataScope(plainCopy(data, '/data'), null));
}

/**
 * The state of a condition over facts of which some may be unknown. Present or absent is said only when it holds however the
 * unknown facts turn out.
 *
 * @param condition - The JSONLogic expression.
 * @param facts - Facts by id.
 * @returns The state.
 * @throws {@link IssueError} for an expression or facts with faults.
 * @example
 * ```ts
 * conditionState({ '<': [{ var: 'age' }, 18] }, {}); // 'unknown'; JSONLogic by itself would say true
 * ```
 */
export function conditionState(condition: unknown, facts: Facts): 'present' | 'absent' | 'unknown' {
  // Callers without types pass anything.
  if (typeof facts !== 'object' || (facts as unknown) === null || Array.isArray(facts))
    throw new IssueError([{ code: 'wrong-type', path: '', came: kindOf(facts), expected: 'an object of facts by id' }]);
  const read = (id: string): unknown => {
    const own = Object.getOwnPropertyDescriptor(facts, id);
    return own === undefined || !Object.hasOwn(own, 'value')
      ? UNKNOWN
      : (recordFact(own.value ?? null, pointer('', id)).value ?? UNKNOWN);
  };
  const answer = evaluate(plainCopy(condition), { read, whole: UNKNOWN, nothing: UNKNOWN });
  if (answer === UNKNOWN) return 'unknown';
  // A text is no yes, whatever it says.
  if (typeof answer === 'string')
    throw new IssueError([{ code: 'wrong-type', path: '', came: kindOf(answer), expected: 'yes or no' }]);
  return (Array.isArray(answer) ? answer.length > 0 : Boolean(answer)) ? 'present' : 'absent';
}
