import { UNPROTECTED } from '../../generated/lexicons/unprotected.js';
import { hitOver, matchLexicon, oncePerDocument, toHit } from '../helpers.js';
import type { Document, Extractor, Hit, HitState, Match } from '../types.js';
import { isBareWithout, isProtection } from './bare-without.js';
import { leftToChoice } from './left-to-choice.js';
import { isThaiByItself } from './thai-phrases.js';
import { isTurnedDownAround } from './turned-down-around.js';
import { isTurnedDown, NEGATIONS } from './unprotected-refused.js';
import { isDigits, wordsBeside, wordSet } from './words-beside.js';

const FACT = 'unprotected-offered';

/** Words that leave something out: a term that ends with one is whole only if no other thing follows (`fransk uden accent`). */
const WITHOUT = wordSet('uden utan uten ohne without bez fara sin без без o w/o w/out sans');
/** What may follow such a term and leave it what it is. */
const OFFERING = wordSet(
  'er is ar ist bestimmst bestemmer bestammer decide decides choose your vaelger vaelg valjer velger entscheidest wybierasz decydujesz tu alegi decizi ty ти ты решаешь выбираешь klar sure no ok okay possible poss muligt mulig moeglich mojligt moglich posible mozliwe posibil mod mot med mit for fur gegen extra ekstra tillaeg tillagg tillegg aufpreis available avail allowed considered on pa auf request sex fun too ogsa auch y yes ja and og och und if hvis condom kondom gummi rubber beskyttelse skydd schutz plus du you men but nok kan can nach efter etter avtales aftales tilbydes erbjuds fas finnes spor ask frag kr euro £ € pounds quid zl lei contra za ked dar dla geht gar costs koster kostar kostet more mere mer mehr wiecej mas больше договоримся договоримось',
);
const ARTICLES = wordSet('the a any den det die das der ein einen');
/** What there may be none of in other ways: `no cover from the bus stop`. */
const OPEN_TERMS: ReadonlySet<string> = new Set(['no cover', 'no protection', 'no c0ver']);
/** Two or three letters, and `raw`: an offer only where nothing else follows but words of an offer. */
const SHORT = wordSet('bb raw blank natural naturel naturalnie fo ao cim w/o w/out m/u u/g c/p без');
/** What else can lie open, or be natural. */
const OTHER_THINGS = wordSet(
  'data wifi network netvaerk internet food silk honesty emotion umbrella sun sol skin hud hair vegan diet materials oil oils light honey stone leather feet foot arms legs paint walls floor floors',
);
/** Beginnings of words of cables and clinics: near them every word is meant as it is. */
const OTHER_TRADES = ['klinik', 'clinic', 'piller', 'apote', 'vaccin', 'kobberk', 'kabel'];
/** Beside a word such as `unprotected`, which may be said of anything, these too. */
const OTHER_OBJECTS = [
  'data', 'kundedat', 'kunddat', 'files', 'filer', 'backup', 'harddisk', 'disks', 'diske', 'ports', 'porter', 'portar', 'cable', 'kabel', 'server', 'passwor',
  'kodeord', 'internet', 'photos', 'billeder', 'bilder', 'kryp', 'malware', 'computer', 'dator', 'polis', 'politi', 'police', 'paint', 'ceramic', 'coating',
  'account', 'konto', 'wifi', 'network', 'email',
]; // prettier-ignore
/** Such words: they name no means of protection. */
const OF_ANYTHING = /^(?:unprotected|uncovered|ubeskytt|oskydd|ungeschütz|neprotej|незащ|hud mot|hud mod)/u;
/** Where umbrellas and coats are what they are. */
const RAIN = wordSet(
  'rain rainy raining regn regnvejr regner regnet vejr vejret weather wet vad soaked winter vinter cold kold outside ude udenfor wetter regen deszcz lluvia ploaie дождь jakke jakken frakke frakken troje trojen jacka jackan jacke jacket coat hoodie',
);
/** Words beside which `raw` and `bare` are what is done, and what may stand between them and the words of an offer. */
const BARE_BETWEEN = wordSet(
  'if om hvis wenn du you sie u service sex fun french oral style finish is are er also too ogsa for to mod mot a an et en ett small lille little liten with option mit gegen kleinen contra za la',
);
/** `oral natural`, `totul natural`: the act stands before. */
const BARE_ACTS = wordSet('oral sex sexo seks francez frances francaise finalizare totul tot anal clasic bj blowjob');
const BARE_FIRM = wordSet(
  'vill vil willst mochtest want wish onsker available avail possible poss ok okay allowed considered request extra costs tillaeg tillagg tillegg aufpreis muligt mojligt moglich doplata cerere regulars clients stamkunder fun sex french service bestilling onske wunsch',
);

/**
 * Services without protection, also for a surcharge or on request, in words and in the short forms of the trade. Refusals and demands for
 * protection do not count; neither do things that are merely left out.
 *
 * @example
 * ```ts
 * extractFacts('Uden gummi muligt').facts['unprotected-offered']?.value // → true
 * ```
 */
export const unprotected: Extractor = {
  fact: FACT,
  kind: 'advert',
  whenNoneOffered: 'no',
  lexicons: [UNPROTECTED],
  extract: (document) => unprotectedHits(document),
};

/**
 * The hits of `unprotected-offered` in a document.
 *
 * @param document - The document that was read.
 * @returns Its hits, those that are turned down among them.
 * @example
 * ```ts
 * unprotectedHits(document)[0]?.state // → 'refused' for “never without a condom”
 * ```
 */
