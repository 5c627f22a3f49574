import type { Document } from '../types.js';
import type { DigitGroup } from './digit-group.js';
import type { GroupRun } from './phone-groups.js';

/** Words before a number that make it another kind of number. */
const OTHER_NUMBERS = new Set(
  'cvr orgnr org organisationsnummer permit licence license registration registrering registreringsnummer reg regnr autorisation autorisations autorisationsid autorisationsnummer autorisasjonsnummer iban konto kontonr kontonummer account swift nip nif cif cui regon steuernummer ustid hrb ref reference postnummer zip vat moms gln ydernummer hpr medlem medlemsnr membership nummerplade firmareg инн рег лицензия свидетельство свідоцтво огрн єдрпоу едрпоу krs rejestr rejestru kvk siret steuernr handelsregister hcpc orgnummer orgnum certificate certifikat cert ordre ordrenr order faktura fakturanr invoice kundenr kundenummer sagsnr journalnr annoncenr annonsnr isbn imei ean varenr artikelnr artnr pnr flight bestillingsnr wpis nrb decl licens licensnr tillstand tillatelse zulassung genehmigung registru autorizatie registro colegiado licencia ทะเบียน ใบอนุญาต'.split(
    ' ',
  ),
);

/**
 * `600/1000`, `800 1400`: every group a round figure.
 *
 * @param groups - Groups of digits.
 * @returns Whether they are prices.
 * @example
 * ```ts
 * isPriceList(groups) // → true for “500 800 1500”
 * ```
 */
export function isPriceList(groups: readonly DigitGroup[]): boolean {
  return groups.every(
    ({ digits }) => digits.length >= 2 && digits.length <= 4 && !digits.startsWith('0') && Number(digits) % 10 === 0,
  );
}

/**
 * `21.11.2026`, `2026-11-21`, and hours such as `10.00-21.00`.
 *
 * @param groups - Groups of digits.
 * @returns Whether they are dates or times.
 * @example
 * ```ts
 * isDate(groups) // → true for “12.03.2026 - 15.03.2026”
 * ```
 */
export function isDate(groups: readonly DigitGroup[]): boolean {
  const numbers = groups.map((group) => Number(group.digits));
  const [a = 0, b = 0, c = 0, d = 0] = numbers;
  if (groups.length === 3 && groups[2]?.digits.length === 4 && isYear(c) && a <= 31 && b <= 12) return true;
  if (groups.length === 3 && groups[0]?.digits.length === 4 && isYear(a) && b <= 12 && c <= 31) return true;
  // `12.03.2026 - 15.03.2026`, or any part of it.
  const years = groups.filter((group) => group.digits.length === 4 && isYear(Number(group.digits)));
  const others = groups.filter(
    (group) => group.digits.length <= 2 && Number(group.digits) <= 31 && Number(group.digits) > 0,
  );
  if (years.length > 0 && others.length > 0 && years.length + others.length === groups.length) return true;
  const pairs = groups.length === 4 && groups.every((group) => group.digits.length === 2);
  return pairs && isHour(a, b) && isHour(c, d) && a !== c && b % 15 === 0 && d % 15 === 0 && (a > 0 || b > 0 || c > 12);
}

function isYear(value: number): boolean {
  return value >= 1900 && value <= 2100;
}

function isHour(hour: number, minute: number): boolean {
  return hour <= 24 && minute < 60;
}

/**
 * A number of a company, a licence, an account or an order, by the words before it.
 *
 * @param document - A document.
 * @param run - The groups of the number.
 * @returns Whether it is one.
 * @example
 * ```ts
 * isOtherNumber(document, run) // → true for “CVR-nr. 12 34 56 78”
 * ```
 */
export function isOtherNumber(document: Document, { groups }: GroupRun): boolean {
  const first = groups[0]?.first ?? 0;
  if (document.tokens[first - 1]?.text === 'id' && groups[0]?.digits.startsWith('0') === false) return true;
  for (let at = first - 1; at >= Math.max(0, first - 4); at -= 1) {
    const token = document.tokens[at];
    if (token?.kind === 'break' || token?.text === ',') return false;
    // The end of a web address (`example.org`) is no word for another number.
    if (
      token?.kind === 'word' &&
      OTHER_NUMBERS.has(token.text) &&
      (token.spaced || document.tokens[at - 1]?.text !== '.')
    )
      return true;
  }
  return false;
}
