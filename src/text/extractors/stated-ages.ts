import { oncePerDocument } from '../helpers.js';
import type { Document, Token } from '../types.js';
import { isCapitalised } from './context.js';
import { isNoName } from './not-names.js';
import { digitsOfWord, isTen, isUnit } from './number-words.js';
import { foldedSet } from './words-beside.js';

/** An age that the text gives for the person. */
export interface StatedAge {
  readonly value: number;
  readonly first: number;
  readonly last: number;
}

/** Words for years of age, after the number. */
const YEARS = foldedSet(
  'år aar årig årige åring åringen forår somre somrer summers springs lenze vintre primaveras wiosen весен year years yrs yr yo jahre jahr jährige jährig lat letnia letni ani años anos añitos лет год года летняя рок роки років річна ปี somrar vårar',
);
/** Words for age, before the number. */
const AGE = foldedSet('age aged alder alter ålder wiek edad vârsta возраст вік อายุ');
const THAI_AGE = 'อายุ';
/** `I am 22`, `hun er 21`: the verb … */
const AM = foldedSet('am im er är ar bin soy sunt jestem mam tengo is shes ist tiene fyldt fyllt only just');
/** … and before it, unless the verb says it alone, the person. */
const PERSON = foldedSet('i jeg eg hun han jag hon ho ich sie she he pigen girl');
const ALONE = foldedSet('im am bin soy jestem mam tengo shes fyldt fyllt sunt');
/** `just turned 21`, `rundet 22`, `21 geworden`: who turns an age is a person, unless the business is named before it. */
const TURNED = foldedSet(
  'turned turning rundet runder rundade fyldte fylder fyllde fyller fylte blir bliver geworden skończyłam kończę împlinit implinit cumplí cumpli cumplido исполнилось виповнилося',
);
/** What may stand before such a verb in its clause, beside her. */
const TURNED_BY = foldedSet(
  'just lige netop nettopp nyss nyligt nylig akkurat precis gerade eben frisch recently only newly har have has ive hasnt i jeg jag eg ich bin hun hon she am was is er i-går igår yesterday letzten letzte monat woche last week month i-sidste måned sidste uge forrige denne diesen snart soon will ill be og and och und am mi tocmai właśnie niedawno recién recien acabo de he мне мені недавно нещодавно щойно только что',
);
/** Behind the number, when it is or was. */
const WHEN_TURNED = foldedSet(
  'i in på on this last next denne dette år ar til till im am letzten diesen nächste nästa sidste forrige förra og and och und today yesterday now nu idag igår yesterday recently ago in w w-tym luna anul este в у w',
);
/** Before a number, these make it anything but an age. */
const NOT_BEFORE = foldedSet(
  'i in for siden seit since hace over mere fra min mindst minimum max under efter after last kl klokken uge nr ab über od do peste sobre более выше понад til until till bis to mellem between than uke vecka week nummer no de sidste past next minst med with mit st age-range + within indenfor innen från from von desde war was var blev tenía miałam aveam byłam era avea before worked arbejdet jobbet have haben gennem through fast knap næsten almost nearly efter nach за над nad mehr ca cirka about around these første första work working live lived living arbejder jobber jobbar arbetar arbeite wohne pracuję mieszkam lucrez locuiesc trabajo trabajando vivo работаю работала живу працюю працювала',
);
/** After the number (and its word for years), these make it a time that has passed or a measure. */
const NOT_AFTER = foldedSet(
  'erfaring erfarenhet experience erfahrung doświadczenia experiență experiencia siden ago sedan her here här hier aqui sammen gift married in old-school kr min t h time timer hour hours uhr cm kg km dkk sek nok gange minutter minutes dage days uger weeks % € £ $ + tilbage back опыта практики работы стажа досвіду практики роботи тому назад praxis practice praktik praksis stażu służby in business im als as som working trained together married of af pa som i',
);
/** `Bella 21 från Brasilien`: after a name and a number, these leave no other reading than an age. */
const PERSON_NOUN = foldedSet(
  'girl lady woman babe blonde brunette model student pige dame kvinde tjej tös kvinna jente mädchen frau studentin dziewczyna kobieta fată femeie chica mujer nena девушка женщина студентка дівчина жінка',
);
const FROM = foldedSet('fra från from aus din z из з desde');
const STREET =
  /(?:gade|vej|alle|plads|straede|street|road|lane|avenue|strasse|gatan|vagen|gata|vei|veien|weg|platz|ulica|torv)$/u;

