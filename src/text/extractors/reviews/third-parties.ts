import { REVIEW_ACTS } from '../../../generated/lexicons/review-acts.js';
import { REVIEW_PEOPLE } from '../../../generated/lexicons/review-people.js';
import { REVIEW_SCOPE } from '../../../generated/lexicons/review-scope.js';
import { REVIEW_THIRD_PARTY } from '../../../generated/lexicons/review-third-party.js';
import { hitOver, oncePerDocument } from '../../helpers.js';
import type { Document, Extractor, HitState, Match } from '../../types.js';
import { anyWithin, clauseAround, type Stretch, tagged, within } from '../context.js';
import { othersAtWork } from './others-at-work.js';
import { bearerOf, type Person, personsOf, personsWithin, type Role } from './people.js';
import { isDenied, isMocked, sentenceAround } from './turned.js';

/** What somebody else does: the tags of the lexicon, `call` for a telephone that she obeys, and `unnamed` where nobody is named who does it. */
export type Part =
  | 'money'
  | 'pay'
  | 'answer'
  | 'drive'
  | 'decide'
  | 'wait'
  | 'door'
  | 'asked'
  | 'steered'
  | 'not-her'
  | 'call'
  | 'unnamed';

interface Act extends Stretch {
  readonly part: Part;
  readonly state: HitState;
}

/** What the third person does himself, standing before the verb. */
const DOES: readonly Part[] = ['money', 'answer', 'drive', 'decide', 'wait', 'door'];
/** What is done towards the third person, who stands behind the verb. */
const RECEIVES: readonly Part[] = ['pay', 'asked'];
/** The parts in which each is more than company. A partner who opens the door, or a friend who waits, has no part in it. */
const PARTS: Readonly<Partial<Record<Role, ReadonlySet<Part>>>> = {
  third: new Set([...DOES, ...RECEIVES]),
  he: new Set<Part>(['money', 'answer', 'drive', 'decide', 'wait', 'pay', 'asked']),
  partner: new Set<Part>(['money', 'pay', 'answer', 'drive', 'decide']),
  friend: new Set<Part>(['money', 'pay']),
  someone: new Set<Part>(['money', 'pay', 'drive']),
};
/** How far a verb may stand behind the one who does it, and how close behind it the one who receives. */
const REACH = 9;
const REACH_BACK = 4;
/** How far behind him the money may stand, in whatever words. */
const MONEY_REACH = 14;
/** How far apart a telephone's ring and her obeying it may stand. */
const CALL_REACH = 20;

/**
 * An extractor for some of the things that somebody else does in a review.
 *
 * @param fact - Fact id.
 * @param parts - Which of them show it.
 * @returns The extractor.
 * @example
 * ```ts
 * byPart('review-third-party-takes-money', ['money', 'pay'])
 * ```
 */
export function byPart(fact: string, parts: readonly Part[]): Extractor {
  return {
    fact,
    kind: 'review',
    whenNoneOffered: 'no',
    lexicons: [REVIEW_THIRD_PARTY, REVIEW_ACTS, REVIEW_PEOPLE, REVIEW_SCOPE],
    extract: (document) =>
      actsOf(document)
        .filter(({ part }) => parts.includes(part))
        .map(({ first, last, state }) => hitOver(document, fact, first, last, state)),
  };
}

/** Everything that somebody else does who has a part in the work. */
const actsOf = oncePerDocument((document: Document): readonly Act[] => [
  ...personsOf(document).flatMap((person) => actsBy(document, person)),
  ...passives(document),
  ...obeyedCalls(document),
  ...anger(document),
  ...passivesBy(document),
  ...othersAtWork(document).map((at): Act => ({ ...at, part: 'unnamed', state: stateOf(document, at) })),
]);

function of(document: Document, tag: string): readonly Match[] {
  return tagged(document, REVIEW_THIRD_PARTY.id, tag);
}

