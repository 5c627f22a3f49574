import type { Document } from '../../types.js';
import { foldedSet } from '../words-beside.js';
import type { Stretch } from '../context.js';

/** Behind a number, these make it anything but an age. */
const UNITS = foldedSet(
  'kr kroner kronor dkk sek nok eur euro euros pound pounds quid dollars € £ $ % zł zl pln lei грн руб min mins minute minutes minutter minuter minuten minut minuty minutos мин хв h hr hrs t time timer timme timmar hour hours stunde stunden godzin ore horas cm mm m m2 km kg km/t miles mile inch inches stone uhr oclock am pm a.m p.m day days dage dag dagar dager tage week weeks uge uger vecka veckor uke uker woche wochen month months måned måneder månad månader monat monate gange gang gånger ganger times mal raz razy ori grader degrees grad people persons guests personer personen reviews review left stars points point gb inch watt liter litres meters meter times bilder pictures photos st pcs th nd januar jan januari january februar feb february marts mars march april apr maj mai may juni jun june juli jul july august aug augusti september sep sept oktober okt october oct november nov december dec dez dezember märz stycken numre numbers visits besøg besök besuche besuch',
);
/** Right before a bare number, these make it a time, a place, a size or a number in a row. */
const BEFORE = foldedSet(
  'kl klokken klokka klockan at from until till til fra från ab bis um von before efter after since siden sedan seit between mellem mellan mellom zwischen o od do po de a las la ora desde hasta la с до в о з к nr no number nummer room værelse rum rom zimmer flat lejlighed leilighet lägenhet apt apartment floor sal str size størrelse storlek größe gr uge week vecka uke woche bus linje line tram page side chapter gate door dør table bord iphone windows version level top u day dag den the every hver per to and on in i på for by with med chapter street road hus house building bygning unit booked booking tid tider termin klocka £ € $ # kr over mindst least minimum godz пор у',
);

/**
 * Whether a number is part of something longer or has a unit: a time, a price, a date, a range of hours, a telephone number.
 *
 * @param document - A document.
 * @param at - The number.
 * @returns Whether it cannot be an age unless years stand behind it.
 * @example
 * ```ts
 * isMeasure(document, { first: 0, last: 0 }) // → true for “17 km”
 * ```
 */
export function isMeasure(document: Document, { first, last }: Stretch): boolean {
  return isPart(document, first, last) || UNITS.has(nextText(document, last));
}

function nextText({ tokens }: Document, last: number): string {
  const after = tokens[last + 1];
  return after?.kind === 'emoji' || after === undefined ? '' : after.text;
}

/** Whether a word right before a bare number makes it a time, a place or a size. */
export function isPlaced({ tokens }: Document, first: number): boolean {
  return BEFORE.has(tokens[first - 1]?.text ?? '');
}

const TIGHT = /^[-\u2013\u2014/:.,+~]$/u;
const MONEY = /^[£€$#+%]$/u;

/** Numbers beside it, or signs that tie it to one. */
function isPart({ tokens }: Document, first: number, last: number): boolean {
  const [before, after] = [tokens[first - 1], tokens[last + 1]];
  if (before?.kind === 'number' || after?.kind === 'number') return true;
  if (MONEY.test(before?.text ?? '') || MONEY.test(after?.text ?? '')) return true;
  const [earlier, later] = [tokens[first - 2], tokens[last + 2]];
  if (before?.kind === 'mark' && TIGHT.test(before.text) && earlier?.kind === 'number')
    return !(before.text === ',' || before.text === '.') || tokens[first]?.spaced === false;
  // A date or a row: `17. maj`, `12. besøg`.
  if (
    after?.text === '.' &&
    (UNITS.has(later?.text ?? '') || (TIGHT.test(later?.text ?? '') && later?.spaced === false))
  )
    return true;
  if (after?.kind !== 'mark' || !TIGHT.test(after.text) || later?.kind !== 'number') return false;
  return !(after.text === ',' || after.text === '.') || !later.spaced;
}

/** Words after which a bare number is complete: nothing that it could count follows. */
const FREE = foldedSet(
  'who der som working there here og and or but so though although max tops maybe perhaps if when which that to at og eller men så selvom måske måske och eller men så kanske kanskje eller und oder aber also vielleicht he she i we they hun jeg han hon jag sie ich i si y и і but yes no ikke inte nicht yet now nu nå jetzt only kun from fra från aus din z із tak thanks sagde said says told fortalte sa sagte and too as more or at most højst i sandhed definitely probably surely helt today new ny nye here her här hier honestly reported anmeldt anmeld call ring og z as är er is was var ist if then because fordi för weil with med mit',
);

/** Whether nothing that it could count stands behind a bare number. */
export function isFree({ tokens }: Document, last: number): boolean {
  const after = tokens[last + 1];
  if (after === undefined || after.kind === 'break' || after.kind === 'emoji') return true;
  if (after.kind === 'mark') return after.text !== '-' && after.text !== '/' && after.text !== ':';
  return after.kind === 'word' && FREE.has(after.text);
}
