import { findContacts } from '../text/extractors/find-contacts.js';
import { phoneValue } from '../text/extractors/phone-value.js';
import type { Span } from '../text/types.js';
import { contactWindows } from './contact-windows.js';
import { emailKey, foldedName, type Unfit, unfitEmail, unfitNumber, unfitUser } from './contact-keys.js';
import { countryOf } from './country-of.js';
import { disownsNumber, isHouseContact, mayDisownNumber, mayNameHouse } from './house-contacts.js';
import { handleKey } from './handle-key.js';
import { nationalNumber } from './national-number.js';
import { mayBeHost, oddAddresses } from './odd-addresses.js';
import { SAID } from './said-marks.js';
import { type SpacedAddress, spacedAddresses } from './spaced-addresses.js';
import { tornHandles } from './torn-handles.js';
import { mayTellNumber, type ToldNumber, toldNumbers } from './told-numbers.js';
import type { Advert, LinkKind, LinkOptions, LinkStrength, Place } from './types.js';
import { WordReader } from './words.js';

/** A contact of an advert, or its account. */
export interface AdvertContact {
  readonly kind: Extract<LinkKind, 'phone' | 'email' | 'handle' | 'user'>;
  /** What adverts are grouped by. */
  readonly key: string;
  /** How it is shown: a number with its country code, where that is known. */
  readonly shown: string;
  /** Country code of a number; the empty string where it is not known. */
  readonly code: string;
  readonly strength: LinkStrength;
  /** Where it stands: in its field and in the text. */
  readonly places: readonly Place[];
  readonly unfit: Unfit | undefined;
}

/** Contacts of an advert, and the places of its text where they stand: who copies a text puts other contacts there. */
export interface AdvertContacts {
  readonly contacts: readonly AdvertContact[];
  readonly places: readonly { readonly start: number; readonly end: number }[];
}

/**
 * The telephone numbers, addresses, names and the account of an advert, from its fields and its text.
 *
 * @param advert - An advert.
 * @param options - What the caller knows.
 * @param words - Its text after `scan`, where that was done before.
 * @returns Contacts, each once; those that link nothing carry the reason.
 */
export function contactsOf(advert: Advert, options: LinkOptions, words: WordReader = scanned(advert)): AdvertContacts {
  const country = countryOf(advert, options);
  const found = inFields(advert, country, () => mayDisownNumber(words) && disownsNumber(advert.text));
  const places: { start: number; end: number }[] = [];
  const isHouse = ({ start, end }: Span): boolean =>
    mayNameHouse(words, start) && isHouseContact(advert.text, start, end);
  for (const { digits, span } of toldIn(words)) {
    places.push(span);
    found.push(...phoneContact(phoneValue(digits, country), inText(span), isHouse(span)));
  }
  for (const { name, span } of addressesIn(words)) {
    places.push(span);
    found.push(...emailContact(name, inText(span), isHouse(span)));
  }
  if ((words.said & SAID.torn) !== 0)
    for (const { name, service, span } of tornHandles(advert.text)) {
      places.push(span);
      found.push(handleContact(name, service, inText(span)));
    }
  const told = places.length;
  const isTold = (span: Span): boolean =>
    told > 0 && places.slice(0, told).some(({ start, end }) => span.start < end && start < span.end);
  const { windows, plain } = contactWindows(advert.text, words);
  for (const { span, digits } of plain) {
    if (isTold(span)) continue;
    places.push(span);
    found.push(...phoneContact(phoneValue(digits, country), inText(span), isHouse(span)));
  }
  for (const window of windows) {
    const text = advert.text.slice(window.start, window.end);
    for (const { kind, value, span, service } of findContacts(text, country === undefined ? {} : { country })) {
      const place = inText({ start: span.start + window.start, end: span.end + window.start });
      if (isTold(place)) continue;
      places.push({ start: place.start, end: place.end });
      if (kind === 'phone') found.push(...phoneContact(value, place, isHouse(place)));
      else if (kind === 'email') found.push(...emailContact(value, place, isHouse(place)));
      else found.push(handleContact(value, service, place));
    }
  }
  if (told > 0 || (plain.length > 0 && windows.length > 0)) places.sort((one, other) => one.start - other.start);
  return { contacts: once(found), places };
}

/**
 * The contacts of an advert whose text is known to have none; whether its text gives the number to somebody else is not asked.
 *
 * @param advert - An advert.
 * @param options - What the caller knows.
 * @returns Contacts, each once.
 */
export function fieldContacts(advert: Advert, options: LinkOptions): readonly AdvertContact[] {
  return once(inFields(advert, countryOf(advert, options), () => false));
}

function inFields(advert: Advert, country: string | undefined, isDisowned: () => boolean): AdvertContact[] {
  const { phone = '', email = '', user = '', site } = advert;
  return [
    ...(phone === '' ? [] : phoneField(phone, country, isDisowned())),
    ...(email === '' ? [] : emailField(email)),
    ...(user === '' ? [] : userField(user, site)),
  ];
}

function toldIn(words: WordReader): readonly ToldNumber[] {
  return mayTellNumber(words) ? toldNumbers(words.text) : [];
}

/** Those that are no words. */
const ADDRESS_SIGNS = ['@', '＠', '(a)', '[a]', '{a}', '<a>', '(A)', '[A]'];