function actsBy(document: Document, person: Person): Act[] {
  const parts = PARTS[person.role];
  if (parts === undefined || !isSomebodyElse(document, person)) return [];
  return [
    ...doneBy(document, person),
    ...doneInverted(document, person),
    ...doneTowards(document, person),
    ...besideMoney(document, person),
  ].filter(({ part }) => parts.has(part) && !(part === 'door' && isHost(document, person)));
}

/** The owner of a salon may greet a guest. */
function isHost({ tokens }: Document, { first, last }: Person): boolean {
  return tokens.slice(first, last + 1).some(({ text }) => HOSTS.test(text));
}

/** Folded. */
const HOSTS = /^(?:owner|boss|manager|ejer|chef|leder|inhaber|agare|eier|bestyrer|sjef)/u;

/** Not `no boss`, `my driver`; `he` only where the review is about a woman. */
function isSomebodyElse(document: Document, person: Person): boolean {
  if (person.role === 'he') return isAboutWomen(document) && !isBystander(document, person);
  if (isDenied(document, person) || isSaidToBeOther(document, person)) return false;
  return !personsWithin(document, person.first - 2, person.first - 1).some(
    ({ role, possessive }) => role === 'self' && possessive,
  );
}

/** `The man at the door was the electrician.` */
function isSaidToBeOther(document: Document, { last }: Person): boolean {
  const sentence = sentenceAround(document, { first: last, last });
  return personsWithin(document, last + 1, Math.min(sentence.last, last + REACH)).some(
    ({ role, first }) => role === 'other' && COPULAS.has(document.tokens[first - 1]?.text ?? ''),
  );
}

const COPULAS = new Set('was is var er ar war ist'.split(' '));

const isAboutWomen = oncePerDocument((document: Document): boolean =>
  personsOf(document).some(({ role }) => role === 'provider'),
);

/** The pronoun takes up a bystander who was named last. */
function isBystander(document: Document, person: Person): boolean {
  const named = personsWithin(document, person.first - 25, person.first - 1).filter(
    ({ role }) => role !== 'self' && role !== 'provider' && role !== 'he',
  );
  const last = named.at(-1)?.role;
  return last === 'other' || last === 'friend';
}

/** `a man took the money`: no new subject between him and the verb. */
function doneBy(document: Document, person: Person): Act[] {
  const sentence = sentenceAround(document, person);
  const to = Math.min(sentence.last, person.last + REACH);
  return DOES.flatMap((part) =>
    within(of(document, part), person.last + 1, to)
      .filter(
        (verb) => !hasNewSubject(document, person.last + 1, verb.first - 1) && !isFetchedHome(document, person, verb),
      )
      .map((verb) => actOver(document, part, person.first, verb.last, verb)),
  );
}

/** `Dann bringt ein Fahrer sie …`, `bagefter tog en mand pengene`: the verb before him, and behind him what he takes. */
function doneInverted(document: Document, person: Person): Act[] {
  const verb = document.tokens[person.first - 1];
  if (!person.subject) return [];
  // `Kassiert hat ein Typ`: the verb holds the money.
  if (verb?.text === 'hat' && COLLECTED.test(document.tokens[person.first - 2]?.text ?? ''))
    return [actOver(document, 'money', person.first - 2, person.last, person)];
  if (!INVERTS.test(verb?.text ?? '')) return [];
  const { last } = clauseAround(document, person.first);
  const to = Math.min(last, person.last + REACH_BACK);
  const part: Part = CARRIES.test(verb?.text ?? '') ? 'drive' : 'money';
  const object =
    part === 'money'
      ? within(of(document, 'cash'), person.last + 1, to).at(0)
      : personsWithin(document, person.last + 1, to).find(
          ({ role, subject, first }) =>
            role === 'provider' && (!subject || THEM.has(document.tokens[first]?.text ?? '')),
        );
  return object === undefined ? [] : [actOver(document, part, person.first - 1, object.last, object)];
}

/** Folded. */
const INVERTS =
  /^(?:tog|tager|tar|nahm|nimmt|talte|samlede|hentede|henter|hamtade|hamtar|hentet|bringt|brachte|fahrt|fuhr|holt|holte|korte|korer|kor|korde|kjorte|kjorer|kassierte|kassiert|afleverede|bragte)$/u;
