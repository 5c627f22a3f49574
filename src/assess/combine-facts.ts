import { isDate } from '../fact/date.js';
import { UNKNOWN_REASONS } from '../fact/fact.js';
import type { Facts, UnknownReason } from '../fact/fact.js';
import { bareFact, recordFact } from '../fact/read-fact.js';
import type { Evidence, FactValue, RecordedFact } from '../generated/types.js';
import { IssueError, kindOf, pointer } from '../issue.js';
import type { IssueCode } from '../issue.js';
import { canonicalJson } from '../json/canonical-json.js';
import { LONE_SURROGATE, defineOwn } from '../json/read-json.js';

/** What one meeting brought. */
export interface Meeting {
  /** Name of the meeting, for instance `first talk`; goes into the evidence. */
  readonly id?: string;
  /** Date, `YYYY-MM-DD`; goes into the evidence. */
  readonly date?: string;
  readonly facts: Facts;
}

/**
 * Adds up what several meetings brought. Nothing is overwritten: every meeting's answer stays as evidence; a later answer fills a
 * gap; two different answers make the fact unknown with the reason `contradictory`, which is never held against the person.
 * Lists of options are joined, because people tell more as time goes by.
 *
 * @param meetings - The meetings in the order in which they took place.
 * @returns Facts for {@link assess}, each with its evidence.
 * @throws {@link IssueError} for facts of no known form; the path begins with the number of the meeting.
 * @example
 * ```ts
 * combineFacts([{ id: 'first', facts: { watched: false } }, { id: 'second', facts: { watched: true } }]);
 * // { watched: { unknown: 'contradictory', evidence: [
 * //   { meeting: 'first', kind: 'not-stated', value: false }, { meeting: 'second', kind: 'not-stated', value: true } ] } }
 * ```
 */
export function combineFacts(meetings: readonly Meeting[]): Facts {
  const combined = new Map<string, RecordedFact>();
  if (!Array.isArray(meetings))
    throw new IssueError([{ code: 'wrong-type', path: '', came: kindOf(meetings), expected: 'a list of meetings' }]);
  for (const [index, meeting] of meetings.entries()) {
    const path = pointer('', index);
    const facts = factsOf(meeting, path);
    for (const id of Object.keys(facts)) {
      const at = pointer(`${path}/facts`, id);
      const own = Object.getOwnPropertyDescriptor(facts, id);
      if (own === undefined || !Object.hasOwn(own, 'value')) throw new IssueError([{ code: 'accessor', path: at }]);
      if (own.value === undefined) continue;
      const fact = withEvidence(recordFact(own.value, at), meeting as Meeting);
      const before = combined.get(id);
      combined.set(id, before === undefined ? fact : join(before, fact));
    }
  }
  const result: Record<string, RecordedFact> = {};
  for (const [id, fact] of combined) defineOwn(result, id, { ...fact });
  return result as Facts; // a recorded fact is one of the forms of a fact
}

const PARTS: Readonly<Record<keyof Meeting, string>> = {
  id: 'text of 1 to 100 characters',
  date: 'a day as YYYY-MM-DD',
  facts: 'an object of facts by id',
};

/** The facts of a meeting whose other parts are as they must be. */
function factsOf(meeting: unknown, path: string): object {
  const fail = (code: IssueCode, at: string, came: unknown, expected: string): never => {
    throw new IssueError([{ code, path: at, came: kindOf(came), expected }]);
  };
  if (typeof meeting !== 'object' || meeting === null || Array.isArray(meeting))
    return fail('wrong-type', path, meeting, 'a meeting');
  const { id, date, facts }: Partial<Record<keyof Meeting, unknown>> = meeting;
  for (const key of Object.keys(meeting))
    if (!Object.hasOwn(PARTS, key)) fail('unexpected', pointer(path, key), undefined, Object.keys(PARTS).join(', '));
  const named = typeof id === 'string' && id !== '' && id.length <= 100 && !LONE_SURROGATE.test(id);
  if (id !== undefined && !named) fail('wrong-value', `${path}/id`, id, PARTS.id);
  if (date !== undefined && !isDate(date)) fail('wrong-value', `${path}/date`, date, PARTS.date);
  return typeof facts === 'object' && facts !== null && !Array.isArray(facts)
    ? facts
    : fail('wrong-type', `${path}/facts`, facts, PARTS.facts);
}

/** Says in the evidence what this meeting answered, so that the answers can still be told apart when they are joined. */
function withEvidence(fact: RecordedFact, { id, date }: Meeting): RecordedFact {
  const answer = fact.value === undefined ? { unknown: fact.unknown as UnknownReason } : { value: fact.value };
  const where = { ...(id !== undefined && { meeting: id }), ...(date !== undefined && { date }) };
  const given = fact.evidence ?? [{ kind: 'not-stated' } satisfies Evidence];
  const evidence = given.map((item): Evidence => {
    const told = Object.hasOwn(item, 'value') || Object.hasOwn(item, 'unknown');
    return { ...where, ...item, ...(!told && answer) };
  });
  return bareFact(fact, { evidence });
}

function join(a: RecordedFact, b: RecordedFact): RecordedFact {
  // `withEvidence` gave some to each.
  const evidence = [...(a.evidence as readonly Evidence[]), ...(b.evidence as readonly Evidence[])];
  return bareFact(joinAnswers(a, b), { evidence });
}

function joinAnswers(
  a: RecordedFact,
  b: RecordedFact,
): { readonly value: FactValue } | { readonly unknown: UnknownReason } {
  if (a.unknown === 'contradictory' || b.unknown === 'contradictory') return { unknown: 'contradictory' };
  if (a.value === undefined && b.value === undefined) return { unknown: strongest(a.unknown, b.unknown) };
  if (a.value === undefined || b.value === undefined) return { value: (a.value ?? b.value) as FactValue }; // one of them is known
  if (Array.isArray(a.value) && Array.isArray(b.value))
    return { value: [...new Set<string>([...asList(a.value), ...asList(b.value)])] };
  return canonicalJson(a.value) === canonicalJson(b.value) ? { value: a.value } : { unknown: 'contradictory' };
}

/** A list among the values of facts is one of options; `Array.isArray` alone does not tell the compiler so. */
function asList(value: FactValue): readonly string[] {
  return value as readonly string[];
}

function strongest(a: UnknownReason = 'not-asked', b: UnknownReason = 'not-asked'): UnknownReason {
  return UNKNOWN_REASONS.indexOf(a) > UNKNOWN_REASONS.indexOf(b) ? a : b;
}
