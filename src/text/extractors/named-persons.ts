import { hitOver, matchLexicon } from '../helpers.js';
import { ORDINARY_WORDS } from '../ordinary-words.js';
import type { Document, Hit, Match } from '../types.js';
import { isAllCapitals, isCapitalised, tagged } from './context.js';
import { isNoName } from './not-names.js';

const FACT = 'third-person-or-plural';
const AND = new Set('og and und och y si i и та & + e'.split(' '));
const PLURAL_VERBS = new Set(
  'er are is arbejder work works alle all both begge har have tilbyder offer glaeder venter welcome jobber sind ar vanter arbeitet arbeiten jobba tar bieten son estan ofrecen czekaja sunt waiting here her available ready'.split(
    ' ',
  ),
);

/**
 * Persons of whom the text speaks by name: a name with a verb in the third person, several names joined, or several names each with an age.
 *
 * @param document - A document read with the lexicons `voice-context` and `towns`.
 * @returns Hits, all offered or by scope.
 * @example
 * ```ts
 * namedPersons(document).length // → 1 for “Mali og Dao arbejder på skift”
 * ```
 */
export function namedPersons(document: Document): Hit[] {
  const towns = new Set(
    matchLexicon(document, 'towns').flatMap((match) => (match.first === match.last ? [match.first] : [])),
  );
  const isName = (at: number): boolean => looksLikeName(document, at, towns);
  return [
    ...withVerb(document, isName),
    ...withAge(document, isName),
    ...joined(document, isName),
    ...listed(document, isName),
  ];
}

function looksLikeName(document: Document, at: number, towns: ReadonlySet<number>): boolean {
  const token = document.tokens[at];
  if (token?.kind !== 'word' || token.text.length < 2 || token.text.length > 12) return false;
  if (!isCapitalised(document, at) || isAllCapitals(document, at) || towns.has(at)) return false;
  const before = document.tokens[at - 1]?.text ?? '';
  if (DETERMINERS.has(before) || PREPOSITIONS.has(before) || NOUN.test(token.text)) return false;
  return !isNoName(token.text) && !ORDINARY_WORDS.has(token.text) && !isDefiniteNoun(document, at);
}

/** Before a capitalised word, these make it a noun of German or a heading. */
const DETERMINERS = new Set(
  'der die das den dem des ein eine einen einem einer mein meine meinen unser diese dieser dieses jede jeder kein keine dein deine the a an this that every each en et ett denne dette min mit mitt mi el la los las una'.split(
    ' ',
  ),
);
/** Before a capitalised word, these make it a place. */
const PREPOSITIONS = new Set(
  'i in fra from fran aus von pa at near ved til to nach hos bei w z en de din la'.split(' '),
);
/** Endings that names do not have. */
const NOUN =
  /(?:ende|ning|ung|tion|sion|heit|keit|ment|ness|skab|skap|else|hed|massage|service|tid|zeit|team|salon|studio|klinik|bar)$/u;

/** `Kaffen venter`, `Priserne er`: at the beginning of a sentence a Scandinavian noun with its article looks like a name. */
function isDefiniteNoun({ tokens, clauses }: Document, at: number): boolean {
  const text = tokens[at]?.text ?? '';
  const isFirst = (clauses[tokens[at]?.clause ?? 0]?.first ?? 0) === at;
  return (
    isFirst &&
    text.length > 4 &&
    /(?:en|et|ne|erne|orna|arna|erna|na)$/u.test(text) &&
    !tokens.some((token, other) => other !== at && token.text === text)
  );
}

/** `Aom er god`, `Rose answers`, `Kirsten, 54, elsker` is none: a comma parts them. */
function withVerb(document: Document, isName: (at: number) => boolean): Hit[] {
  return tagged(document, 'voice-context', 'verb').flatMap((verb) => {
    const before = verb.first - 1;
    const subject = document.tokens[before]?.kind === 'number' ? before - 1 : before;
    const apart = nameBeforeAge(document, verb, isName);
    if (apart !== undefined) return [hitOver(document, FACT, apart, verb.last)];
    if (document.tokens[subject]?.clause !== document.tokens[verb.first]?.clause || !isName(subject)) return [];
    // `This is Tina` and `jeg hedder Tina` stand before the name, not behind it; a name after a first person is no subject.
    if (FIRST_PERSON.has(document.tokens[subject - 1]?.text ?? '')) return [];
    return [hitOver(document, FACT, subject, verb.last)];
  });
}

