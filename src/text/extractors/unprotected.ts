import { UNPROTECTED } from '../../generated/lexicons/unprotected.js';
import { hitOver, matchLexicon, toHit } from '../helpers.js';
import type { Document, Extractor, Hit, HitState, Match, Token } from '../types.js';

const FACT = 'unprotected-offered';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Words that leave something out: a term that ends with one is whole only if no other thing follows (`fransk uden accent`). */
const WITHOUT = words('uden utan uten ohne without bez fara sin без без o w/o w/out sans');
/** What may follow such a term and leave it what it is. */
const OFFERING = words(
  'ok okay possible muligt mulig moeglich mojligt moglich posible mozliwe posibil mod mot mit for fur gegen extra ekstra tillaeg tillagg tillegg aufpreis available avail on pa auf request sex too ogsa auch y yes ja and og och und if hvis condom kondom gummi rubber beskyttelse skydd schutz plus du you men but nok kr euro £ € pounds quid zl lei contra za ked dar dla',
);
/** Two or three letters, and `raw`: an offer only where nothing else follows but words of an offer. */
const SHORT = words('bb raw blank natural naturel naturalnie fo ao cim w/o w/out m/u u/g c/p без');
const NEGATIONS = words(
  'no not non nej nei nein ikke inte ikkje nicht ingen intet inget inga ingen kein keine nie bez nici ni нет never aldrig aldri nie',
);
/** What else can lie open. */
const OTHER_THINGS = words(
  'data wifi network netvaerk internet food silk honesty emotion umbrella sun sol skin hud hair vegan diet materials',
);

/**
 * Services without protection, also for a surcharge or on request, in words and in the short forms of the trade. Refusals and demands for
 * protection do not count; neither do things that are merely left out.
 *
 * @example extractFacts('Uden gummi muligt').facts['unprotected-offered']?.value // → true
 */
export const unprotected: Extractor = {
  fact: FACT,
  kind: 'advert',
  whenNoneOffered: 'no',
  lexicons: [UNPROTECTED],
  extract: (document) => {
    const matches = matchLexicon(document, UNPROTECTED.id);
    return matches.flatMap((match, at) => {
      switch (match.tag) {
        case 'without':
          return bareWithout(document, match);
        case 'noun':
          return leftToChoice(document, matches, at);
        case 'optional':
        case 'unneeded':
          return [];
        default:
          return [toHit(FACT, match, stateOf(document, match))];
      }
    });
  },
};

/** Beginnings of the words for protection, as they are cut short: `uden besk.`, `bez zabezp.` */
const STEMS = [
  'besk',
  'kondo',
  'condo',
  'gumm',
  'gumk',
  'gumy',
  'gumę',
  'prez',
  'zabez',
  'schut',
  'skyd',
  'protec',
  'preserv',
  'през',
  'резин',
  'защ',
  'rubb',
  'cond',
];
/** Acts, and words that allow: before a bare `without` at the end they say what is done so. */
const ALLOWING = words(
  'it that do does done go goes going happy fun can possible ok okay also too even we she i sex oral anal french bj gv service det kan gore gor gores laver laves tilbyder tilbydes ogsa gerne muligt mulighed mulig fransk hun vi du okej gar bra aven hon gjerne auch kann moglich verkehr mozliwosc mozliwe mozna tez takze seks se poate merge si puede posible tambien sexo можно возможно секс тоже',
);
const FIRM = words(
  'ok okay possible muligt mulig moeglich mojligt moglich posible mozliwe posibil extra ekstra tillaeg tillagg tillegg aufpreis available avail fine mod mot gegen plus можно возможно',
);

/** `uden besk.`, `she does it without`, `without ok`: what is left out goes without saying. */
function bareWithout(document: Document, match: Match): Hit[] {
  const next = followers(document, match, 1)[0] ?? '';
  if (STEMS.some((stem) => next.startsWith(stem))) return [toHit(FACT, match, stateOf(document, match))];
  const before = wordsBefore(document, match);
  const isOpen = next === '' || OFFERING.has(next) || isNumber(next);
  const isAllowed = ALLOWING.has(before[0] ?? '') || (before.length === 0 && FIRM.has(next));
  return isOpen && isAllowed ? [toHit(FACT, match, stateOf(document, match))] : [];
}

/** Where umbrellas and coats are what they are. */
const RAIN = words(
  'rain rainy raining regn regnvejr regner regnet vejr vejret weather wet vad soaked winter vinter cold kold outside ude udenfor wetter regen deszcz lluvia ploaie дождь',
);
/** Words within which a word for protection and one for leaving it to choice belong together. */
const NEAR = 4;
const BRINGING = words(
  'bring own egen egne medbring medbringer tag take buy kob brand brands size storrelse mitbringen eigene',
);

