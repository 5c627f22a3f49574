import type { Evidence, FactDefinition, FactValue, RecordedFact } from '../generated/types.js';
import { IssueError, kindOf, pointer } from '../issue.js';
import type { Issue, IssueCode } from '../issue.js';
import { plainCopy } from '../json/plain-copy.js';
import { ownEntry } from '../json/own-entry.js';
import { isDate } from './date.js';
import { UNKNOWN_REASONS } from './fact.js';
import type { UnknownReason } from './fact.js';
import { unknownWord } from './unknown-words.js';

const EVIDENCE_KINDS: readonly unknown[] = [
  'statement',
  'document',
  'observation',
  'text-span',
  'third-party',
  'transaction',
  'not-stated',
] satisfies readonly Evidence['kind'][];

const KEYS: readonly string[] = ['value', 'unknown', 'evidence'];

/**
 * Reads one fact as a caller gave it, without knowing its definition: `null`, the empty text and the words for unknown are
 * unknown; everything else is a value.
 *
 * @param input - The fact.
 * @param path - JSON Pointer to it, for the error.
 * @returns The value or the reason, with the evidence; frozen.
 * @throws {@link IssueError} when it has no such form.
 */
export function recordFact(input: unknown, path: string): RecordedFact {
  const fail = (code: IssueCode, at: string, more: Partial<Issue> = {}): never => {
    throw new IssueError([{ code, path: at, ...more }]);
  };
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return known(Object.freeze(plainCopy(input, path)), undefined);

  const fact = plainCopy(input, path) as Readonly<Record<string, unknown>>; // a copy of an object is an object
  for (const key of Object.keys(fact))
    if (!KEYS.includes(key)) fail('unexpected', pointer(path, key), { expected: KEYS.join(', ') });
  // Own properties alone, whatever all objects may have come to inherit.
  const own = new Map(Object.entries(fact));
  const [value, reason, evidence] = KEYS.map((key) => own.get(key));
  if ((value === undefined) === (reason === undefined))
    fail('wrong-type', path, { expected: 'either value or unknown' });
  const fault = evidence === undefined ? undefined : evidenceFault(evidence, pointer(path, 'evidence'));
  if (fault !== undefined) throw new IssueError([fault]);
  const proof = (evidence as readonly Evidence[] | undefined)?.map(inOrder); // checked on the line above
  if (reason === undefined) return known(value, proof);
  if (!UNKNOWN_REASONS.includes(reason as UnknownReason))
    fail('wrong-value', pointer(path, 'unknown'), { came: kindOf(reason), expected: UNKNOWN_REASONS.join(', ') });
  return record({ unknown: reason as UnknownReason }, proof); // checked on the line above
}

function known(value: unknown, evidence: readonly Evidence[] | undefined): RecordedFact {
  const reason = value === null ? 'not-known' : typeof value === 'string' ? unknownWord(value) : undefined;
  if (reason !== undefined) return record({ unknown: reason }, evidence);
  return record({ value: value as FactValue }, evidence); // its kind is compared with the definition in `checkValue`
}

function record(fact: RecordedFact, evidence: readonly Evidence[] | undefined): RecordedFact {
  return evidence === undefined || evidence.length === 0 ? bareFact(fact) : bareFact(fact, { evidence });
}

/**
 * Makes a recorded fact without a prototype, so that a lacking value is never an inherited one.
 *
 * @param parts - Parts of the fact; the later ones win.
 * @returns The fact, frozen.
 */
export function bareFact(...parts: readonly RecordedFact[]): RecordedFact {
  return Object.freeze(Object.assign(Object.create(null) as RecordedFact, ...parts) as RecordedFact); // its properties are the parts'
}

const isText = (value: unknown, longest: number): boolean =>
  typeof value === 'string' && value !== '' && value.length <= longest;

