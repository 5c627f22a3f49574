import type { Facts } from '../fact/fact.js';
import type { Assessment } from '../generated/types.js';
import { IssueError, kindOf, pointer } from '../issue.js';
import type { Issue } from '../issue.js';
import { plainCopy } from '../json/plain-copy.js';
import { readingOf } from '../rule-set/rule-set.js';
import type { RuleSet } from '../rule-set/rule-set.js';
import { assess } from './assess.js';

/** Whether an assessment came out the same again. */
export interface Replay {
  /** Whether every byte is the same, the engine's version and what is said of a superseded rule-set version left aside. */
  readonly same: boolean;
  /** JSON Pointers to what differs. */
  readonly differences: readonly string[];
  /** Version of the engine that made the assessment, and of this one. */
  readonly engine: { readonly recorded: string; readonly now: string };
  readonly assessment: Assessment;
}

/**
 * Runs a recorded assessment again with the same rule-set version, facts and options, and compares byte for byte.
 *
 * @param ruleSet - The rule-set version that the assessment names.
 * @param recorded - The assessment, as data.
 * @returns Whether it is the same, and where it is not.
 * @throws {@link IssueError} when the assessment names another rule set, version or content, or is no assessment.
 * @example
 * ```ts
 * replay(general, assess(general, { threats: true })).same; // true
 * ```
 */
export function replay(ruleSet: RuleSet, recorded: unknown): Replay {
  const copy = plainCopy(recorded) as (Partial<Assessment> & { superseded?: unknown }) | null; // looked at part by part below
  if (copy === null || copy.format !== 'assessment/1')
    throw new IssueError([{ code: 'wrong-value', path: '/format', expected: 'assessment/1' }]);
  const sha256 = readingOf(ruleSet).sha256(); // a set that was not loaded is refused before it is asked anything
  const now = { id: ruleSet.id, version: ruleSet.version, sha256 };
  for (const key of ['id', 'version', 'sha256'] as const) {
    const came: unknown = copy.ruleSet?.[key];
    if (came !== now[key])
      throw new IssueError([
        {
          code: 'wrong-rule-set',
          path: `/ruleSet/${key}`,
          came: typeof came === 'string' ? came : kindOf(came),
          expected: now[key],
        },
      ]);
  }
  delete copy.superseded; // a version may have been withdrawn since, or been so already
  const fresh = runAgain(ruleSet, copy);
  // Facts of other sets were only counted, so that their number is all there is of them.
  const others: unknown = copy.counts?.notInSet;
  const notInSet = Number.isSafeInteger(others) && (others as number) >= 0 ? (others as number) : 0; // just tested
  const again = { ...fresh, counts: { ...fresh.counts, notInSet } };
  const engine = { recorded: typeof copy.engine === 'string' ? copy.engine : kindOf(copy.engine), now: again.engine };
  const same = JSON.stringify({ ...copy, engine: '' }) === JSON.stringify({ ...again, engine: '' });
  const differences = same ? [] : differing({ ...copy, engine: '' }, { ...again, engine: '' }, '');
  return { same, differences, engine, assessment: again };
}

/** The same facts and options again; what is wrong with them is said by its place in the assessment. */
function runAgain(ruleSet: RuleSet, { facts, concern, asOf, channels, turnedOn }: Partial<Assessment>): Assessment {
  try {
    return assess(ruleSet, facts as Facts, {
      ...(concern !== undefined && concern !== null && { concern }),
      ...(asOf !== undefined && { asOf }),
      ...(channels !== undefined && { channels }),
      ...(turnedOn !== undefined && { turnOn: turnedOn }),
    });
  } catch (error) {
    if (!(error instanceof IssueError)) throw error;
    throw new IssueError(error.issues.map((issue) => ({ ...issue, path: placeOf(issue.path) })) as [Issue, ...Issue[]]); // an error has issues
  }
}

function placeOf(path: string): string {
  const [, part = ''] = path.split('/');
  if (part === 'turnOn') return path.replace('/turnOn', '/turnedOn');
  return ['concern', 'asOf', 'channels'].includes(part) ? path : `/facts${path}`;
}

/** Where two values differ; the order of keys counts, because bytes do. */
function differing(a: unknown, b: unknown, path: string): readonly string[] {
  if (JSON.stringify(a) === JSON.stringify(b)) return [];
  if (
    typeof a !== 'object' ||
    typeof b !== 'object' ||
    a === null ||
    b === null ||
    Array.isArray(a) !== Array.isArray(b)
  )
    return [path];
  const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  const keys = new Set([...left.keys(), ...right.keys()]);
  const inside = [...keys].flatMap((key) => differing(left.get(key), right.get(key), pointer(path, key)));
  return inside.length > 0 ? inside : [path];
}
