import { sentenceOf } from '../helpers.js';
import type { Document, Match } from '../types.js';
import { type Stretch, within } from './context.js';
import { amountWithin, roleOf } from './payment-words.js';

/** What the guest gets for the money: the address, a code, a place in the diary. */
const THING =
  /^(?:add?re[a-z]{1,9}|porten|diary|calendar|postcode|postnumm[a-z]*|portkod[a-z]*|(?:door)?code|kod[a-z]{0,4}|locati[a-z]+|lokation[a-z]*|lokalizacj[a-z]*|ubicacion|direccion|door|doren|dorren|dora|tur|hausnummer|husnumm[a-z]*|slot|spot|termin[a-z]{0,4}|appointment|booking|bookingen|tiden|timen|aftalen|avtalen|cita|reserva|programare[a-z]*|rezerv[a-z]*|адрес\p{L}{0,3}|номер|локац\p{L}+|геолокац\p{L}+|код|запис\p{L}{0,2}|брон\p{L}{0,3})$/u;
/** Making an appointment, as a verb or a noun. */
const BOOK =
  /^(?:book[a-z]{0,6}|bok[a-z]{1,8}|bestil[a-z]{0,8}|reserv[a-z]{0,9}|tidsbestilling[a-z]*|aftale[a-z]{0,2}|avtale[a-z]{0,2}|appointments?|date|dates|slots?|terminvergabe|termin[a-z]{0,4}|treffen|meeting|meet|meets|visit|tid|tider|mode|mote|buch[a-z]{0,6}|rezerw[a-z]{0,8}|umaw[a-z]{1,6}|umow[a-z]{1,6}|spotkan[a-z]{0,4}|rezerv[a-z]{0,7}|program[a-z]{0,8}|cita|citas|quedo|quedada|apuntar[a-z]{0,3}|брон\p{L}{0,9}|запис\p{L}{0,9}|встреч\p{L}{0,4}|зустріч\p{L}{0,3})$/u;
const WHEN =
  /^(?:nar|naar|efter|etter|after|once|when|soon|until|till|unless|nach|sobald|wenn|nachdem|po|gdy|kiedy|dopiero|dupa|cand|odata|tras|despues|cuando|hasta|после|когда|після|писля|коли)$/u;
const THEN =
  /^(?:then|so|sa|saa|dann|deretter|derefter|sen|sedan|potem|wtedy|apoi|atunci|luego|entonces|потом|затем|потім|потим|тоди|тоді|тогда|and|og|och|und|si|[yиі]|gets|get)$/u;
const VIA =
  /^(?:med|mod|mot|via|with|by|per|po|prin|por|con|through|against|gegen|mit|za|z|через|по|за|gennem|genom|gjennom)$/u;
const TO = /^(?:to|for|fur|um|zur|zum|para|pentru|zeby|aby|чтобы|для|щоб|att|at|a)$/u;
const PART =
  /^(?:halvdelen|halvparten|halften|halfte|half|polow[ae]|jumatatea?|mitad|половин[ауы]|del|part|teil|%|fee|gebyr|gebuhr|senal|anticip[a-z]*)$/u;
/** After `half`, these make it half an hour. */
const HALF_OF = /^(?:an|hour|hours|hr|hrs|h|time|timer|timme|stunde|de|godziny|час|часа|години|and|the)$/u;
const NOW = /^(?:now|nu|na|naa|jetzt|teraz|acum|ahora|сейчас|сразу|зараз|first|forst|zuerst)$/u;
const REST =
  /^(?:rest|resten|remainder|balance|remaining|reszta|reszte|restul|resto|остальное|остаток|решта|half|halfte|halvdelen|halvparten|halften|mitad|polowa)$/u;
