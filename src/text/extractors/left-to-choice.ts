import type { Document, HitState, Match } from '../types.js';
import { NEGATIONS } from './unprotected-refused.js';
import { wordsBeside, wordSet } from './words-beside.js';

/** Words for protection with those that leave it to choice. */
export interface Choice {
  readonly first: number;
  readonly last: number;
  readonly noun: Match;
  readonly state: HitState;
}

/** Words within which a word for protection and one for leaving it to choice belong together. */
const NEAR = 5;
/** They stand before or after the word for protection. */
const EITHER_SIDE: ReadonlySet<string> = new Set([
  'no need',
  'can skip',
  'dropper vi',
  'dropper jeg',
  'skippar jag',
  'lassen wir aus',
  'springer vi over',
  'kan vi droppe',
  'kan vi godt droppe',
  'struntar vi i',
  'skippar vi',
  'kan vi skippa',
  'hoppar vi över',
  'lassen wir weg',
  'bestämmer du',
  'bestemmer du',
  'behøver vi ikke',
  'bruger vi ikke',
  'behöver vi inte',
  'bruker vi ikke',
  'trenger vi ikke',
  'brauchen wir nicht',
  'your choice about',
  'your choice on',
  'up to you about',
  'leave the',
  'leave that',
  'lassen',
]);
/** Words for deciding may stand before what is decided: `your choice: condom or not`. */
const DECIDING =
  /decid|choice|choos|entscheid|wahl|valg|vælg|väl|velg|bestem|bestäm|bestimm|wyb|decyd|elig|eleg|alege|реша|выб|вибір|виріш/u;
const BRINGING = wordSet(
  'bring own egen egne medbring medbringer tag take buy kob brand brands size storrelse mitbringen eigene data privacy kids rain sun water fire',
);
/** Beside a word for protection they say what it is of. */
const OF_THINGS = wordSet(
  'from against data privacy sun sol charge letter sleeve story hudpleje compartment bands plants',
);
/** They demand it, and leave nothing to choice: between the two words, or just before. */
const DEMANDS = wordSet(
  'must always required mandatory compulsory altid krav skal alltid maste immer pflicht zawsze obowiazkowa obowiazkowe mereu obligatoriu obligatorie siempre obligatorio всегда обязательно завжди',
);
const OR = wordSet('or eller oder lub albo czy sau o или або чи');
const WITHOUT = wordSet('not no without none ikke ej uden inte utan uten nicht ohne nie bez nu fara sin не без');
/** Matches on either side that are looked at: words of the trade often stand in a row. */
const FURTHEST = 3;

/**
 * Protection that is left to choice or left out: `condom? up to you`, `kondom behøves ikke`, `we skip the rubber`; not `protection is not optional`.
 *
 * @param document - The document that was read.
 * @param matches - What the lexicon found in it.
 * @param at - Which of them is the word for protection.
 * @returns The words with how they are meant, or nothing.
 * @example
 * ```ts
 * leftToChoice(document, matches, 0)?.state // → 'offered' for “Condom? Up to you”
 * ```
 */
export function leftToChoice(document: Document, matches: readonly Match[], at: number): Choice | undefined {
  const noun = matches[at];
  if (noun === undefined || wordsBeside(document, noun.first, -1, 2, 'clause').some((word) => BRINGING.has(word)))
    return undefined;
  if (OF_THINGS.has(wordsBeside(document, noun.last, 1, 1, 'clause')[0] ?? '')) return undefined;
  return (
    choiceAfter(document, matches, at, noun) ?? choiceBefore(document, matches, at, noun) ?? forgotten(document, noun)
  );
}

/** `Glömt kondom? Det är lugnt`, `forgot your condom, no problem`; whoever has some for the guest leaves nothing out. */
function forgotten(document: Document, noun: Match): Choice | undefined {
  const beside = [
    ...wordsBeside(document, noun.first, -1, FORGOTTEN_NEAR, 'clause'),
    ...wordsBeside(document, noun.last, 1, FORGOTTEN_NEAR, 'clause'),
  ];
  if (!beside.some((word) => FORGOTTEN.has(word))) return undefined;
  const last = Math.min(document.tokens.length - 1, noun.last + FINE_NEAR);
  const after = document.tokens.slice(noun.last + 1, last + 1);
  const fine = after.findIndex(({ text }) => FINE.has(text));
  if (fine < 0 || after.some(({ text }) => HAVING.has(text))) return undefined;
  return { first: noun.first, last: noun.last + 1 + fine, noun, state: 'offered' };
}

const FORGOTTEN_NEAR = 3;
const FINE_NEAR = 9;
const FORGOTTEN = wordSet(
  'forgot forgotten forget glemt glemte glomt glomde vergessen zapomniales uitat olvidado olvidaste забыл',
);
const FINE = wordSet(
  'fine problem problems ok okay worries matter lugnt lugn pyt fint egal nichts ingenting intet inget skidt galet problema nada проблема',
);
/** She keeps some for those who forgot theirs. */
const HAVING = wordSet(
  'have got has har hab habe haben mam tengo am есть spare extra ekstra provide provided sells buy kob kop kjop kauf',
);

function choiceAfter(document: Document, matches: readonly Match[], at: number, noun: Match): Choice | undefined {
  const after = matches
    .slice(at + 1, at + 1 + FURTHEST)
    .find((match) => isChoosing(match) && (match.tag === 'optional' || isOneClause(document, noun, match)));
  if (after === undefined || after.first - noun.last - 1 > NEAR || isDenied(document, after)) return undefined;
  if (isDemanded(document, noun.last + 1, after.first)) return undefined;
  if (after.tag === 'unneeded' && NEGATIONS.has(document.tokens[after.last + 1]?.text ?? '')) return undefined;
  return { first: noun.first, last: after.last, noun, state: 'offered' };
}

function choiceBefore(document: Document, matches: readonly Match[], at: number, noun: Match): Choice | undefined {
  const before = matches
    .slice(Math.max(0, at - FURTHEST), at)
    .reverse()
    .find(
      ({ tag, term }) => tag === 'unneeded' || EITHER_SIDE.has(term) || (tag === 'optional' && DECIDING.test(term)),
    );
  if (before === undefined || noun.first - before.last - 1 > NEAR || !isOneClause(document, before, noun))
    return undefined;
  if (isDemanded(document, before.last + 1, noun.first)) return undefined;
  const isTurned =
    wordsBeside(document, before.first, -1, 2, 'clause').some((word) => NEGATIONS.has(word)) ||
    // `Lad ikke kondomet blive hjemme`
    document.tokens.slice(before.last + 1, noun.first).some(({ text }) => NEGATIONS.has(text));
  const state = isTurned ? 'refused' : before.state;
  return { first: before.first, last: noun.last, noun, state };
}

const isChoosing = ({ tag }: Match): boolean => tag === 'optional' || tag === 'unneeded';

/** Something must be, or it is a choice between two other things: `condom or cup of tea, your choice`. */
function isDemanded({ tokens }: Document, from: number, to: number): boolean {
  const between = tokens.slice(from, to).map(({ text }) => text);
  return between.some((word, at) => DEMANDS.has(word) || (OR.has(word) && !WITHOUT.has(between[at + 1] ?? '')));
}

function isDenied(document: Document, match: Match): boolean {
  return wordsBeside(document, match.first, -1, 2, 'clause').some((word) => NEGATIONS.has(word));
}

function isOneClause({ tokens }: Document, one: Match, other: Match): boolean {
  return tokens[one.first]?.clause === tokens[other.first]?.clause;
}
