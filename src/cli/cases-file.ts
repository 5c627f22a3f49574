import type { CompareCase } from '../compare/index.js';
import { IssueError, kindOf } from '../issue.js';
import { readJson } from '../json/read-json.js';
import type { Messages } from '../report/messages.js';
import { factsIn } from './facts-file.js';
import { inFile, readText } from './files.js';

/**
 * Reads a file of cases: JSON (one case, a list, or `{ "cases": […] }`) or one case a line. A case is a facts file, or an object
 * with `facts` and, where there are, `id`, `concern` and `turnOn`; what else it holds is left alone.
 *
 * @param path - The file, or `-`.
 * @param messages - Language of the errors.
 * @returns The cases; those without an id are named by their number.
 * @throws {@link Failure} naming the line or place that cannot be used.
 */
export function readCases(path: string, messages: Messages): readonly CompareCase[] {
  const text = readText(path);
  return inFile(path, messages, () =>
    /\.(?:jsonl|ndjson)$/u.test(path) || isLines(text) ? caseLines(text) : casesIn(readJson(text)),
  );
}

/** Several complete lines, each of them an object. */
function isLines(text: string): boolean {
  const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== '');
  return lines.length > 1 && lines.every((line) => line.startsWith('{') && line.trimEnd().endsWith('}'));
}

function caseLines(text: string): readonly CompareCase[] {
  return text.split(/\r?\n/u).flatMap((line, index): readonly CompareCase[] => {
    if (line.trim() === '') return [];
    try {
      return [caseOf(readJson(line), index + 1, '')];
    } catch (error) {
      throw error instanceof IssueError ? inLine(error, index + 1) : error;
    }
  });
}

function inLine(error: IssueError, line: number): IssueError {
  const [first, ...rest] = error.issues.map((issue) => ({ ...issue, line, column: issue.column ?? 1 }));
  return first === undefined ? error : new IssueError([first, ...rest]);
}

function casesIn(data: unknown): readonly CompareCase[] {
  if (Array.isArray(data)) return data.map((item, index) => caseOf(item, index + 1, `/${index}`));
  const cases: unknown = isObject(data) && Object.hasOwn(data, 'cases') ? data['cases'] : undefined;
  return Array.isArray(cases)
    ? cases.map((item, index) => caseOf(item, index + 1, `/cases/${index}`))
    : [caseOf(data, 1, '')];
}

function isObject(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function caseOf(data: unknown, number: number, path: string): CompareCase {
  if (!isObject(data))
    throw new IssueError([{ code: 'wrong-type', path, came: kindOf(data), expected: 'an object with facts' }]);
  const own = new Map(Object.entries(data));
  const [id, facts, concern, turnOn] = ['id', 'facts', 'concern', 'turnOn'].map((key) => own.get(key));
  const name = typeof id === 'string' && id !== '' ? id : String(number);
  if (!isObject(facts)) return { id: String(number), facts: factsIn(data) };
  if (concern !== undefined && typeof concern !== 'string')
    throw new IssueError([{ code: 'wrong-type', path: `${path}/concern`, came: kindOf(concern), expected: 'text' }]);
  if (turnOn !== undefined && !(Array.isArray(turnOn) && turnOn.every((item) => typeof item === 'string')))
    throw new IssueError([
      { code: 'wrong-type', path: `${path}/turnOn`, came: kindOf(turnOn), expected: 'a list of ids' },
    ]);
  return {
    id: name,
    facts: factsIn(facts),
    ...(concern !== undefined && { concern }),
    ...(turnOn !== undefined && { turnOn: turnOn }),
  };
}
