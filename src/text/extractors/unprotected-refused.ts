import type { Document, Match } from '../types.js';
import { wordsBeside, wordSet } from './words-beside.js';

/** Words that turn down, whatever the language. */
export const NEGATIONS: ReadonlySet<string> = wordSet(
  'no not non nej nei nein ikke inte ikkje nicht ingen intet inget inga ingenting kein keine nichts nie bez nici nu ni ні нет не never aldrig aldri niemals nigdy nunca jamas niciodata никогда ніколи dont doesnt wont cant isnt nothing nobody nada nic ничего нічого nope',
);
/** `nu` and `ni` say no in some languages, and `now` and `you` in others. */
const ELSEWHERE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['nu', new Set(['ron'])],
  ['ni', new Set(['spa', 'ukr'])],
]);

function isNegation(word: string, language: string): boolean {
  return NEGATIONS.has(word) && (ELSEWHERE.get(word)?.has(language) ?? true);
}

const NOTHING = wordSet('nothing intet inget ingenting nichts nic nada nimic ничего niets');
/** `not anything without` is nothing without. */
const ANYTHING = wordSet('anything noget nagot noe sex service');
/** `zero sex without`: a number that turns down only where it counts such a thing. */
const NOUGHT = wordSet('zero nul null noll cero 0');
/** `I won't see anyone who wants it without`. */
const PEOPLE = wordSet('anyone anybody who people guys men nogen folk maend noen nagon jemand niemand manner');
const IMPOSSIBLE = wordSet(
  'impossible umuligt umulig omojligt unmoglich niemozliwe imposible imposibil невозможно block blocked blocks',
);
/** What happens to who asks for it. */
const CONSEQUENCES = wordSet(
  'ignored ignore ignoreres ignorerer ignoreras ignoriert ignoriere ignoruje игнорирую ігнорую удаляю видаляю deleted slettes raderas geloscht besvares besvaras leave leaves luck forget wrong goodbye bye farewell block blocked blocks elsewhere door hang walk waste bother forkert gaet farvel roret blokeret bloker blokerer blokeres afvist afvises udelukket uaktuelt glem dor doren fel feil hejda luren blockad blockas blockerad uteslutet uaktuellt glom utelukket falsch tschuss blockiert lege vergiss tur ausgeschlossen zapomnij rozlaczam blokada blokuje koncze wykluczone inchid blochez uita exclus cuelgo bloqueo olvidalo adios puerta забудь блок бан блокирую исключено прощай блокую забудьте',
);
/** `går jag`, `gehe ich`: who leaves is the one who writes. */
const LEAVING = wordSet('gar gehe laegger lagger legger');
const SELF = wordSet('jag jeg ich eg');
/** `går du igen`: the guest is sent away. */
const SENT_AWAY = wordSet('gar gehst');
/** A negation beside one of these turns nothing down: `without is no problem`. */
const NO_MATTER = wordSet(
  'problem problemer problema problemas problema проблема проблем issue issues worries kun bare only nur solo stress need',
);
/** From here on something is offered, and what comes after speaks of other things. */
const FIRM = wordSet(
  'ok okay possible muligt mulig moeglich mojligt moglich posible mozliwe posibil extra ekstra tillaeg tillagg tillegg aufpreis available avail fine mod mot gegen plus можно возможно за',
);
/** What there is none of without protection: `no condom, no meeting`. */
const MEETINGS = wordSet(
  'meeting date booking entry service services fun deal sex party love glove play mode aftale besog traef leg traff mote besok avtal avtale besuch treffen termin spotkania spotkanie zabawy intalnire intilnire cita servicio encuentro встреча встречи встречу зустріч зустрічі',
);
const REACH = 6;

/**
 * Whether what stands around words for going without protection turns them down: `X = no`, `X? Never`, `without X no meeting`, `utan X går jag`.
 *
 * @param document - The document that was read.
 * @param match - The words.
 * @returns Whether they are turned down.
 * @example
 * ```ts
 * isTurnedDown(document, match) // → true for “Without a condom there is no booking”
 * ```
 */
export function isTurnedDown(document: Document, match: Match): boolean {
  const { tokens } = document;
  const before = wordsBeside(document, match.first, -1, 2, 'clause');
  if (before.some((word) => NOTHING.has(word))) return true;
  const [thing = '', ofIt = ''] = before;
  if (ANYTHING.has(thing) && isNegation(ofIt, match.language)) return true;
  if (NOUGHT.has(ofIt) && (ANYTHING.has(thing) || MEETINGS.has(thing))) return true;
  const people = wordsBeside(document, match.first, -1, 7, 'clause');
  const at = people.findIndex((word) => PEOPLE.has(word));
  if (at >= 0 && people.slice(at).some((word) => isNegation(word, match.language))) return true;
  const mark = tokens[match.last + 1];
  const quote = tokens[match.last + 2]?.text === '"' ? 1 : 0;
  const word = tokens[match.last + 2 + quote]?.text ?? '';
  if (mark?.kind === 'mark' && SAYS.has(mark.text) && (NEGATIONS.has(word) || IMPOSSIBLE.has(word))) return true;
  return isDeniedInClause(document, match) || hasConsequence(document, match) || endsMeeting(document, match);
}

const SAYS: ReadonlySet<string> = new Set(['=', ':', '?', '-', '–', '→', '>']);

/** `Without X there is no booking`, `X nein`. */
function isDeniedInClause(document: Document, match: Match): boolean {
  const after = wordsBeside(document, match.last, 1, REACH, 'clause');
  for (const [at, word] of after.entries()) {
    if (IMPOSSIBLE.has(word)) return true;
    if (FIRM.has(word)) return false;
    if (isNegation(word, match.language)) return !after.slice(at + 1, at + 4).some((next) => NO_MATTER.has(next));
  }
  return false;
}

/** `X? Then you are wrong here`, `who asks for X is blocked`: in its sentence, after a question mark in the next, or in the next line. */
function hasConsequence(document: Document, match: Match): boolean {
  const { tokens, clauses } = document;
  const own = tokens[match.first]?.clause ?? 0;
  let count = 0;
  for (let at = match.last + 1; at < tokens.length && count < 2 * REACH; at += 1) {
    const token = tokens[at];
    const clause = clauses[token?.clause ?? 0];
    if (token === undefined || clause === undefined) break;
    if (token.clause > own && !CARRIES.has(clauses[token.clause - 1]?.closedBy ?? '')) break;
    if (token.kind !== 'word') continue;
    count += 1;
    if (FIRM.has(token.text) && token.text !== 'за') break;
    if (CONSEQUENCES.has(token.text)) return true;
    if (SENT_AWAY.has(token.text) && tokens[at + 1]?.text === 'du') return true;
    if (LEAVING.has(token.text) && SELF.has(tokens[at + 1]?.text ?? '')) return true;
  }
  return false;
}

const CARRIES: ReadonlySet<string> = new Set([',', '?', '\n', ':', '…', '/']);

/** `No condom, no meeting`: the negation of the next clause has what there is none of beside it. */
function endsMeeting(document: Document, match: Match): boolean {
  const after = wordsBeside(document, match.last, 1, REACH, 'sentence');
  const at = after.findIndex((word) => isNegation(word, match.language));
  return at >= 0 && at < 3 && after.slice(at + 1, at + 3).some((word) => MEETINGS.has(word));
}