/**
 * The ages that a text gives for the person: `22 år`, `age 21`, `jeg er 22`, `Anya 20,`, a number as a clause of its own. Hours, prices, years of
 * experience, least ages of guests and house numbers are none.
 *
 * @param document - A document.
 * @returns Ages from 18 to 99 in the order of the text.
 * @example
 * ```ts
 * statedAges(document).map((age) => age.value) // → [22] for “Mia, 22, Odense. 20 år i faget”
 * ```
 */
export const statedAges: (document: Document) => readonly StatedAge[] = oncePerDocument((document) => {
  const { tokens } = document;
  const ages: StatedAge[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const number = numberAt(document, at);
    if (number === undefined) continue;
    const last = lastOfAge(document, at, number.last);
    if (last !== undefined) ages.push({ value: number.value, first: at, last });
    at = number.last;
  }
  return ages;
});

function numberAt(document: Document, at: number): { value: number; last: number } | undefined {
  const { tokens } = document;
  const token = tokens[at];
  if (token?.kind === 'number') {
    const value = Number(token.text);
    return token.text.length === 2 && value >= 18 ? { value, last: at } : undefined;
  }
  if (token?.kind !== 'word') return undefined;
  const digits = digitsOfWord(token.text);
  if (digits?.length !== 2 || Number(digits) < 18) return undefined;
  const step = tokens[at + 1]?.text === '-' ? 2 : 1;
  const unit = isTen(digits) ? digitsOfWord(tokens[at + step]?.text ?? '') : undefined;
  if (unit !== undefined && isUnit(unit) && tokens[at + step]?.kind === 'word')
    return { value: Number(digits) + Number(unit), last: at + step };
  return { value: Number(digits), last: at };
}

function lastOfAge(document: Document, first: number, last: number): number | undefined {
  const { tokens } = document;
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  const previous = before?.text ?? '';
  if (isPartOfNumber(document, first, last)) return undefined;
  if (AGE.has(previous) || endsInAge(previous) || (previous === ':' && AGE.has(tokens[first - 2]?.text ?? '')))
    return last;
  const sameClause = before?.clause === tokens[first]?.clause;
  const barred = sameClause && NOT_BEFORE.has(previous);
  const years = yearsAfter(document, last);
  if (years !== undefined) return barred || NOT_AFTER.has(wordAt(document, years + 1)) ? undefined : years;
  if (last > first && sameClause && PERSON_NOUN.has(previous)) return last;
  if (!barred && isTurned(document, first, last)) return last;
  if (tokens[first]?.kind !== 'number' || barred || NOT_AFTER.has(after?.text ?? '')) return undefined;
  if (sameClause && isSaid(document, first)) return last;
  if (before?.kind === 'word' && FROM.has(after?.text ?? '')) return isNamed(document, first) ? last : undefined;
  if (
    sameClause &&
    !/^[.,!;)]?$/u.test(after?.kind === 'mark' ? after.text : after === undefined || after.kind !== 'word' ? '' : 'x')
  )
    return undefined;
  if (sameClause && before?.kind === 'word')
    return isNamed(document, first) || PERSON_NOUN.has(previous) ? last : undefined;
  return isClauseOfItsOwn(document, first, last) ? last : undefined;
}

/** In the same clause: what stands across a comma does not bear on it. */
function wordAt(document: Document, at: number): string {
  return document.tokens[at]?.text ?? '';
}

function yearsAfter(document: Document, last: number): number | undefined {
  const { tokens } = document;
  const step = tokens[last + 1]?.text === '-' ? 2 : 1;
  const word = tokens[last + step];
  if (word?.text === 'y' && tokens[last + step + 1]?.text === '/') return last + step + 2;
  if (word?.kind !== 'word' || !(YEARS.has(word.text) || word.text === 'ปี') || isVerb(document, word)) return undefined;
  const old = tokens[last + step + 1]?.text;
  return old === 'old' || old === 'gammel' || old === 'alt' || old === 'gammal' ? last + step + 1 : last + step;
}