const COLLECTED = /^(?:ab)?kassiert$/u;
const CARRIES = /^(?:hent|hamt|bring|brach|fahr|fuhr|hol|kor|kjor|aflev|brag)/u;
const THEM = new Set('sie dem dom de'.split(' '));

/** A boyfriend or husband who picks her up has no part in the work by that. */
function isFetchedHome({ tokens }: Document, { role }: Person, { term, last }: Match): boolean {
  if (role !== 'partner') return false;
  return FETCHES.test(term) || tokens.slice(last + 1, last + 5).some(({ text }) => AWAY.has(text));
}

/** Folded: where somebody is driven who is not driven to work. */
const AWAY = new Set(
  'home train airport station bus hjem toget bussen lufthavnen stationen hem taget flygplatsen hause bahnhof'.split(
    ' ',
  ),
);

const FETCHES = /pick|fetch|collect|walked|hent|fulgte|hämt|abhol|abgehol|holt/u;

function hasNewSubject(document: Document, first: number, last: number): boolean {
  return personsWithin(document, first, last).some(
    ({ subject, role }) => subject && (role === 'self' || role === 'provider' || role === 'other'),
  );
}

/** The money beside him, in whatever words: `had his hand out for the cash`. She must not be the one who has it. */
function besideMoney(document: Document, person: Person): Act[] {
  if (person.role === 'someone') return [];
  const { first, last } = sentenceAround(document, person);
  return within(of(document, 'cash'), Math.max(first, person.first - REACH), Math.min(last, person.last + MONEY_REACH))
    .filter((cash) => {
      const from = Math.min(cash.first, person.first);
      const to = Math.max(cash.last, person.last);
      return !personsWithin(document, from, to).some(
        ({ role, subject }) => subject && (role === 'provider' || role === 'other'),
      );
    })
    .map((cash) =>
      actOver(document, 'money', Math.min(cash.first, person.first), Math.max(cash.last, person.last), cash),
    );
}

/** `paid to a man`, `had to ask her boss`, `driven by a man`. */
function doneTowards(document: Document, person: Person): Act[] {
  const sentence = sentenceAround(document, person);
  const from = Math.max(sentence.first, person.first - REACH_BACK - 3);
  return RECEIVES.flatMap((part) =>
    within(of(document, part), from, person.first - 1)
      .filter((verb) => person.first - verb.last - 1 <= REACH_BACK && isTowards(document, part, verb, person))
      .map((verb) => actOver(document, part, verb.first, person.last, verb)),
  );
}

function isTowards(document: Document, part: Part, verb: Match, person: Person): boolean {
  if (part === 'asked' && person.role === 'he' && !CALLS.test(verb.term)) return false;
  const between = personsWithin(document, verb.last + 1, person.first - 1);
  if (part === 'asked' && PASSIVE.test(verb.term) && !isDoneToHer(document, verb)) return false;
  if (part === 'pay') return !between.some(({ role }) => role === 'provider');
  // What the reviewer asks or fears is his own affair.
  return bearerOf(document, verb) === 'provider' && !between.some(({ role }) => role === 'self');
}

const PASSIVE = / (?:by|af|av|von)$/u;

/** Of her, or of nobody named right at the beginning: towels, too, are brought by a man. */
function isDoneToHer(document: Document, { first }: Stretch): boolean {
  const clause = clauseAround(document, first);
  return (
    first - clause.first <= 1 ||
    personsWithin(document, clause.first, first - 1).some(({ role }) => role === 'provider')
  );
}

/** A `him` who is nobody named before has a part where she calls or writes to him; one beside her may be company. */
const CALLS = /call|phone|text|ring|message|besked|meddelande|melding|nachricht|anruf/u;

function actOver(document: Document, part: Part, first: number, last: number, verb: Stretch): Act {
  return { part, first, last, state: stateOf(document, verb) };
}

function stateOf(document: Document, verb: Stretch): HitState {
  if (isDenied(document, verb)) return 'refused';
  const { first, last } = sentenceAround(document, verb);
  if (anyWithin(of(document, 'turn'), first, last)) return 'neutral';
  return isMocked(document, verb) ? 'quoted' : 'offered';
}