/** `condom? up to you`, `kondom behøves ikke`, `she does not use protection`; not `protection is not optional`. */
function leftToChoice(document: Document, matches: readonly Match[], at: number): Hit[] {
  const { tokens } = document;
  const noun = matches[at];
  if (noun === undefined || wordsBefore(document, noun).some((word) => BRINGING.has(word))) return [];
  const after = matches[at + 1];
  if (
    after?.tag === 'optional' &&
    after.first - noun.last - 1 <= NEAR &&
    !NEGATIONS.has(tokens[after.first - 1]?.text ?? '')
  )
    return [{ ...hitOver(document, FACT, noun.first, after.last, 'offered'), term: noun.term, lexicon: noun.lexicon }];
  const before = matches[at - 1];
  const isUnneeded = before !== undefined && (before.tag === 'unneeded' || before.term === 'no need');
  if (isUnneeded && noun.first - before.last - 1 <= NEAR && tokens[before.first]?.clause === tokens[noun.first]?.clause)
    return [{ ...hitOver(document, FACT, before.first, noun.last, 'offered'), term: noun.term, lexicon: noun.lexicon }];
  return [];
}

function stateOf(document: Document, match: Match): HitState {
  if (match.state !== 'offered' && !isThaiAfterSpace(document, match)) return match.state;
  if (isTurnedDown(document, match)) return 'refused';
  if (SHORT.has(match.term) && !isPlain(document, match)) return 'neutral';
  const next = followers(document, match, 3);
  const first = next[0] ?? '';
  if (OTHER_THINGS.has(first)) return 'neutral';
  const parts = match.term.toLowerCase().split(' ');
  if (NEGATIONS.has(parts[0] ?? '') && next.some((word) => NEGATIONS.has(word))) return 'refused';
  if (next.some((word) => RAIN.has(word)) || wordsBefore(document, match).some((word) => RAIN.has(word)))
    return 'neutral';
  if (STEMS.some((stem) => first.startsWith(stem))) return 'offered';
  const open = WITHOUT.has(parts.at(-1) ?? '') || parts.at(-1) === '{n}' || SHORT.has(match.term);
  return open && first !== '' && !OFFERING.has(first) && !isNumber(first) ? 'neutral' : 'offered';
}

const NOTHING = words('nothing intet inget ingenting nichts nic nada nimic ничего niets');
const IMPOSSIBLE = words(
  'impossible umuligt umulig omojligt unmoglich niemozliwe imposible imposibil невозможно block blocked blocks',
);

/** `X = no`, `X? Never`, `X is impossible`, `nada X`. */
function isTurnedDown(document: Document, match: Match): boolean {
  const { tokens } = document;
  if (wordsBefore(document, match).some((word) => NOTHING.has(word))) return true;
  const mark = tokens[match.last + 1];
  const word = tokens[match.last + 2]?.text ?? '';
  if (mark?.kind === 'mark' && SAYS.has(mark.text) && (NEGATIONS.has(word) || IMPOSSIBLE.has(word))) return true;
  return followers(document, match, 3).some((follower) => IMPOSSIBLE.has(follower));
}

const SAYS: ReadonlySet<string> = new Set(['=', ':', '?', '-', '–', '→', '>']);

/** The two words before a match in its clause, nearest first. */
function wordsBefore({ tokens }: Document, match: Match): string[] {
  const found: string[] = [];
  for (
    let at = match.first - 1;
    at >= 0 && found.length < 2 && tokens[at]?.clause === tokens[match.first]?.clause;
    at -= 1
  ) {
    const token = tokens[at];
    if (token?.kind === 'word') found.push(token.text);
  }
  return found;
}

/** Written as the term is. So short a word is not looked for in disguises: `4oo kr` is no `ao`. */
function isPlain({ tokens, folded }: Document, match: Match): boolean {
  const start = tokens[match.first]?.start ?? 0;
  const joined = tokens[match.first]?.spaced === false && tokens[match.first - 1]?.kind === 'number';
  return !joined && folded.text.slice(start, tokens[match.last]?.end ?? start) === match.term;
}

/** Thai parts phrases with spaces, and negates within the phrase: what stands before the space is another one. */
function isThaiAfterSpace(document: Document, match: Match): boolean {
  if (match.language !== 'tha') return false;
  const before = document.original.slice(Math.max(0, match.span.start - 8), match.span.start);
  return !THAI_NEGATIONS.some((word) => before.slice(before.lastIndexOf(' ') + 1).includes(word));
}

const THAI_NEGATIONS: readonly string[] = ['ไม่', 'ห้าม', 'งด'];

function isNumber(word: string): boolean {
  return word >= '0' && word < ':';
}

/** The next words. Where a term holds its own negation the clause mark is passed, for `no condom, no meeting`; else they end with the clause. */
function followers(document: Document, match: Match, count: number): string[] {
  const through = NEGATIONS.has(match.term.split(' ')[0] ?? '');
  const clause = document.tokens[match.last]?.clause;
  const found: string[] = [];
  for (let at = match.last + 1; at < document.tokens.length && found.length < count; at += 1) {
    const token = document.tokens[at];
    if (token === undefined || token.kind === 'break' || (!through && token.clause !== clause)) break;
    if (isWord(token)) found.push(token.text);
  }
  return found;
}

function isWord(token: Token): boolean {
  return token.kind === 'word' || token.kind === 'number';
}
