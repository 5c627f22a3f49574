/**
 * Telephone numbers that belong to nobody, as digits with the country code. Each range is kept free by the telephone authority of
 * its country for books, films and examples; Danish numbers never begin with 0, so that +45 00 reaches nobody.
 */
const FREE_NUMBERS: readonly RegExp[] = [
  /^4500\d{6}$/u, // Denmark, not in use
  /^447700900\d{3}$/u, // United Kingdom, Ofcom: mobile
  /^44(?:1632960|2079460|(?:11[3-8]|121|131|141|151|161)4960)\d{3}$/u, // United Kingdom, Ofcom: places
  /^46701740(?:60[5-9]|6[1-9]\d)$/u, // Sweden, PTS: mobile
  /^46(?:8465004|3139006|4062804)\d{2}$/u, // Sweden, PTS: Stockholm, Göteborg, Malmö
  /^1\d{3}55501\d{2}$/u, // North America, 555-0100 to 555-0199
  /^49(?:3023125|4066969|6990009|8999998|2214710)\d{3}$/u, // Germany, BNetzA: Berlin, Hamburg, Frankfurt, Munich, Cologne
  /^33(?:63998|19900|26191|35301|46571|53649)\d{4}$/u, // France, Arcep
  /^3532091\d{5}$/u, // Ireland, ComReg
  /^61491570\d{3}$/u, // Australia, ACMA: mobile
];

/** Country codes before which a leading nought falls away. */
const NOUGHT_FALLS_AWAY = ['44', '46', '49', '33', '353', '61'] as const;

/** Digits that may be a telephone number: with a plus sign or two noughts, or eight digits and more in groups. */
const NUMBER = /(?<![\p{L}\p{N}])(?:\+|00)?\d(?:[ ()./-]{0,2}\d){6,14}(?![\p{L}\p{N}])/gu;
/** What looks like one and is none: a date, a span of years, an amount with thousands set apart. */
const NO_NUMBER =
  /^(?:\d{4}[-./ ]\d{1,2}[-./ ]\d{1,2}|\d{1,2}[-./ ]\d{1,2}[-./ ]\d{4}|\d{4} ?[-/] ?\d{4}|[1-9]\d{0,2}(?:[. ]\d{3})+)$/u;
const EMAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@(?<host>[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8})/gu;
/** Names that belong to nobody (RFC 2606 and 6761). */
const FREE_HOST = /(?:^|\.)(?:example(?:\.(?:com|net|org|edu))?|test|invalid|localhost)$/iu;

/**
 * Telephone numbers and e-mail addresses in a text that could be somebody's.
 *
 * @param text - A story.
 * @returns Each as it stands there.
 * @example
 * ```ts
 * contactsOfOthers('Call +45 00 11 22 33 or +45 20 11 22 33.'); // ['+45 20 11 22 33']
 * ```
 */
export function contactsOfOthers(text: string): readonly string[] {
  const numbers = [...text.matchAll(NUMBER)]
    .map(([number]) => number)
    .filter((number) => !NO_NUMBER.test(number) && !isFree(number));
  const addresses = [...text.matchAll(EMAIL)].filter(({ groups }) => !FREE_HOST.test(groups?.['host'] ?? ''));
  return [...numbers, ...addresses.map(([address]) => address)];
}

/** As it stands, from abroad, or from home without the country code. */
function isFree(number: string): boolean {
  const digits = number.replaceAll(/\D/gu, '');
  const readings = number.startsWith('+')
    ? [digits]
    : [
        ...(digits.startsWith('00') ? [digits.slice(2)] : []),
        ...(digits.startsWith('0') ? NOUGHT_FALLS_AWAY.map((code) => code + digits.slice(1)) : []),
        ...(digits.length === 8 ? [`45${digits}`] : []),
        ...(digits.length === 10 ? [`1${digits}`] : []),
        ...(digits.length === 7 ? [`1555${digits}`] : []),
      ];
  return readings.some((reading) => FREE_NUMBERS.some((range) => range.test(reading)));
}
