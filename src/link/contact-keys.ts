import data from '../../rules/lexicons/link-contacts.json' with { type: 'json' };
import { foldUnit } from './unit-table.js';
import type { SetAside } from './types.js';

/** Why a contact links nothing, whoever shares it. */
export type Unfit = Extract<SetAside['reason'], 'placeholder' | 'help-line'>;

/** A name that is written as its own key. */
const PLAIN_NAME = /^[\d_a-z]*$/u;
const HELP: ReadonlySet<string> = new Set(Object.values(data.help).flatMap((numbers) => numbers.split(' ')));
const FREE: readonly string[] = data.free.split(' ');
const MAILBOXES: ReadonlySet<string> = new Set(data.mailboxes.split(' '));
const ACCOUNTS: ReadonlySet<string> = new Set(data.accounts.split(' ').map(foldedName));
/** So many digits of a number may differ from one another before it looks dialled. */
const FEWEST_KINDS = 2;
/** Digits of a number that costs the caller nothing are longer than those of a telephone of the same beginning in another country. */
const SHORTEST = 6;

/**
 * Whether a number is nobody's own: one that fills a field, or one of a help line.
 *
 * @param number - Digits as they are dialled at home, without the nought before them.
 * @param code - Country code with its plus, where known.
 * @returns The reason; undefined for a number that may tie adverts together.
 * @example
 * ```ts
 * unfitNumber('12345678', '+45') // → 'placeholder'
 * ```
 */
export function unfitNumber(number: string, code: string): Unfit | undefined {
  if (number.length < SHORTEST || isFiller(number)) return 'placeholder';
  const whole = `${code}${number}`;
  if (
    HELP.has(whole) ||
    (code === '' && [...HELP].some((help) => help.endsWith(number) && help.length <= number.length + 4))
  )
    return 'help-line';
  if (code !== '' && FREE.some((start) => whole.startsWith(start) && number.length > start.length - code.length))
    return 'help-line';
  return undefined;
}

/** `00000000`, `12121212`, `12345678`, `11223344`, `98765432`: a hand runs over the keys. */
function isFiller(digits: string): boolean {
  const kinds = kindsOf(digits);
  if (kinds < FEWEST_KINDS) return true;
  if (kinds === 2 && (isRepeated(digits, 2) || isRepeated(digits, 4) || isAlmostOne(digits))) return true;
  return isRun(digits) || isPairedRun(digits) || isRepeatedRun(digits);
}

function kindsOf(digits: string): number {
  let seen = 0;
  let kinds = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const bit = 1 << (digits.charCodeAt(at) & 15);
    if ((seen & bit) === 0) kinds += 1;
    seen |= bit;
  }
  return kinds;
}

/** One other digit among seven equal ones or more: `00000001`. */
function isAlmostOne(digits: string): boolean {
  const first = digits.replaceAll(digits.charAt(0), '').length;
  return digits.length >= 7 && (first <= 1 || first >= digits.length - 1);
}

/** `11223344`. */
function isPairedRun(digits: string): boolean {
  for (let at = 0; at < digits.length; at += 2) if (digits.charAt(at) !== digits.charAt(at + 1)) return false;
  return isRun(digits.replace(/(\d)\1/gu, '$1'));
}

function isRepeated(digits: string, length: number): boolean {
  return digits.length % length === 0 && digits === digits.slice(0, length).repeat(digits.length / length);
}

function isRun(digits: string): boolean {
  return digits.length >= 4 && ('01234567890123456789'.includes(digits) || '98765432109876543210'.includes(digits));
}

/** `12341234`, `123123123`. */
function isRepeatedRun(digits: string): boolean {
  return [3, 4, 5].some((length) => isRepeated(digits, length) && isRunOrOne(digits.slice(0, length)));
}

function isRunOrOne(digits: string): boolean {
  return '01234567890'.includes(digits) || '09876543210'.includes(digits);
}

/**
 * One form for an address: small letters, without what a mailbox ignores.
 *
 * @param address - An address, as `findContacts` gives it or as it stands in a field.
 * @returns The address; the empty string for what is none.
 * @example
 * ```ts
 * emailKey('Mia.Kbh+ads@gmail.com') // → 'miakbh@gmail.com'
 * ```
 */
export function emailKey(address: string): string {
  const parts = address.trim().toLowerCase().split('@');
  const [name = '', host = ''] = parts;
  if (parts.length !== 2 || name === '' || !/^\S+$/u.test(name) || !/^[^\s.]\S*\.[^\s.]+$/u.test(host)) return '';
  const bare = name.split('+')[0] ?? '';
  return `${/^(?:gmail|googlemail)\.com$/u.test(host) ? bare.replaceAll('.', '') : bare}@${host}`;
}

/**
 * Whether an address is a site's or nobody's.
 *
 * @param key - An address as `emailKey` gives it.
 * @returns The reason; undefined for one that may tie adverts together.
 */
export function unfitEmail(key: string): Unfit | undefined {
  const name = key.slice(0, key.indexOf('@'));
  if (!MAILBOXES.has(name)) return undefined;
  return /^(?:test|example|name|navn|mail|email|e-mail|your-name|user|username|dinmail)$/u.test(name)
    ? 'placeholder'
    : 'help-line';
}

/**
 * One form for the name of an account: plain small letters, without white space and invisible characters.
 *
 * @param name - A name as it is written.
 * @returns The name; equal for names that nobody could tell apart.
 * @example
 * ```ts
 * foldedName('Sweet_Nadia88 ') // → 'sweet_nadia88'
 * ```
 */
export function foldedName(name: string): string {
  if (PLAIN_NAME.test(name)) return name;
  let folded = '';
  for (let at = 0; at < name.length; at += 1) {
    const unit = name.charCodeAt(at);
    const code = foldUnit(unit);
    folded += code >= 0x30 ? String.fromCharCode(code) : unit > 0x20 && unit < 0x7f ? name.charAt(at) : '';
  }
  return folded;
}

/**
 * Whether a user name stands for no account.
 *
 * @param name - A name as `foldedName` gives it.
 * @returns The reason; undefined for one that may tie adverts together.
 */
export function unfitUser(name: string): Unfit | undefined {
  return name.length < 2 || ACCOUNTS.has(name) || /^(.)\1*$/u.test(name) ? 'placeholder' : undefined;
}
