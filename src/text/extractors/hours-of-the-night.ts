import type { Document, Token } from '../types.js';
import type { PartsOfTheDay } from './parts-of-the-day.js';
import { foldedSet } from './words-beside.js';

const FIRST_HOUR = 1;
const LAST_HOUR = 5;
const HOUR_WORDS = foldedSet('one two three four five et to tre fire fem ett två fyra eins zwei drei vier fünf');
const NIGHT = foldedSet(
  'natten natta nat natt night nachts w-nocy nocy noaptea madrugada ночи ночі ночью вночі nightime',
);
/** Only with figures: `two in the morning class`. */
const SMALL_HOURS = foldedSet('morning morgenen dimineata mañana');
const JOINTS = foldedSet('om på i in the at of o la de w um uhr am a kl klokken klokka klockan ved');
/** Before the hour they make it the end or the beginning of stated hours, or a time that is over. */
const STATED = foldedSet(
  'til till until to bis do до la hasta indtil from fra från von ab od de after efter etter nach før innan before vor between mellem mellan mellom zwischen since siden last sidste i-går yesterday not ikke inte nicht never aldrig aldri nie no ingen past',
);
/** What whoever is open then says of it. */
const WELCOME = foldedSet(
  'come kom komm komme kommt call ring ringe ruf write skriv text fine welcome velkommen välkommen willkommen always altid alltid immer uansett uanset oavsett whatever egal up awake vågen vaken våken wach answer answers svarer svarar antworte open opens åbner åbent öppnar öppet åpner åpent öffne receive imod emot imot problem deschid scrie suna scrie-mi przyjmuję otwieram abro приходи пиши открою',
);
const REFUSED = foldedSet(
  'not dont never ikke inte nicht nie aldrig aldri kein keine ingen nope closed lukket stängt stengt geschlossen asleep sover sov sovit sleeping sleep schlafe schlaf please venligst neighbours naboer nu не ні',
);
const SOMEBODY = foldedSet('jeg jag eg hun hon han ho vi de du der det han');
/** How far on it says so. */
const REACH = 8;

/**
 * An hour of the small hours at which somebody may come: `3 om natten? Kom bare`, `4am? No problem, I'm up`. Stated hours, and nights that are told of,
 * are none.
 *
 * @param document - The document that was read.
 * @returns Where the hour and its welcome stand.
 * @example
 * ```ts
 * hoursOfTheNight(document).length // → 1 for “Tre om natta? Jeg tar imot uansett”
 * ```
 */
export function hoursOfTheNight({ tokens }: Document): PartsOfTheDay[] {
  const found: PartsOfTheDay[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    const token = tokens[first];
    if (
      token === undefined ||
      !isHour(token) ||
      STATED.has(tokens[first - 1]?.text ?? '') ||
      STATED.has(tokens[first - 2]?.text ?? '')
    )
      continue;
    const last = endOfNight(tokens, first);
    if (last === undefined) continue;
    const after = tokens.slice(last + 1, last + 1 + REACH);
    const before = tokens.slice(Math.max(0, first - REACH), first);
    const welcome = after.findIndex(({ text }) => WELCOME.has(text));
    // Told of somebody, `kom` is past.
    const invited = before.findIndex(
      ({ text }, at) => WELCOME.has(text) && !(text === 'kom' && SOMEBODY.has(before[at - 1]?.text ?? '')),
    );
    // A problem is welcome only where there is none: `no problem`.
    const isRefused = [...before, ...after.slice(0, welcome < 0 ? REACH : welcome)].some(
      ({ text }, at, all) => REFUSED.has(text) && all[at + 1]?.text !== 'problem',
    );
    if ((welcome < 0 && invited < 0) || isRefused) continue;
    found.push({ first, last: welcome < 0 ? last : last + 1 + welcome });
  }
  return found;
}

function isHour(token: Token): boolean {
  if (token.kind === 'number')
    return /^0?[1-5]$/u.test(token.text) && Number(token.text) >= FIRST_HOUR && Number(token.text) <= LAST_HOUR;
  return token.kind === 'word' && HOUR_WORDS.has(token.text);
}

/** `3 om natten`, `3am`, `um drei nachts`, `nachts um vier`. */
function endOfNight(tokens: readonly Token[], first: number): number | undefined {
  const next = tokens[first + 1];
  if (next?.text === 'am' && tokens[first]?.kind === 'number' && (!next.spaced || tokens[first + 2]?.kind !== 'word'))
    return first + 1;
  for (let at = first + 1; at <= first + 3; at += 1) {
    const text = tokens[at]?.text ?? '';
    if (NIGHT.has(text) || (tokens[first]?.kind === 'number' && SMALL_HOURS.has(text))) return at;
    if (!JOINTS.has(text)) break;
  }
  for (let at = first - 1; at >= first - 2; at -= 1) {
    const text = tokens[at]?.text ?? '';
    if (NIGHT.has(text)) return first;
    if (!JOINTS.has(text)) break;
  }
  return undefined;
}
