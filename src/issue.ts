/** What can be wrong with a rule file, with facts or with an option. Wording lives apart, in `trafficking-indicators/report`. */
export type IssueCode =
  // reading JSON
  | 'json-syntax'
  | 'json-ends-early'
  | 'json-duplicate-key'
  | 'json-lone-surrogate'
  | 'json-number'
  | 'too-deep'
  | 'too-large'
  // copying data
  | 'accessor'
  | 'not-plain-data'
  | 'repeated-reference'
  | 'forbidden-key'
  // shape
  | 'missing'
  | 'unexpected'
  | 'wrong-type'
  | 'wrong-value'
  // coherence of a rule set
  | 'duplicate-id'
  | 'look-alike-id'
  | 'unknown-reference'
  | 'band-order'
  | 'one-indicator-is-enough'
  | 'sensitive-by-default'
  | 'negative-weight'
  | 'limits-reversed'
  | 'group-not-used'
  // conditions
  | 'not-one-operator'
  | 'unknown-operator'
  | 'wrong-arity'
  | 'unknown-fact'
  | 'wrong-operand'
  | 'too-many-steps'
  // facts and options
  | 'unknown-option'
  | 'out-of-range'
  | 'reason-missing'
  | 'wrong-rule-set'
  | 'cannot-be-exported'
  | 'not-loaded';

/**
 * One problem in data, as a value.
 *
 * `path` is a JSON Pointer (RFC 6901) to the place, `""` for the whole. `came` and `expected` describe the kind of thing, never
 * the content of an answer. `line` and `column` count from 1 where text was read.
 */
export interface Issue {
  readonly code: IssueCode;
  readonly path: string;
  readonly came?: string;
  readonly expected?: string;
  readonly suggestion?: string;
  readonly line?: number;
  readonly column?: number;
}

/**
 * An issue in one line of codes: enough for a developer's console. `trafficking-indicators/report` says it in words.
 *
 * @param issue - The issue.
 * @returns Code, place, what came, what was expected, and a suggestion.
 * @example
 * ```ts
 * issueLine({ code: 'unknown-fact', path: '/threat', suggestion: 'threats' }); // 'unknown-fact at /threat; did you mean "threats"?'
 * ```
 */
export function issueLine({ code, path, came, expected, suggestion, line, column }: Issue): string {
  return [
    code,
    path === '' ? '' : ` at ${path}`,
    line === undefined ? '' : ` in line ${line}, column ${column}`,
    came === undefined ? '' : `; came: ${came}`,
    expected === undefined ? '' : `; expected: ${expected}`,
    suggestion === undefined ? '' : `; did you mean "${suggestion}"?`,
  ].join('');
}

/**
 * The one error that this package throws for data it cannot use. It lists every issue and holds no content of facts.
 *
 * @example
 * ```ts
 * try {
 *   assess(general, { age: 'seventeen' });
 * } catch (error) {
 *   if (error instanceof IssueError) console.error(error.code, error.path); // 'wrong-type' '/age'
 * }
 * ```
 */
export class IssueError extends Error {
  /** Everything that was found, in order. Never empty. */
  readonly issues: readonly Issue[];
  /** Code of the first issue. */
  readonly code: IssueCode;
  /** Path of the first issue. */
  readonly path: string;

  /**
   * @param issues - What was found; at least one.
   */
  constructor(issues: readonly [Issue, ...Issue[]]) {
    super(issues.map(issueLine).join('\n'));
    this.name = 'IssueError';
    this.issues = issues;
    this.code = issues[0].code;
    this.path = issues[0].path;
  }
}

/**
 * Throws when there are issues.
 *
 * @param issues - What was found.
 */
export function throwIssues(issues: readonly Issue[]): void {
  const [first, ...rest] = issues;
  if (first !== undefined) throw new IssueError([first, ...rest]);
}

/**
 * One step of a JSON Pointer.
 *
 * @param path - The pointer so far.
 * @param key - Property name or index.
 * @returns The longer pointer.
 */
export function pointer(path: string, key: string | number): string {
  return `${path}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/**
 * What is wrong with what should be an object: callers without types, and files of another kind, bring anything.
 *
 * @param given - What was given.
 * @param expected - What it should be, in words.
 * @param path - JSON Pointer to its place.
 * @returns Nothing, or one issue `wrong-type`.
 */
export function notAnObject(given: unknown, expected: string, path = ''): readonly Issue[] {
  const came = kindOf(given);
  return came === 'an object' ? [] : [{ code: 'wrong-type', path, came, expected }];
}

/** What is wrong with options: without types, what is no object would pass for none. */
export function notOptions(options: unknown): readonly Issue[] {
  return notAnObject(options, 'an object', '/options');
}

/**
 * The kind of a value, for error texts; never its content.
 *
 * @param value - Anything.
 * @returns For instance `text`, `a number`, `a list`.
 */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'boolean':
      return 'true or false';
    case 'number':
      return 'a number';
    case 'string':
      return 'text';
    case 'object':
      return 'an object';
    case 'undefined':
      return 'nothing';
    default:
      return `a ${typeof value}`;
  }
}
