import { hitOver, matchLexicon } from '../helpers.js';
import { ORDINARY_WORDS } from '../ordinary-words.js';
import type { Document, Hit } from '../types.js';
import { isAllCapitals, isCapitalised, tagged } from './context.js';

const FACT = 'third-person-or-plural';
const AND = new Set('og and und och y si i и та & + e'.split(' '));
const PLURAL_VERBS = new Set(
  'er are is arbejder work works alle all both begge har have tilbyder offer glaeder venter welcome jobber sind ar vanter arbeitet arbeiten jobba tar bieten son estan ofrecen czekaja sunt waiting here her available ready'.split(
    ' ',
  ),
);
/** Words that begin a sentence with a capital and are no names. */
const NO_NAME = new Set(
  'jeg du vi hun han den det de man alle mange ingen nogle hvem som der min mit mine din dit dine i we you she he it they my your everyone nobody who this that the a an jag ni hon mitt ditt ich sie er wir es wer mein dein ja ty on ona ono my wy eu tu el ea noi yo ella nosotras usted massage massagen prisen price pris parking parkering betaling payment stedet place huset klinik klinikken salon salonen clinic shop studio service services telefon telefonen phone adressen address hver every each ikke not no nej yes ja kom come ring call skriv text sms hej hi hello her here nu now og and eller or men but hvis if nar when time timer hour half halv rolig dejlig sod ung moden ny new god good thai dansk polsk svensk norsk english danish swedish polish german russian ukrainian latina asian lady girl pige kvinde woman dame tjej jente kvinna madchen frau dziewczyna kobieta fata chica senora девушка женщина дама я ты он она мы вы они это кто все каждый booking incall outcall online foto photo billede billederne pictures photos what hvad hvor where how hvordan why alt all everything intet nothing mandag tirsdag onsdag torsdag fredag lordag sondag monday tuesday wednesday thursday friday saturday sunday apartment lejlighed flat privat private diskret discreet kvalitet quality respekt respect hygiejne hygiene livet life bad shower brusebad tantra wellness terapeut therapist massor massoren behandler behandling gaester guests kunder clients maend men herrer gentlemen vejen kaffe coffee doren door hvilket which nogen somebody anyone andre others'.split(
    ' ',
  ),
);

/**
 * Persons of whom the text speaks by name: a name with a verb in the third person, several names joined, or several names each with an age.
 *
 * @param document A document read with the lexicons `voice-context` and `towns`.
 * @returns Hits, all offered or by scope.
 * @example namedPersons(document).length // → 1 for “Mali og Dao arbejder på skift”
 */
export function namedPersons(document: Document): Hit[] {
  const towns = new Set(
    matchLexicon(document, 'towns').flatMap((match) => (match.first === match.last ? [match.first] : [])),
  );
  const isName = (at: number): boolean => looksLikeName(document, at, towns);
  return [...withVerb(document, isName), ...joined(document, isName), ...listed(document, isName)];
}

function looksLikeName(document: Document, at: number, towns: ReadonlySet<number>): boolean {
  const token = document.tokens[at];
  if (token?.kind !== 'word' || token.text.length < 2 || token.text.length > 12) return false;
  if (!isCapitalised(document, at) || isAllCapitals(document, at) || towns.has(at)) return false;
  return !NO_NAME.has(token.text) && !ORDINARY_WORDS.has(token.text) && !isDefiniteNoun(document, at);
}

/** `Kaffen venter`, `Priserne er`: at the beginning of a sentence a Scandinavian noun with its article looks like a name. */
function isDefiniteNoun({ tokens, clauses }: Document, at: number): boolean {
  const text = tokens[at]?.text ?? '';
  const isFirst = (clauses[tokens[at]?.clause ?? 0]?.first ?? 0) === at;
  return (
    isFirst &&
    text.length > 4 &&
    /(?:en|et|ne|erne)$/u.test(text) &&
    !tokens.some((token, other) => other !== at && token.text === text)
  );
}

/** `Aom er god`, `Rose answers`, `Kirsten, 54, elsker` is none: a comma parts them. */
function withVerb(document: Document, isName: (at: number) => boolean): Hit[] {
  return tagged(document, 'voice-context', 'verb').flatMap((verb) => {
    const before = verb.first - 1;
    const subject = document.tokens[before]?.kind === 'number' ? before - 1 : before;
    if (document.tokens[subject]?.clause !== document.tokens[verb.first]?.clause || !isName(subject)) return [];
    // `This is Tina` and `jeg hedder Tina` stand before the name, not behind it; a name after a first person is no subject.
    if (FIRST_PERSON.has(document.tokens[subject - 1]?.text ?? '')) return [];
    return [hitOver(document, FACT, subject, verb.last)];
  });
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
    if (PLURAL_VERBS.has(next?.text ?? '')) hits.push(hitOver(document, FACT, first, at + 1));
  }
  return hits;
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

/** `(Thailand)`: one or two words in brackets. */
function bracketEnd(document: Document, at: number): number | undefined {
  const { tokens } = document;
  if (tokens[at]?.text !== '(') return undefined;
  for (let end = at + 2; end <= at + 3; end += 1) if (tokens[end]?.text === ')') return end;
  return undefined;
}