const SECURE =
  /^(?:hold|holds|lock|locks|secure|secures|reserves|save|saves|keep|keeps|confirms|guarantees|blocks|holder|haller|sikrer|sakrar|reserverer|reserverar|laser|bekraefter|bekrefter|bekraftar|sichert|halt|reserviert|blockt|fixiert|bestatigt|gwarantuje|blokuje|rezerwuje|potwierdza|rezerva|blocheaza|garanteaza|asigura|confirma|reserva|bloquea|guarda|garantiza|держит|бронирует|закрепляет|подтверждает|гарантирует|тримає|бронює|закріплює|підтверджує)$/u;
/** What the guest does with it. */
const SECURING =
  /^(?:secure|reserve|book|lock|hold|confirm|sikrer|sikre|sakrar|sakra|reserverer|reserverar|holder|bekraefter|bekrefter|bokar|booker|sicherst|sichere|sichern|reservierst|rezerwujesz|rezervi|reservas|бронируешь)$/u;
const BEFORE = /^(?:before|until|till|for|forrige|inden|innan|bevor|bis|przed|zanim|inainte|antes|до|пока|поки)$/u;
const DIARY =
  /^(?:time|times|hour|hours|evening|night|slot|spot|place|booking|appointment|date|tid|tiden|timen|timmen|plads|pladsen|plats|platsen|plassen|aftalen|avtalen|aftenen|bokningen|bookingen|termin|abend|zeit|stunde|platz|godzine|miejsce|ora|locul|programarea|hora|cita|lugar|время|запись|место|час|запис|місце)$/u;
const NOT =
  /^(?:no|not|dont|never|ingen|inga|inget|intet|ikke|inte|ikkje|kein|keine|keinen|nicht|nie|zadn[a-z]+|nu|niciuna?|ninguna?|ni|нет|не|ніякої|немає|wont|cant)$/u;
const WITHOUT = /^(?:uden|utan|uten|ohne|without|bez|fara|sin|без)$/u;
const VOID =
  /^(?:slettes|slettet|aflyses|annulleres|ignored|deleted|cancelled|canceled|ignoreres|raderas|geloscht|ignoriert|anulowane|anulate|canceladas|игнорирую)$/u;

/** How far the parts of a phrase may stand from the word for money, in tokens. */
const REACH = 9;
const CLOSE = 3;

/**
 * Where a text asks for money before the meeting without a word for a deposit: what the guest gets only for it (`address once the transfer shows`,
 * `300 kr, så er tiden din`), half of it by an app or on booking, and no meeting without it.
 *
 * @param document - The document that was read.
 * @param matches - What the lexicon `advance-payment` found in it.
 * @returns The places of the phrases.
 * @example
 * ```ts
 * depositPhrases(document, matches).length // → 1 for “You get the postcode as soon as the transfer shows”
 * ```
 */
export function depositPhrases(document: Document, matches: readonly Match[]): readonly Stretch[] {
  const words = matches.flatMap((match) => {
    const role = roleOf(match);
    if (match.state === 'quoted' || (role !== 'app' && role !== 'pay' && role !== 'deposit')) return [];
    return phraseAt(viewOf(document, match, role === 'app'), matches, FORMS);
  });
  const { tokens } = document;
  for (let at = 0; at < tokens.length; at += 1)
    if (tokens[at]?.kind === 'number' && amountWithin(document, at, at) >= 0)
      words.push(
        ...phraseAt(
          viewOf(document, { first: at, last: Math.min(at + 1, tokens.length - 1) }, false),
          matches,
          FORMS_OF_AMOUNTS,
        ),
      );
  return words;
}

type Form = (view: View) => Stretch | undefined;

function phraseAt(view: View, matches: readonly Match[], forms: readonly Form[]): readonly Stretch[] {
  if (isCashOffered(matches, view)) return [];
  for (const form of forms) {
    const found = form(view);
    if (found !== undefined) return [found];
  }
  return [];
}

interface View {
  readonly document: Document;
  /** The word for money. */
  readonly money: Stretch;
  readonly isApp: boolean;
  /** The sentence, cut to what may matter. */
  readonly first: number;
  readonly last: number;
}

