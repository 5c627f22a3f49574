/** Country codes, and how many digits follow them; `phoneValue` has written the number in one form before. */
const CODES =
  '45:8 47:8 46:7-9 358:6-10 354:7 44:9-10 353:7-9 49:7-11 43:7-12 41:9 31:9 32:8-9 352:6-9 33:9 34:9 351:9 39:8-11 30:10 356:8 357:8 48:9 420:9 421:9 36:8-9 40:9 359:7-9 385:8-9 386:8 381:8-9 372:7-8 371:8 370:8 380:9 7:10 375:9 373:8 90:10 66:8-9 1:10 61:9'
    .split(' ')
    .map((entry) => {
      const [code = '', lengths = ''] = entry.split(':');
      const [least = '0', most = least] = lengths.split('-');
      return { code, least: Number(least), most: Number(most) };
    })
    .sort((one, other) => other.code.length - one.code.length);

/** A number as it is dialled at home, and its country code with a plus; the code is empty where it is not known. */
export interface NationalNumber {
  readonly code: string;
  readonly number: string;
}

/**
 * What a number is called at home: numbers are grouped by it, because many are written without a country and nothing tells which.
 *
 * @param value - A number as `phoneValue` gives it.
 * @returns The number, once for each way in which it can be read.
 * @example
 * ```ts
 * nationalNumber('+4500001234') // → [{ code: '+45', number: '00001234' }]
 * ```
 */
export function nationalNumber(value: string): readonly NationalNumber[] {
  if (value.startsWith('+')) {
    const digits = value.slice(1);
    const code = CODES.find((one) => digits.startsWith(one.code))?.code ?? '';
    return [{ code: code === '' ? '' : `+${code}`, number: digits.slice(code.length) }];
  }
  return [{ code: '', number: /^0[1-9]/u.test(value) ? value.slice(1) : value }];
}
