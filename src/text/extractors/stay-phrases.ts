import { CALENDAR } from '../../generated/lexicons/calendar.js';
import type { Document } from '../types.js';
import { rememberedTest } from './remembered-test.js';
import { clauseAround, isCapitalised, type Stretch, tagged, within } from './context.js';
import { placesOf } from './tour-places.js';
import { isPerWeekOrNotice } from './short-stays.js';

const IN = /^(?:in|[iwвуa]|we|en|im|la|во|til|to|till|nach|på|pa|at|over|do|din)$/u;
const HERE =
  /^(?:here|her|hier|har|tu|tutaj|aici|aqui|здесь|тут|town|byen|stan|stadt|miescie|oras|ciudad|городе|місті|mисти)$/u;
const FEW =
  /^(?:two|three|four|five|six|seven|ten|couple|few|to|tre|fire|fem|seks|syv|par|tva|fyra|sex|sju|zwei|drei|vier|funf|sechs|sieben|paar|dwa|trzy|cztery|piec|kilka|pare|doua|trei|patru|cinci|cateva|dos|tres|cuatro|cinco|unos|unas|два|три|четыре|пять|пару|несколько|дві|чотири|кілька|килька)$/u;
const DAYS =
  /^(?:days?|nights?|evenings?|weeks?|dage|dagar|dager|dag|naetter|natter|netter|nat|uger|uker|veckor|tage|tagen|nachte|nachten|wochen|dni|noce|nocy|tygodnie|zile|nopti|saptamani|dias|noches|semanas|дня|дней|ночи|недели|дні|дни|днів|ночі|тижні)$/u;
const ORDINAL =
  /^(?:first|second|third|1st|2nd|3rd|st|nd|rd|forste|anden|tredje|andra|forsta|andre|ersten?|erster|zweiter?|dritter?|pierwszy|drugi|trzeci|pierwsza|prima|doua|treia|primer|primera|segundo|segunda|tercer|первый|первыи|второй|второи|третий|третии|первая|перший|першии|другий|другии)$/u;
const DAY =
  /^(?:days?|nights?|week|evening|dag|dage|dagen|nat|uge|kvall|vecka|uke|tage?|nacht|woche|dzien|noc|tydzien|zi|zile|noapte|saptamana|dia|dias|noche|semana|день|ночь|неделя|ніч|нич|тиждень)$/u;
const LAND =
  /^(?:land(?:e|er|ar|ed|ing|ede|ade|a|at)|touch(?:ed|ing)?|flown|flew|ankommer|anlander|llego|aterrizo|sosesc|ajung|ajunsa|ajuns|przylatuje|przyjezdzam|прилетаю|приезжаю|прилітаю|прилитаю|приїжджаю|приижджаю|framme|arriving)$/u;
const CAME = /^(?:kom|came|kam|arrived|ankom|anlande|moved)$/u;
const SOON =
  /^(?:yesterday|today|tonight|tomorrow|morning|gar|igar|dag|idag|morgen|morges|imorgon|helgen|weekend|weekenden|gestern|heute|wczoraj|dzisiaj|dzis|jutro|ieri|azi|maine|ayer|hoy|manana|вчера|сегодня|завтра|вчора|сьогодні|natt|nat)$/u;
/** What else comes, lands and is moved. */
const OTHER_SUBJECT =
  /^(?:toget|train|bus|bussen|tog|zug|package|pakke|paket|parcel|gaest|guests?|kunder?|clients?|delivery|you|du|idea|news|order|post|varer|leverance|[a-z]*flyet)$/u;
const SINCE = /^(?:since|from|siden|fra|sedan|fran|seit|ab|od|de|desde|с|со|від|вид)$/u;
const REST =
  /^(?:rest|resten|ugen|uken|uka|veckan|week|weekend|weekenden|helgen|helga|wochenende|tygodnia|weekendu|неделю|недели|тижня|finde|semana|saptamanii)$/u;
const THIS =
  /^(?:this|denne|den|dette|denna|dieses|diesen?|ten|tego|este|esta|эти|эту|цей|цього|of|av|af|der|hele|all|till|til|ut|ud|hasta|el|de)$/u;
/** Opening hours, habits and absence are none of a visitor. */
const SETTLED =
  /^(?:aben|abent|apent|oppet|open|opening|geoffnet|czynne|deschis|abierto|closed|lukket|stangt|stengt|geschlossen|zamkniete|inchis|cerrado|every|hver|varje|jeden|jede|each|weekly|daily|course|kursus|kurs|workshop|event|festival|udstilling|konference|messe|markt|marked|market|concert|koncert|konzert|train|training|hotel|hytte|cottage|tur|trip|ferie|holiday|urlaub|work|arbejder|arbeite|jobbar|jobber|years?|ar|lat|jahren?|anos|school|skolen|skole|barn|prices?|priser|preise|rabat|discount|rabatt|%|guided|seminar|party|fest|bleib[a-z]*|book|rent|leje|vacation|отпуск|работаю|працюю|tickets?|billetter|season|sommer)$/u;

const REACH = 4;
const CLOSE = 3;

/**
 * Stays that a text tells in words that no list holds: `i Struer i to dage`, `my second day here`, `Lander i Billund på fredag`, `seit gestern in der
 * Stadt`, `rest of the week in Hull`.
 *
 * @param document - A document read with the lexicons `calendar` and `towns`.
 * @returns Their places.
 * @example
 * ```ts
 * stayPhrases(document).length // → 1 for “Three nights in Cardiff”
 * ```
 */
