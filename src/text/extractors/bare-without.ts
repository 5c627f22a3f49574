import type { Document, Match } from '../types.js';
import { isDigits, wordsBeside, wordSet } from './words-beside.js';

/** Beginnings of the words for protection, as they are cut short or bent: `uden besk.`, `bez zabezp.`, `ohne Gummis`. */
const STEMS = [
  'besk', 'kondo', 'condo', 'gumm', 'gumk', 'gumy', 'gume', 'prez', 'zabez', 'schut', 'skyd', 'protec', 'preserv', 'rubb', 'cond', 'през', 'резин', 'защ',
  'захис', 'гум', 'ґум', 'cover', 'glove', 'sheath', 'латекс', 'latex', 'lateks', 'haett',
]; // prettier-ignore
/** Acts, and words that allow: before a bare `without` at the end they say what is done so. */
const ALLOWING = wordSet(
  'want wants prefer prefers mind like vil oensker onsker foretrekker foretraekker prisen pris price preis pret precio cena gar ga greit mozu могу можу można dogadac it that do does done go goes going happy fun can possible ok okay also too even we she i sex oral anal french bj gv service be det kan gore gor gores goras laver laves fas gives tilbyder tilbydes ogsa gerne vaere vara være muligt mulighed mulig fransk hun vi du okej gar bra aven hon gjerne gjores auch kann moglich verkehr gerne sein machbar mozliwosc mozliwe mozna tez takze seks se poate merge si puede posible tambien sexo можно возможно секс тоже можливо',
);
/** After a bare `without` that opens its clause they say that it can be had. */
const FIRM = wordSet(
  'klar sure natuerlich naturlich gern gerne greit fint jasne oczywiscie desigur claro конечно ok okay possible poss muligt mulig moeglich mojligt moglich posible mozliwe posibil extra ekstra tillaeg tillagg tillegg aufpreis available avail fine allowed mod mot gegen plus geht gar koster kostar kostet costs auch ogsa aven allowed erlaubt tilladt tillaten tillatt mozna se можно возможно можливо договоримся',
);
const FOR = wordSet('for fur mod mot za la per por za за');
/** What may follow and leave it what it is. */
const OPEN = wordSet(
  'if hvis wenn jesli daca si если якщо greit fint fine koster costs we vi wir pay we ok okay possible muligt mulig moeglich mojligt moglich posible mozliwe posibil mod mot med mit for fur gegen extra ekstra tillaeg tillagg tillegg aufpreis available avail on pa auf request sex too ogsa auch geht gar is er y yes ja and og och und if hvis plus du you men but nok kr euro £ € pounds quid zl lei contra za ked dar dla za koster kostar kostet costs',
);

/** `mit 100, ohne 150`, `800 med, 1000 uden`: two prices, one with and one without what need not be named. */
const WITH = wordSet('with med mit z ze cu con c с со з із w covered');
const OR = wordSet('or eller oder lub albo sau o или або czy');
/** Signs of money, which may stand between a price and the word. */
const MONEY = wordSet(
  'kr euro € £ $ eur pounds quid zl lei ked dar dkk sek nok gbp is er ar ist kostar koster kostet to',
);

/**
 * Whether a bare `without` leaves out what goes without saying: `uden besk.`, `she does it without`, `without ok`, `ohne geht auch`.
 *
 * @param document - The document that was read.
 * @param match - The word for without.
 * @returns Whether protection is what is left out.
 * @example
 * ```ts
 * isBareWithout(document, match) // → true for “det må gerne være uden”, false for “kaffe uden”
 * ```
 */
export function isBareWithout(document: Document, match: Match): boolean {
  const [next = '', second = '', third = ''] = wordsBeside(document, match.last, 1, 3, 'clause');
  if (isProtection(next)) return true;
  const before = wordsBeside(document, match.first, -1, 4, 'clause');
  if (isPricedBeside(document, match)) return true;
  if (OR.has(before[0] ?? '') && (isProtection(before[1] ?? '') || isProtection(before[2] ?? ''))) return true;
  if (isAsked(document, match)) return before.length === 0 && isGranted(document, match);
  if (before.length === 0 && isOnCondition(document, match)) return true;
  if (before.length === 0) return FIRM.has(next) || (FOR.has(next) && (isDigits(second) || isDigits(third)));
  return ALLOWING.has(before[0] ?? '') && (next === '' || OPEN.has(next) || isDigits(next));
}

/** `Vill du vara utan?`: a question offers nothing. */
function isAsked({ tokens }: Document, { last }: Match): boolean {
  return tokens[last + 1]?.text === '?';
}

/** `Ohne? Klar`: what follows the question says yes. */
function isGranted({ tokens }: Document, { last }: Match): boolean {
  return YES.has(tokens[last + 2]?.text ?? '');
}

/** `Without, if you pay more`: the price stands in a clause of its own. */
function isOnCondition(document: Document, { last }: Match): boolean {
  const { tokens } = document;
  if (tokens[last + 1]?.text !== ',' || !IF.has(tokens[last + 2]?.text ?? '')) return false;
  return wordsBeside(document, last, 1, 7, 'sentence').some((word) => MORE.has(word));
}

const IF = wordSet('if hvis om wenn falls jesli daca si если якщо');
const MORE = wordSet(
  'pay pays paying extra more top ekstra mere mer betaler betal betalar zahlst zahlt bezahlst drauf mehr aufpreis plus platesti dai pagas paga mas doplacisz placisz wiecej doplata доплатишь доплата больше платиш доплата більше',
);

const YES = wordSet(
  'klar sure ja yes ok okay gern gerne naturlich selvfolgelig sjalvklart si da jasne tak да так конечно possible muligt',
);

/** A price stands beside the word, and one for `with` stands before in the sentence. */
function isPricedBeside(document: Document, match: Match): boolean {
  const after = wordsBeside(document, match.last, 1, 2, 'clause').filter((word) => !MONEY.has(word));
  const before = wordsBeside(document, match.first, -1, 2, 'clause').filter((word) => !MONEY.has(word));
  const priced =
    isDigits(after[0] ?? '') ||
    (isDigits(before[0] ?? '') && wordsBeside(document, match.last, 1, 1, 'clause').length === 0);
  if (!priced) return false;
  const sentence = wordsBeside(document, match.first, -1, 7, 'sentence');
  const at = sentence.findIndex((word) => WITH.has(word));
  return (
    at >= 0 && [sentence[at - 1], sentence[at + 1]].some((word) => isDigits(word ?? '') || isProtection(word ?? ''))
  );
}

/** Whether a word is one for protection, perhaps cut short. */
export function isProtection(word: string): boolean {
  return STEMS.some((stem) => word.startsWith(stem));
}