function addressesIn(words: WordReader): readonly SpacedAddress[] {
  const { text } = words;
  if (!mayHoldAddress(words)) return NO_ADDRESSES;
  const odd = oddAddresses(text);
  const isOdd = ({ start, end }: Span): boolean => odd.some(({ span }) => span.start < end && start < span.end);
  return [...odd, ...spacedAddresses(text).filter(({ span }) => !isOdd(span))];
}

const NO_ADDRESSES: readonly SpacedAddress[] = [];
/** White space to a pattern, and part of a word to the reader of words. */
const HIDDEN_SPACE = '\uFEFF';

/** Whether it has a sign of an address, or a word for it before what may be a host. */
function mayHoldAddress({ text, signWords, said }: WordReader): boolean {
  if (ADDRESS_SIGNS.some((sign) => text.includes(sign))) return true;
  if ((said & SAID.at) === 0) return false;
  return text.includes(HIDDEN_SPACE) || signWords.some((end) => mayBeHost(text, end));
}

function inText({ start, end }: Span): Place {
  return { field: 'text', start, end };
}

const reader = new WordReader();

function scanned({ text }: Advert): WordReader {
  reader.scan(text);
  return reader;
}

const BESIDE_DIGITS = /^[\s+().\-–/]$/u;

/** The digits of a field that holds nothing but a number as numbers are written. */
function plainDigits(field: string): string | undefined {
  let digits = '';
  for (let at = 0; at < field.length; at += 1) {
    const unit = field.charCodeAt(at);
    if (unit >= 0x30 && unit <= 0x39) digits += field.charAt(at);
    else if (unit !== 0x20 && !BESIDE_DIGITS.test(field.charAt(at))) return undefined;
  }
  return digits;
}

function phoneField(field: string, country: string | undefined, house: boolean): AdvertContact[] {
  const place = { field: 'phone' as const, start: 0, end: field.length };
  const digits = plainDigits(field);
  if (digits !== undefined) {
    if (digits.length < 5) return [];
    return phoneContact(phoneValue(field.trimStart().startsWith('+') ? `+${digits}` : digits, country), place, house);
  }
  const told = toldNumbers(field).map(({ digits, span }) => ({ value: phoneValue(digits, country), span }));
  const found =
    told.length > 0
      ? told
      : findContacts(field, country === undefined ? {} : { country }).filter(({ kind }) => kind === 'phone');
  return found.flatMap(({ value, span }) => phoneContact(value, { field: 'phone', ...span }, house));
}

function phoneContact(value: string, place: Place, house: boolean): AdvertContact[] {
  return nationalNumber(value).map(({ code, number }) => ({
    kind: 'phone',
    key: number,
    shown: `${code}${number}`,
    code,
    strength: 'strong',
    places: [place],
    unfit: unfitNumber(number, code) ?? (house ? 'help-line' : undefined),
  }));
}

function emailField(field: string): AdvertContact[] {
  const place = { field: 'email' as const, start: 0, end: field.length };
  if (emailKey(field) !== '') return emailContact(field, place, false);
  const spaced =
    (oddAddresses(field)[0] ?? spacedAddresses(field)[0])?.name ??
    findContacts(field).find(({ kind }) => kind === 'email')?.value;
  return spaced === undefined ? [] : emailContact(spaced, place, false);
}

function emailContact(value: string, place: Place, house: boolean): AdvertContact[] {
  const key = emailKey(value);
  if (key === '') return [];
  return [
    {
      kind: 'email',
      key,
      shown: key,
      code: '',
      strength: 'strong',
      places: [place],
      unfit: unfitEmail(key) ?? (house ? 'help-line' : undefined),
    },
  ];
}

/** Shorter names without a digit or a sign are words or first names. */
const SHORTEST_HANDLE = 6;

function handleContact(value: string, service: string | undefined, place: Place): AdvertContact {
  const name = handleKey(value);
  const telling = /[\d_.-]/u.test(name) || name.length >= SHORTEST_HANDLE;
  return {
    kind: 'handle',
    key: name,
    shown: service === undefined || service === '' ? name : `${service}:${name}`,
    code: service ?? '',
    strength: telling ? 'strong' : 'weak',
    places: [place],
    unfit: unfitUser(name),
  };
}

/** A name is an account only within its site; the same name on another site is a hint. */
function userField(field: string, site: string | undefined): AdvertContact[] {
  const name = foldedName(field);
  const where = site === undefined ? '' : foldedName(site);
  const place = { field: 'user' as const, start: 0, end: field.length };
  return [
    { kind: 'user', key: name, shown: name, code: where, strength: 'strong', places: [place], unfit: unfitUser(name) },
  ];
}

/** Contacts that are compared one by one; most adverts have two or three. */
const FEW = 8;

function hasTwice(contacts: readonly AdvertContact[]): boolean {
  for (let at = 1; at < contacts.length; at += 1) {
    const one = contacts[at];
    for (let before = 0; before < at; before += 1) {
      const other = contacts[before];
      if (one?.key === other?.key && one?.kind === other?.kind && one?.code === other?.code) return true;
    }
  }
  return false;
}

/** A contact that stands in several places is one. */
function once(contacts: readonly AdvertContact[]): readonly AdvertContact[] {
  if (contacts.length <= FEW && !hasTwice(contacts)) return contacts;
  const known = new Map<string, AdvertContact>();
  for (const contact of contacts) {
    const id = `${contact.kind}:${contact.key}:${contact.code}`;
    const before = known.get(id);
    known.set(
      id,
      before === undefined
        ? contact
        : { ...before, places: [...before.places, ...contact.places], unfit: before.unfit ?? contact.unfit },
    );
  }
  return [...known.values()];
}