export const unprotectedHits: (document: Document) => readonly Hit[] = oncePerDocument((document) => {
  const matches = matchLexicon(document, UNPROTECTED.id);
  return matches.flatMap((match, at) => {
    switch (match.tag) {
      case 'without':
        return isBareWithout(document, match) ? [toHit(FACT, match, stateOf(document, match))] : [];
      case 'bare':
        return isOfferedBare(document, match) ? [toHit(FACT, match, stateOf(document, match))] : [];
      case 'noun': {
        const choice = leftToChoice(document, matches, at);
        if (choice === undefined) return [];
        const { first, last, noun, state } = choice;
        return [{ ...hitOver(document, FACT, first, last, state), term: noun.term, lexicon: noun.lexicon }];
      }
      case 'optional':
      case 'unneeded':
        return [];
      default:
        return [toHit(FACT, match, stateOf(document, match))];
    }
  });
});

/** `going bare costs extra`, `natural for regulars`: only words of an offer follow. */
function isOfferedBare(document: Document, match: Match): boolean {
  if (BARE_ACTS.has(wordsBeside(document, match.first, -1, 1, 'clause')[0] ?? '')) return true;
  for (const word of wordsBeside(document, match.last, 1, 4, 'clause')) {
    if (BARE_FIRM.has(word) || isDigits(word)) return true;
    if (!BARE_BETWEEN.has(word)) return false;
  }
  return false;
}

function stateOf(document: Document, match: Match): HitState {
  if (match.state !== 'offered' && !isThaiByItself(document, match)) return match.state;
  if (isThaiTurnedDown(document, match)) return 'refused';
  if (isTurnedDown(document, match) || isTurnedDownAround(document, match.first, match.last)) return 'refused';
  if (SHORT.has(match.term) && !isPlain(document, match)) return 'neutral';
  const next = wordsBeside(document, match.last, 1, 3, 'clause');
  const [first = ''] = next.filter((word, at) => at > 0 || !ARTICLES.has(word));
  if (OTHER_THINGS.has(first) || OTHER_THINGS.has(wordsBeside(document, match.first, -1, 1, 'clause')[0] ?? ''))
    return 'neutral';
  const parts = match.term.toLowerCase().split(' ');
  if (NEGATIONS.has(parts[0] ?? '') && followsNegation(document, match)) return 'refused';
  const beside = [...next, ...wordsBeside(document, match.first, -1, 2, 'clause')];
  if (beside.some((word) => RAIN.has(word)) || isOfOtherTrade(document, match)) return 'neutral';
  if (isAgainstThings(document, match)) return 'neutral';
  if (isProtection(first)) return 'offered';
  const open =
    WITHOUT.has(parts.at(-1) ?? '') || parts.at(-1) === '{n}' || SHORT.has(match.term) || OPEN_TERMS.has(match.term);
  return open && first !== '' && !OFFERING.has(first) && !isDigits(first) ? 'neutral' : 'offered';
}

/** `uden beskyttelse mod vestenvinden`: what it would protect against, where no price follows. */
function isAgainstThings(document: Document, { last, term }: Match): boolean {
  if (!PROTECTS.test(term)) return false;
  const [against = '', what = ''] = wordsBeside(document, last, 1, 2, 'clause');
  return AGAINST.has(against) && what !== '' && !isDigits(what) && !PRICED.has(what);
}

const PROTECTS = /(?:beskyttelse|protection|skydd|schutz|ochrony|protecție|protección)$/u;
const AGAINST = wordSet('mod mot gegen against from contra impotriva przed');
const PRICED = wordSet(
  'betaling betalning payment pay extra ekstra tillaeg tillagg tillegg aufpreis zuschlag merpris pristillaeg et ett ein einen a an small lille liten kleinen lidt litt lite plata plată suplement suplemento cash bonus kr euro god bedre',
);

/** `no condom, no meeting`: the mark between them is passed. */
function followsNegation(document: Document, match: Match): boolean {
  return wordsBeside(document, match.last, 1, 3, 'sentence').some((word) => NEGATIONS.has(word));
}

/** Files, cables, clinics. */
function isOfOtherTrade(document: Document, match: Match): boolean {
  const beside = [
    ...wordsBeside(document, match.first, -1, 7, 'sentence'),
    ...wordsBeside(document, match.last, 1, 7, 'sentence'),
  ];
  const stems = OF_ANYTHING.test(match.term) ? [...OTHER_TRADES, ...OTHER_OBJECTS] : OTHER_TRADES;
  return beside.some((word) => stems.some((stem) => (stem.length > 4 ? word.includes(stem) : word.startsWith(stem))));
}

/** Written as the term is. So short a word is not looked for in disguises: `4oo kr` is no `ao`. */
function isPlain({ tokens, folded }: Document, match: Match): boolean {
  const start = tokens[match.first]?.start ?? 0;
  const joined = tokens[match.first]?.spaced === false && tokens[match.first - 1]?.kind === 'number';
  return !joined && folded.text.slice(start, tokens[match.last]?.end ?? start) === match.term;
}

/** `ไม่ใช้ถุงไม่รับ`: what follows without a space says that it is not taken. */
function isThaiTurnedDown({ original }: Document, { language, span }: Match): boolean {
  if (language !== 'tha') return false;
  const [after = ''] = original.slice(span.end, span.end + 24).split(/[ \n]/u);
  return THAI_REFUSALS.some((word) => after.includes(word));
}

const THAI_REFUSALS: readonly string[] = ['ไม่รับ', 'ไม่ได้', 'ไม่ทำ', 'ไม่เอา', 'ไม่มี', 'งด', 'ห้าม'];