export function stayPhrases(document: Document): readonly Stretch[] {
  const { tokens } = document;
  const found: Stretch[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const stretch = isHead(token.text) ? stayAt(document, at, token.text) : undefined;
    if (stretch !== undefined && !isSettled(document, stretch)) found.push(stretch);
  }
  return found;
}

const HEADS = [DAYS, DAY, LAND, CAME, SOON, REST];

/** Whether a word may begin a form. */
const isHead = rememberedTest((word) => HEADS.some((head) => head.test(word)));

function stayAt(document: Document, at: number, text: string): Stretch | undefined {
  for (const form of FORMS) {
    const found = form(document, at, text);
    if (found !== undefined) return found;
  }
  return undefined;
}

type Form = (document: Document, at: number, text: string) => Stretch | undefined;

function over(...tokens: readonly number[]): Stretch {
  return { first: Math.min(...tokens), last: Math.max(...tokens) };
}

/** The first token `from … to` of the clause that fits, or -1. */
function find(document: Document, from: number, to: number, word: RegExp): number {
  const clause = clauseAround(document, from);
  const step = from <= to ? 1 : -1;
  for (let at = from; at !== to + step; at += step)
    if (at >= clause.first && at <= clause.last && word.test(document.tokens[at]?.text ?? '')) return at;
  return -1;
}

/** `in Hull`, `here`, `i byen` within `from … to` of the clause: its last token, or -1. */
function placeWithin(document: Document, from: number, to: number): number {
  const clause = clauseAround(document, from);
  const [first, last] = [Math.max(clause.first, Math.min(from, to)), Math.min(clause.last, Math.max(from, to))];
  const here = find(document, first, last, HERE);
  if (here >= 0) return here;
  for (const place of within(placesOf(document), first, last))
    if (IN.test(document.tokens[place.first - 1]?.text ?? '') && (place.known || isCapitalised(document, place.first)))
      return place.last;
  return -1;
}

/** `three nights in Cardiff`, `i Struer i to dage` */
function fewDays(document: Document, at: number, text: string): Stretch | undefined {
  if (!DAYS.test(text) || isPerWeekOrNotice(document, { first: at, last: at })) return undefined;
  const count = document.tokens[at - 1];
  const isFew = count?.kind === 'number' ? Number(count.text) <= 14 : FEW.test(count?.text ?? '');
  if (!isFew) return undefined;
  const behind = placeWithin(document, at + 1, at + REACH);
  if (behind >= 0) return over(at - 1, behind);
  const before = clauseAround(document, at).first > at - 2 ? -1 : placeWithin(document, at - 2, at - REACH - 1);
  return before < 0 ? undefined : over(before, at);
}

/** `my second day here`, `2nd day in town` */
function nthDay(document: Document, at: number, text: string): Stretch | undefined {
  if (!DAY.test(text) || !ORDINAL.test(document.tokens[at - 1]?.text ?? '')) return undefined;
  const place = placeWithin(document, at + 1, at + REACH);
  return place < 0 ? undefined : over(at - 1, place);
}

/** `Lander i Billund på fredag`, `kom til Tromsø i går` */
function arrival(document: Document, at: number, text: string): Stretch | undefined {
  const isLanding = LAND.test(text);
  if ((!isLanding && !CAME.test(text)) || find(document, at - 1, at - 5, OTHER_SUBJECT) >= 0) return undefined;
  const soon = find(document, at + 1, at + REACH + 2, SOON);
  const day = within(tagged(document, CALENDAR.id, 'weekday'), at + 1, at + REACH + 1)[0];
  const when = soon >= 0 ? soon : isLanding ? (day?.last ?? -1) : -1;
  const place = placeWithin(document, at + 1, at + REACH);
  return when < 0 || (!isLanding && place < 0) ? undefined : over(at, when, place < 0 ? at : place);
}

/** `seit gestern in der Stadt`, `ab heute in Kiel` */
function sinceThen(document: Document, at: number, text: string): Stretch | undefined {
  if (!SOON.test(text) || find(document, at - 1, at - 2, SINCE) < 0) return undefined;
  const place = placeWithin(document, at + 1, at + REACH);
  return place < 0 ? undefined : over(at - 1, place);
}

/** `denne weekend i Kolding`, `i Horsens resten af ugen` */
function restOfWeek(document: Document, at: number, text: string): Stretch | undefined {
  if (
    !REST.test(text) ||
    (find(document, at - 1, at - 2, THIS) < 0 && find(document, at + 1, at + 1, /^(?:ud|ut)$/u) < 0)
  )
    return undefined;
  const behind = placeWithin(document, at + 1, at + CLOSE);
  if (behind >= 0) return over(at - 1, behind);
  const before = clauseAround(document, at).first > at - 2 ? -1 : placeWithin(document, at - 2, at - REACH - 1);
  return before < 0 ? undefined : over(before, at);
}

const FORMS: readonly Form[] = [fewDays, nthDay, arrival, sinceThen, restOfWeek];

/** Whether words of opening, of a habit or an event stand near. */
function isSettled(document: Document, { first, last }: Stretch): boolean {
  return document.tokens.slice(Math.max(0, first - 6), last + 6).some(({ text }) => SETTLED.test(text));
}