/** Phrases that need no noun: `they move the girls`, `is driven around`, `not her who texted`. */
function passives(document: Document): Act[] {
  return (['steered', 'not-her'] as const).flatMap((part) =>
    of(document, part).map((phrase): Act => {
      const { first, last } = clauseAround(document, phrase.first);
      const isOwn = bearerOf(document, phrase) === 'self' && !anyWithin(of(document, 'answer'), first, last);
      const state = stateOf(document, phrase);
      const isRefused = state === 'refused' && part === 'steered';
      return {
        ...phrase,
        part,
        first: phrase.first,
        last: phrase.last,
        state: isRefused
          ? 'refused'
          : isOwn && part === 'steered'
            ? 'neutral'
            : state === 'refused'
              ? 'offered'
              : state,
      };
    }),
  );
}

/** Folded: what is done to her, or to the place, by him who is named behind `by`. */
const DONE =
  /^(?:run|controlled|managed|moved|sent|fetched|collected|brought|driven|taken|dropped|decided|styres|styret|drives|drevet|hentet|hentes|bragt|bringes|kort|kores|flyttet|flyttes|sendt|sendes|bestemt|bestemmes|styrs|styrda|hamtas|hamtad|kors|kord|skickas|skickad|kjores|kjort|gesteuert|geleitet|abgeholt|gebracht|gefahren|geschickt)$/u;
const BY = new Set('by af av von'.split(' '));
const RUN = /^(?:run|controlled|managed|styres|styret|styrs|styrt|drives|drevet|gesteuert|geleitet)$/u;

/** `Run from the back room by two men`, `hun bliver hentet og bragt af den samme mand`. */
function passivesBy(document: Document): Act[] {
  const { tokens } = document;
  return personsOf(document)
    .filter(({ role, subject }) => role === 'third' && subject)
    .flatMap((person): Act[] => {
      const { first } = clauseAround(document, person.first);
      const by = tokens
        .slice(Math.max(first, person.first - 3), person.first)
        .findLastIndex(({ text }) => BY.has(text));
      if (by < 0) return [];
      const from = Math.max(first, person.first - REACH);
      const done = from + tokens.slice(from, person.first).findLastIndex(({ text }) => DONE.test(text));
      if (done < from || bearerOf(document, { first: done, last: done }) === 'self') return [];
      if (!RUN.test(tokens[done]?.text ?? '') && !isDoneToHer(document, { first: done, last: done })) return [];
      return [actOver(document, 'steered', done, person.last, { first: done, last: done })];
    });
}

/** Somebody who will be angry with her: `they would be angry`. */
function anger(document: Document): Act[] {
  return of(document, 'angry').flatMap((phrase): Act[] => {
    const who = personsWithin(document, phrase.first - REACH_BACK, phrase.first - 1).at(-1);
    const isOther =
      who?.role === 'third' || who?.role === 'he' || THEY.has(document.tokens[who?.first ?? -1]?.text ?? '');
    return isOther ? [actOver(document, 'decide', phrase.first, phrase.last, phrase)] : [];
  });
}

const THEY = new Set('they de dom'.split(' '));

/** A telephone rings, and she hurries, stops or takes fright. */
function obeyedCalls(document: Document): Act[] {
  return of(document, 'rings').flatMap((ring): Act[] => {
    if (
      personsWithin(document, ring.first - 2, ring.first).some(({ role, possessive }) => role === 'self' && possessive)
    )
      return [];
    const { first, last } = sentenceAround(document, ring);
    const obeyed = within(
      of(document, 'obeys'),
      Math.max(first, ring.first - CALL_REACH),
      Math.min(last, ring.last + CALL_REACH),
    ).at(0);
    if (obeyed === undefined || isDenied(document, obeyed)) return [];
    return [
      {
        part: 'call',
        first: Math.min(ring.first, obeyed.first),
        last: Math.max(ring.last, obeyed.last),
        state: 'offered',
      },
    ];
  });
}
