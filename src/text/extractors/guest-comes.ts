import { hitOver } from '../helpers.js';
import type { Document, Hit } from '../types.js';
import { foldedSet } from './words-beside.js';

const GUEST = foldedSet('du you u ni dere sie ty tu tú ты вы ти ви');
const MUST = foldedSet(
  'skal må måste får must have need always altid alltid immer musst müssen må måtte musisz trebuie tienes должен должны мусиш',
);
const COME = foldedSet(
  'komme kommer komma kom come comes kommen kommst przyjść przyjechać vii venir приехать прийти приїхати',
);
const HERE = foldedSet('her hit hid here hier');
const TO = foldedSet('til till to zu hos bei do la a ко до');
const ME = foldedSet('mig mej meg me mir mnie mine mí мне мене');
/** Between the guest, what he has to do, and where. */
const NEAR = 3;

/**
 * It is the guest who has to come: `du må komme til meg`, `you always have to come here`. How or when he comes is another matter, so that nothing
 * may follow in the clause.
 *
 * @param document - The document that was read.
 * @returns Hits for `restricted-movement`, all offered.
 * @example
 * ```ts
 * guestComes(document).length // → 1 for “You have to come to me”
 * ```
 */
export function guestComes(document: Document): Hit[] {
  const { tokens } = document;
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!COME.has(tokens[at]?.text ?? '')) continue;
    const last = endOfPlace(document, at);
    const before = sameClause(document, at, Math.max(0, at - 2 * NEAR), at - 1);
    const guest = before.find((index) => GUEST.has(tokens[index]?.text ?? ''));
    const must = [...before, ...sameClause(document, at, at + 1, last ?? at)].find((index) =>
      MUST.has(tokens[index]?.text ?? ''),
    );
    if (last === undefined || guest === undefined || must === undefined || !endsClause(document, last)) continue;
    hits.push(hitOver(document, 'restricted-movement', Math.min(guest, must), last, 'offered'));
  }
  return hits;
}

/** The last token of `to me`, `here`. */
function endOfPlace({ tokens }: Document, from: number): number | undefined {
  for (let at = from + 1; at <= from + NEAR; at += 1) {
    if (HERE.has(tokens[at]?.text ?? '')) return at;
    if (TO.has(tokens[at]?.text ?? '') && ME.has(tokens[at + 1]?.text ?? '')) return at + 1;
  }
  return undefined;
}

function sameClause({ tokens }: Document, of: number, first: number, last: number): number[] {
  const found: number[] = [];
  for (let at = first; at <= last; at += 1) if (tokens[at]?.clause === tokens[of]?.clause) found.push(at);
  return found;
}

function endsClause({ tokens }: Document, last: number): boolean {
  const next = tokens[last + 1];
  return next?.kind !== 'word' || next.clause !== tokens[last]?.clause;
}