function viewOf(document: Document, { first, last }: Stretch, isApp: boolean): View {
  const sentence = sentenceOf(document, { first });
  return {
    document,
    money: { first, last },
    isApp,
    first: Math.max(sentence.first, first - REACH),
    last: Math.min(sentence.last, last + REACH),
  };
}

function isCashOffered(matches: readonly Match[], { first, last }: View): boolean {
  return within(matches, first, last).some((match) => roleOf(match) === 'cash' && match.state === 'offered');
}

/** The nearest token within `from … to` that fits, looked for from `from`; -1 if none does. */
function find({ document: { tokens }, first, last }: View, from: number, to: number, word: RegExp): number {
  const step = from <= to ? 1 : -1;
  for (let at = from; at !== to + step; at += step)
    if (at >= first && at <= last && word.test(tokens[at]?.text ?? '')) return at;
  return -1;
}

function over(...tokens: readonly number[]): Stretch {
  return { first: Math.min(...tokens), last: Math.max(...tokens) };
}

function amountNear({ document, money }: View, reach: number): number {
  return amountWithin(document, money.first - reach, money.last + reach);
}

/** `Adresse nach Überweisung`, `du får koden når betalingen er modtaget`, and the other way round. */
function afterPayment(view: View): Stretch | undefined {
  const { money } = view;
  const when = find(view, money.first - 1, money.first - CLOSE - 1, WHEN);
  if (when < 0) return undefined;
  const before = find(view, when - 1, when - REACH, THING);
  if (before >= 0) return over(before, money.last);
  const behind = find(view, money.last + 1, money.last + REACH, THING);
  return behind < 0 || !hasComma(view, money.last, behind) ? undefined : over(when, behind);
}

function hasComma(view: View, from: number, to: number): boolean {
  return find(view, from + 1, to - 1, /^[,:\u2013\u2014-]$/u) >= 0;
}

/** `200 kr på MobilePay, så er tiden din`: an amount, then what it opens. */
function thenThing(view: View): Stretch | undefined {
  const { money, isApp } = view;
  const amount = amountNear(view, CLOSE + 1);
  if (amount < 0 && !isApp) return undefined;
  const then = find(view, money.last + 1, money.last + REACH, THEN);
  const thing = then < 0 ? -1 : find(view, then + 1, then + CLOSE + 2, THING);
  if (thing < 0 || (amount < 0 && then - money.last > 2)) return undefined;
  return over(money.first, thing, amount < 0 ? thing : amount);
}

/** `half by PayPal`, `50 % when you book`. */
function inPart(view: View): Stretch | undefined {
  const { document, money, isApp } = view;
  const part = find(view, money.first, money.first - REACH, PART);
  const place = part >= 0 ? part : find(view, money.last, money.last + REACH, PART);
  if (place < 0 || HALF_OF.test(document.tokens[place + 1]?.text ?? '')) return undefined;
  if (isApp) return over(place, money.first, money.last);
  const moment = find(
    view,
    money.first - REACH,
    money.last + REACH,
    /^(?:when|nar|naar|wenn|bei|ved|vid|at|on|przy|la|al|при)$/u,
  );
  const book = moment < 0 ? -1 : find(view, moment + 1, moment + CLOSE, BOOK);
  return book < 0 ? undefined : over(place, book, money.first, money.last);
}

/** `Reserver med 300 kr i gavekort`, `20 € por transferencia para apuntarte`. */
function toBook(view: View): Stretch | undefined {
  const { money, isApp } = view;
  const amount = isApp ? amountNear(view, CLOSE + 1) : -1;
  if (amount < 0) return undefined;
  const start = Math.min(amount, money.first);
  const via = find(view, start - 1, start - 2, VIA);
  const book = via < 0 ? -1 : find(view, via - 1, via - CLOSE, BOOK);
  if (book >= 0) return over(book, money.last, amount);
  const to = find(view, money.last + 1, money.last + CLOSE, TO);
  const behind = to < 0 ? -1 : find(view, to + 1, to + CLOSE, BOOK);
  return behind < 0 ? undefined : over(start, behind);
}