/** `Anna er 25 og elsker`, `Mia is 31 years old`: an age of hers, not a price or a distance. */
function withAge(document: Document, isName: (at: number) => boolean): Hit[] {
  const { tokens } = document;
  return tokens.flatMap(({ text }, at) => {
    const after = tokens[at + 2]?.text ?? '';
    if (!IS.has(text) || !isAge(document, at + 1) || !AFTER_AGE.has(after) || !isName(at - 1)) return [];
    return FIRST_PERSON.has(tokens[at - 2]?.text ?? '') ? [] : [hitOver(document, FACT, at - 1, at + 1)];
  });
}

const IS = new Set('er is ist ar jest este es'.split(' '));
const AFTER_AGE = new Set('og and und och y si i ar år years year jahre lat ani anos old gammel'.split(' '));

/** Languages whose verbs show the third person. */
const TELLING = new Set(['eng', 'deu', 'rus', 'ukr', 'pol', 'spa', 'ron']);

/** `Jessy, 25, ist zurück`: in Danish such a verb may as well be that of a first person left out. */
function nameBeforeAge({ tokens }: Document, verb: Match, isName: (at: number) => boolean): number | undefined {
  const [name, comma, age, second] = [verb.first - 4, verb.first - 3, verb.first - 2, verb.first - 1];
  if (verb.edits > 0 || !TELLING.has(verb.language) || tokens[second]?.text !== ',' || tokens[comma]?.text !== ',')
    return undefined;
  return tokens[age]?.kind === 'number' && isName(name) ? name : undefined;
}

const FIRST_PERSON = new Set(
  'hedder im am name is bin heisse heter soy sunt jestem navn me mig jeg i og and fra from in hej hi'.split(' '),
);

/** `Lisa & Mona arbejder`, `Line, Mia og Sanne, alle danske`. */
function joined(document: Document, isName: (at: number) => boolean): Hit[] {
  const { tokens } = document;
  const hits: Hit[] = [];
  for (let at = 1; at < tokens.length - 1; at += 1) {
    if (!AND.has(tokens[at]?.text ?? '') || !isName(at - 1) || !isName(at + 1)) continue;
    let first = at - 1;
    while (tokens[first - 1]?.text === ',' && isName(first - 2)) first -= 2;
    const next = tokens[at + 2]?.text === ',' ? tokens[at + 3] : tokens[at + 2];
    if (isWithinReach(document, at + 3)) continue;
    if (PLURAL_VERBS.has(next?.text ?? '')) hits.push(hitOver(document, FACT, first, at + 1));
  }
  return hits;
}

/** `Højer og Skærbæk er inden for rækkevidde`: places, not persons. */
function isWithinReach({ tokens }: Document, at: number): boolean {
  return /^(?:inden|within|innerhalb|inom|innenfor|mulig|muligt|possible|included|covered|daekket|ok|taet|close|near|nah)$/u.test(
    tokens[at]?.text ?? '',
  );
}

/** `Anya 20, Mira 21`, `Mai (Thailand), Lin (Thailand)`: two names or more, each with the same kind of remark. */
function listed(document: Document, isName: (at: number) => boolean): Hit[] {
  const { tokens } = document;
  const items: { first: number; last: number }[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const last = isAge(document, at + 1) ? at + 1 : bracketEnd(document, at + 1);
    if (last !== undefined && isName(at)) items.push({ first: at, last });
  }
  return items.flatMap((item, n) => {
    const next = items[n + 1];
    if (next === undefined || next.first - item.last > 3) return [];
    return [hitOver(document, FACT, item.first, next.last)];
  });
}

function isAge(document: Document, at: number): boolean {
  const token = document.tokens[at];
  const next = document.tokens[at + 1];
  if (token?.kind !== 'number' || token.text.length !== 2) return false;
  const value = Number(token.text);
  return (
    value >= 18 &&
    value <= 60 &&
    (next === undefined || next.text === ',' || next.text === '.' || next.kind !== 'mark') &&
    next?.kind !== 'number'
  );
}

/** `(Thailand)`, `(24)`: a word with a capital or a number in brackets, and perhaps one more. */
function bracketEnd(document: Document, at: number): number | undefined {
  const { tokens } = document;
  if (tokens[at]?.text !== '(') return undefined;
  if (tokens[at + 1]?.kind !== 'number' && tokens[at + 1]?.kind !== 'emoji' && !isCapitalised(document, at + 1))
    return undefined;
  for (let end = at + 2; end <= at + 3; end += 1) if (tokens[end]?.text === ')') return end;
  return undefined;
}