/** Swedish `är`, is, loses what tells it from `år`, years: `ring före 20 är du snäll`. */
function isVerb({ original }: Document, { text, span }: Token): boolean {
  return text === 'ar' && /^är/iu.test(original.slice(span.start, span.end).normalize('NFC'));
}

/** Thai runs the word for age together with others. */
function endsInAge(word: string): boolean {
  return word.endsWith(THAI_AGE);
}

/** Tight signs on either side make it a price, an hour, a date or a range. */
function isPartOfNumber({ tokens }: Document, first: number, last: number): boolean {
  const [twoBefore, before, after, twoAfter] = [
    tokens[first - 2],
    tokens[first - 1],
    tokens[last + 1],
    tokens[last + 2],
  ];
  if (before?.kind === 'number' || after?.kind === 'number') return true;
  // `0KX21` is the number of a permit.
  if (before?.kind === 'word' && twoBefore?.kind === 'number' && tokens[first]?.spaced === false) return true;
  const isMark = (text: string | undefined): boolean =>
    text !== undefined && /^[-\u2013\u2014/:.,+£€$%~>]$/u.test(text);
  if (before !== undefined && /^[£€$+#]$/u.test(before.text)) return true;
  if (after !== undefined && /^[€£$%+½]$/u.test(after.text)) return true;
  if (isMark(before?.text) && twoBefore?.kind === 'number' && tokens[first]?.spaced === false) return true;
  return (
    isMark(after?.text) &&
    twoAfter?.kind === 'number' &&
    (after?.text !== ',' || !twoAfter.spaced) &&
    (after?.text !== '.' || !twoAfter.spaced)
  );
}

/** `har akkurat rundet 21`, `letzten Monat 20 geworden`; `the shop turned 20` is none. */
function isTurned({ tokens }: Document, first: number, last: number): boolean {
  const verb = [first - 1, first - 2, last + 1].find((at) => TURNED.has(tokens[at]?.text ?? ''));
  if (verb === undefined) return false;
  const clause = tokens[first]?.clause;
  for (let at = Math.min(verb, first) - 1; tokens[at]?.clause === clause && tokens[at]?.kind === 'word'; at -= 1)
    if (!TURNED_BY.has(tokens[at]?.text ?? '')) return false;
  const after = tokens[Math.max(last, verb) + 1];
  if (after?.kind === 'word' && after.clause === clause && !WHEN_TURNED.has(after.text)) return false;
  return verb !== first - 2 || TURNED_BY.has(tokens[first - 1]?.text ?? '');
}

function isSaid({ tokens }: Document, first: number): boolean {
  const verb = tokens[first - 1]?.text ?? '';
  if (!AM.has(verb)) return false;
  if (verb === 'only' || verb === 'just') return AM.has(tokens[first - 2]?.text ?? '');
  return ALONE.has(verb) || PERSON.has(tokens[first - 2]?.text ?? '');
}

/** A name right before it: `Anya 20`. A street or a day is no name. */
function isNamed(document: Document, first: number): boolean {
  const name = document.tokens[first - 1];
  return (
    name !== undefined &&
    name.text.length > 1 &&
    isCapitalised(document, first - 1) &&
    !STREET.test(name.text) &&
    !isNoName(name.text) &&
    !DAYS.test(name.text)
  );
}

const DAYS = /^(?:man|tir|ons|tor|fre|lor|son|mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}$/u;

/** `Mia, 22, Odense`, `Kolding. 21.` */
function isClauseOfItsOwn(document: Document, first: number, last: number): boolean {
  const clause = document.clauses[document.tokens[first]?.clause ?? 0];
  if (clause === undefined || clause.first !== first) return false;
  const isEnd = clause.last === last || (clause.last === last + 1 && document.tokens[clause.last]?.kind !== 'word');
  return isEnd && first > 0 && document.tokens[first - 1]?.text !== ':';
}
