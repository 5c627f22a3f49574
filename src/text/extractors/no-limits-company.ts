import { NO_LIMITS_CONTEXT } from '../../generated/lexicons/no-limits-context.js';
import { contextTest, contextWords } from '../context-words.js';
import type { Document, HitState } from '../types.js';
import { wordsBeside, wordSet } from './words-beside.js';

/** Words that say that all is offered or allowed, with the tags of the parts they were put together from. */
export interface LimitlessWords {
  readonly first: number;
  readonly last: number;
  readonly tags: readonly string[];
  readonly term: string;
}

/** `I don't do everything`: the negation may be part of a longer phrase of refusal that holds the verb. */
const NEGATIONS = wordSet(
  'dont doesnt wont not never cant ikke ikkje inte ej nicht aldrig aldri nie nu не ні no isnt arent hardly nearly almost naesten nastan nesten fast prawie aproape casi почти майже',
);
/** How many words on either side say what it is that has no limits. */
const BESIDE = 7;
/** `everything I can`, `alt for at du`, `everything from floors to roofs`, `anything else`: as far as she can, or things. */
const RESTRICTED = wordSet(
  'up i we my to about else new by myself ourselves kinds sorts the from other others over around wrong for jeg vi selv at om andet nyt fra jag sjalv att om annat nytt fran for ich wir selbst um andere neue von damit was aby zeby innego nowego od ca pentru altceva nou de la para otra nuevo desde чтобы другое новое от щоб інше нове від',
);
/** They take back part of it, and so all of it. */
const EXCEPT = wordSet(
  'except excluding apart unless besides but undtagen bortset udover utom forutom unntatt bortsett ausser oprocz poza excepto salvo menos кроме крім exceptand exceptia',
);
/** `someone asked whether all is included`. */
const WHETHER = wordSet('whether if ob om hvorvidt czy dacă daca si чи ли');
/** `no limits on`, `ingen grænse for`: what has none must be said, and must be pleasure. */
const ON = wordSet('on for to of till til pa per fur auf bei w na la en de на для по в к pentru al');
const PLEASURE = wordSet(
  'you us me her fun pleasure lust desire desires fantasy fantasies what bed imagination dig os mig hende sjov nydelse lyst fantasi fantasien fantasier hvad seng sengen dej oss mej henne nje njutning vad deg meg hva dich dir uns mir ihr spass was bett fantasie ciebie nas lozku tine noi pat ti mi cama тебя вас нас постели тебе ліжку',
);

/**
 * How words such as `everything included` are to be taken, where nothing turns them down: as an offer, or as mere mention beside towels, rent, data and
 * the limits of a person's own.
 *
 * @param document - The document that was read.
 * @param said - The words.
 * @returns `offered`, `refused` or `neutral`.
 * @example
 * ```ts
 * withoutLimitState(document, { first: 0, last: 1, tags: ['no', 'bound'], term: 'no limits' }) // → 'neutral' for “no limits on coffee”
 * ```
 */
export function withoutLimitState(document: Document, said: LimitlessWords): HitState {
  const before = wordsBeside(document, said.first, -1, BESIDE, 'sentence');
  const after = wordsBeside(document, said.last, 1, BESIDE, 'sentence');
  if (NEGATIONS.has(before[0] ?? '')) return 'refused';
  if (before.slice(0, 2).some((word) => WHETHER.has(word))) return 'neutral';
  if (after.slice(0, 2).some((word) => EXCEPT.has(word))) return 'neutral';
  if (
    (!OWN_WORDS.has(said.tags[0] ?? said.term.split(' ', 1)[0] ?? '') && before.slice(0, 2).some(has('idle'))) ||
    before.slice(0, 1).some(has('doctors'))
  )
    return 'neutral';
  if (isOfThings(document, said, [...before.slice(0, 5), ...after])) return 'neutral';
  return isBounded(said, after) ? 'neutral' : 'offered';
}

/** What follows takes the words back, or says that something else is meant. */
function isBounded({ tags, term }: LimitlessWords, after: readonly string[]): boolean {
  const [next = '', second = '', third = ''] = after;
  if (tags.at(-1) === 'wish' || tags.at(-1) === 'what') return [next, second].some(has('idle'));
  if (tags.at(-1) === 'all' || (tags.length === 0 && OF_ALL.test(term)))
    return (RESTRICTED.has(next) && second !== 'all') || second === 'moge';
  if (tags.at(-1) === 'act' || (tags.length === 0 && OF_ACTS.test(term)))
    return has('bound-act')(next) && !has('open-act')(second);
  if (tags.at(-1) === 'bound') return ON.has(next) && ![second, third].some((word) => PLEASURE.has(word));
  if (tags.at(-1) === 'barred' || tags.at(-1) === 'decline' || (tags.length === 0 && OF_NOTHING.test(term)))
    return has('effort')(next) || has('effort')(second);
  return false;
}

/** With these it does not matter what is done with them: `I have no limits`. */
const OWN_WORDS = wordSet(
  'no nothing never decline unknown nay bound zero ingen intet ingenting inga inget uden utan uten keine kein nichts bez fara sin без without',
);
const OF_ACTS = / (?:services?|ydelser|tjenester|tjänster|leistungen|usługi|serviciile|servicios|услуги|послуги)$/u;
const OF_NOTHING = /^(?:nothing|intet|ingenting|inget|nichts) /u;
const OF_ALL = / (?:all|alt|allt|alles|everything|anything)$/u;

/** What is included may be told by the rest of the sentence; what has no limits stands in the clause. Rent and data plans tell by themselves. */
function isOfThings(document: Document, { first, last, term }: LimitlessWords, beside: readonly string[]): boolean {
  if (beside.some(has('contract'))) return true;
  if (INCLUDED.test(term) || clauseEnd(document, last) === ':') return beside.some(isMundane);
  // Alone in its clause, it is said of the clause before: `cafea, bei cât vrei, fără limită`.
  const isAlone = wordsBeside(document, first, -1, 1, 'clause').length === 0;
  const before = wordsBeside(document, first, -1, isAlone ? BESIDE : 5, isAlone ? 'sentence' : 'clause');
  return [...before, ...wordsBeside(document, last, 1, BESIDE, 'clause')].some(isMundane);
}

const INCLUDED = /inkl|inclu|ingår|w cenie|включено|med i prisen/u;

function clauseEnd({ tokens, clauses }: Document, token: number): string {
  return clauses[tokens[token]?.clause ?? 0]?.closedBy ?? '';
}

function isMundane(word: string): boolean {
  if (has('mundane')(word)) return true;
  return (
    word.length > 5 &&
    [...(contextWords(NO_LIMITS_CONTEXT).get('mundane-part') ?? [])].some((part) => word.includes(part))
  );
}

function has(tag: string): (word: string) => boolean {
  return (word) => isUnder(tag, word);
}

const isUnder = contextTest(NO_LIMITS_CONTEXT);