/** What each part of a piece of evidence must be, as the schema of assessments has it. */
const EVIDENCE_PARTS: Readonly<Record<string, (part: unknown) => boolean>> = {
  kind: (part) => EVIDENCE_KINDS.includes(part),
  meeting: (part) => isText(part, 100),
  date: isDate,
  note: (part) => isText(part, 4000),
  span: (part) => Array.isArray(part) && part.length === 2 && part.every((at) => Number.isSafeInteger(at) && at >= 0),
  value: (part) =>
    ['boolean', 'number', 'string'].includes(typeof part) ||
    (Array.isArray(part) && part.every((item) => typeof item === 'string')),
  unknown: (part) => UNKNOWN_REASONS.includes(part as UnknownReason), // a value of another type is not among them
};

/** The parts of a piece of evidence in one order, so that the same evidence is always the same bytes. */
function inOrder(evidence: Evidence): Evidence {
  const own = new Map(Object.entries(evidence));
  const parts = Object.keys(EVIDENCE_PARTS).filter((key) => own.has(key));
  return Object.freeze(Object.fromEntries(parts.map((key) => [key, own.get(key)]))) as unknown as Evidence; // the same parts
}

/** JSON Pointer to the first part of the evidence that is not as it must be. */
function evidenceFault(evidence: unknown, path: string): Issue | undefined {
  if (!Array.isArray(evidence)) return { code: 'wrong-type', path, came: kindOf(evidence), expected: 'a list' };
  for (const [index, item] of evidence.entries()) {
    const at = pointer(path, index);
    if (typeof item !== 'object' || item === null || Array.isArray(item))
      return { code: 'wrong-type', path: at, came: kindOf(item), expected: 'an object' };
    for (const [key, part] of Object.entries({ kind: undefined, ...(item as object) } as Readonly<
      Record<string, unknown>
    >)) {
      const check = ownEntry(EVIDENCE_PARTS, key);
      const place = pointer(at, key);
      if (check === undefined)
        return { code: 'unexpected', path: place, expected: Object.keys(EVIDENCE_PARTS).join(', ') };
      if (!check(part))
        return { code: 'wrong-value', path: place, ...(key === 'kind' && { expected: EVIDENCE_KINDS.join(', ') }) };
    }
  }
  return undefined;
}

/**
 * Compares a value with the definition of its fact.
 *
 * @param definition - The fact as the rule set defines it.
 * @param value - The value.
 * @param path - JSON Pointer to it, for the issues.
 * @returns What is wrong with it; nothing of its content.
 */
export function checkValue(definition: FactDefinition, value: unknown, path: string): Issue | undefined {
  const options = definition.options ?? [];
  const ids = options.map(({ id }) => id);
  const all = ids.join(', ');
  const wrongType = (expected: string): Issue => ({ code: 'wrong-type', path, came: kindOf(value), expected });
  const unknownOption = (option: unknown, at: string): Issue | undefined => {
    if (ids.includes(option as string)) return undefined; // a value of another type is not among them
    // No suggestion: it would tell what was answered.
    return { code: 'unknown-option', path: at, expected: all };
  };
  switch (definition.type) {
    case 'boolean':
      return typeof value === 'boolean' ? undefined : wrongType('true, false, null (not known) or {"unknown": reason}');
    case 'number': {
      const { minimum = -Infinity, maximum = Infinity } = definition;
      if (typeof value !== 'number') return wrongType('a number');
      return value >= minimum && value <= maximum
        ? undefined
        : { code: 'out-of-range', path, expected: `${minimum} to ${maximum}` };
    }
    case 'choice':
      return typeof value === 'string' ? unknownOption(value, path) : wrongType(`one of ${all}`);
    case 'choices': {
      if (!Array.isArray(value)) return wrongType(`a list of ${all}`);
      for (const [index, option] of value.entries()) {
        const issue = unknownOption(option, pointer(path, index));
        if (issue !== undefined) return issue;
      }
      return undefined;
    }
  }
}