/** `£30 by bank transfer locks your hour`. */
function secures(view: View): Stretch | undefined {
  const { money, isApp } = view;
  const amount = amountNear(view, CLOSE + 1);
  if (amount < 0 && !isApp) return undefined;
  const verb = find(view, money.last + 1, money.last + CLOSE + 1, SECURE);
  const diary = verb < 0 ? -1 : find(view, verb + 1, verb + CLOSE, DIARY);
  return diary < 0 ? undefined : over(money.first, diary, amount < 0 ? diary : amount);
}

/** `half now, the rest at the door`. */
function nowAndRest(view: View): Stretch | undefined {
  const { money } = view;
  const now = find(view, money.last + 1, money.last + CLOSE, NOW);
  const rest = now < 0 ? -1 : find(view, now + 1, now + CLOSE + 2, REST);
  return rest < 0 ? undefined : over(money.first, rest);
}

/** `Ohne Anzahlung kein Termin`, `no booking without payment`, `no pay, no address`. */
function notWithout(view: View): Stretch | undefined {
  const { document, money } = view;
  const without = find(view, money.first - 1, money.first - 2, WITHOUT);
  const not = find(view, money.last + 1, money.last + CLOSE + 2, NOT);
  const denied = not < 0 ? -1 : find(view, not + 1, not + CLOSE, BOOK);
  const kept = denied >= 0 || not < 0 ? denied : find(view, not + 1, not + CLOSE, THING);
  if (without < 0) {
    const isBare = /^(?:no|ingen|kein|keine|inga|нет)$/u.test(document.tokens[money.first - 1]?.text ?? '');
    return isBare && kept >= 0 ? over(money.first - 1, kept) : undefined;
  }
  if (kept >= 0) return over(without, kept);
  const booked = find(view, without - 1, without - CLOSE, BOOK);
  const thing = booked < 0 ? find(view, without - 1, without - CLOSE, THING) : booked;
  if (thing < 0) return undefined;
  const refuses = find(view, thing - 1, thing - 2, NOT);
  const isVoid = find(view, money.last + 1, money.last + CLOSE + 1, VOID);
  if (refuses >= 0) return over(refuses, money.last);
  return isVoid < 0 ? undefined : over(thing, isVoid);
}

/** `Timen er ikke din før overføringen er i boks`. */
function notBefore(view: View): Stretch | undefined {
  const { money } = view;
  const before = find(view, money.first - 1, money.first - CLOSE, BEFORE);
  const not = before < 0 ? -1 : find(view, before - 1, before - CLOSE - 1, NOT);
  const thing = not < 0 ? -1 : find(view, not - 1, not - CLOSE, THING);
  return thing < 0 ? undefined : over(thing, money.last);
}

/** `You secure the hour with 300 kr`, `du sikrer tiden med en overførsel`. */
function securedWith(view: View): Stretch | undefined {
  const { document, money, isApp } = view;
  const amount = isApp ? money.first : amountWithin(document, money.first, money.first);
  const via = amount < 0 ? -1 : find(view, money.first - 1, money.first - CLOSE, VIA);
  const diary = via < 0 ? -1 : find(view, via - 1, via - CLOSE, DIARY);
  const verb = diary < 0 ? -1 : find(view, diary - 1, diary - CLOSE, SECURING);
  return verb < 0 ? undefined : over(verb, money.last);
}

const FORMS_OF_AMOUNTS: readonly Form[] = [afterPayment, nowAndRest, securedWith];

const FORMS: readonly Form[] = [
  afterPayment,
  thenThing,
  inPart,
  toBook,
  secures,
  nowAndRest,
  notWithout,
  notBefore,
  securedWith,
];
