import { UNKNOWN_REASONS } from '../fact/fact.js';
import type { Facts, UnknownReason } from '../fact/fact.js';
import { recordFact } from '../fact/read-fact.js';
import type { Evidence, FactValue, RecordedFact } from '../generated/types.js';
import { IssueError, kindOf, pointer } from '../issue.js';
import { canonicalJson } from '../json/canonical-json.js';
import { defineOwn } from '../json/read-json.js';

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
 * //   { kind: 'not-stated', meeting: 'first', value: false }, { kind: 'not-stated', meeting: 'second', value: true } ] } }
 * ```
 */
export function combineFacts(meetings: readonly Meeting[]): Facts {
  const combined = new Map<string, RecordedFact>();
  for (const [index, meeting] of meetings.entries()) {
    const path = pointer('', index);
    const facts: unknown = meeting.facts;
    if (typeof facts !== 'object' || facts === null || Array.isArray(facts))
      throw new IssueError([
        { code: 'wrong-type', path: `${path}/facts`, came: kindOf(facts), expected: 'an object of facts by id' },
      ]);
    for (const id of Object.keys(facts)) {
      const at = pointer(`${path}/facts`, id);
      const own = Object.getOwnPropertyDescriptor(facts, id);
      if (own === undefined || !('value' in own)) throw new IssueError([{ code: 'accessor', path: at }]);
      if (own.value === undefined) continue;
      const fact = withEvidence(recordFact(own.value, at), meeting);
      const before = combined.get(id);
      combined.set(id, before === undefined ? fact : join(before, fact));
    }
  }
  const result: Record<string, RecordedFact> = {};
  for (const [id, fact] of combined) defineOwn(result, id, fact);
  return result as Facts; // a recorded fact is one of the forms of a fact
}

/** Says in the evidence what this meeting answered, so that the answers can still be told apart when they are joined. */
function withEvidence(fact: RecordedFact, { id, date }: Meeting): RecordedFact {
  const answer = fact.value === undefined ? { unknown: fact.unknown ?? 'not-known' } : { value: fact.value };
  const where = { ...(id !== undefined && { meeting: id }), ...(date !== undefined && { date }) };
  const given = fact.evidence ?? [{ kind: 'not-stated' } satisfies Evidence];
  const evidence = given.map((item): Evidence => {
    const told = item.value !== undefined || item.unknown !== undefined;
    return { ...where, ...item, ...(!told && answer) };
  });
  return { ...fact, evidence };
}

function join(a: RecordedFact, b: RecordedFact): RecordedFact {
  const evidence = [...(a.evidence ?? []), ...(b.evidence ?? [])];
  return { ...joinAnswers(a, b), evidence };
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
