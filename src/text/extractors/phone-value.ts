/** How the numbers of a country are called: its code, what is dialled before a number at home, and how many digits follow. */
interface Dialling {
  readonly code: string;
  readonly trunk: string;
  readonly least: number;
  readonly most: number;
}

/** `country code trunk least most`; `-` where nothing is dialled before. */
const DIALLING: ReadonlyMap<string, Dialling> = new Map(
  `DK 45 - 8 8,NO 47 - 8 8,SE 46 0 7 9,FI 358 0 6 10,IS 354 - 7 7,GB 44 0 9 10,IE 353 0 7 9,DE 49 0 7 11,AT 43 0 7 12,CH 41 0 9 9,NL 31 0 9 9,BE 32 0 8 9,
LU 352 - 6 9,FR 33 0 9 9,ES 34 - 9 9,PT 351 - 9 9,IT 39 - 8 11,GR 30 - 10 10,MT 356 - 8 8,CY 357 - 8 8,PL 48 - 9 9,CZ 420 - 9 9,SK 421 0 9 9,HU 36 06 8 9,
RO 40 0 9 9,BG 359 0 7 9,HR 385 0 8 9,SI 386 0 8 8,RS 381 0 8 9,EE 372 - 7 8,LV 371 - 8 8,LT 370 8 8 8,UA 380 0 9 9,RU 7 8 10 10,BY 375 8 9 9,MD 373 0 8 8,
TR 90 0 10 10,TH 66 0 8 9,US 1 1 10 10,CA 1 1 10 10,AU 61 0 9 9`
    .split(',')
    .map((line) => {
      const [country = '', code = '', trunk = '', least = '0', most = '0'] = line.trim().split(' ');
      return [country, { code, trunk: trunk === '-' ? '' : trunk, least: Number(least), most: Number(most) }];
    }),
);
const CODES: readonly Dialling[] = [...DIALLING.values()].sort((one, other) => other.code.length - one.code.length);

/**
 * One form of a telephone number for all the ways to write it: `+`, country code, digits. Where neither the number nor the country tells the code, the
 * digits as they are.
 *
 * @param digits - The digits, with a leading `+` where one is written.
 * @param country - ISO 3166 code of the country in which the number is read.
 * @returns The number; equal for equal numbers of one country.
 * @example
 * ```ts
 * phoneValue('00001234', 'DK') // → '+4500001234'
 * phoneValue('004500001234', 'DK') // → '+4500001234'
 * ```
 */
export function phoneValue(digits: string, country?: string): string {
  if (digits.startsWith('+')) return international(digits.slice(1));
  const home = country === undefined ? undefined : DIALLING.get(country);
  if (/^00[1-9]/u.test(digits) && digits.length >= 10 && !isOwn(digits, home)) return international(digits.slice(2));
  if (home === undefined) return digits;
  const withCode = digits.startsWith(home.code) ? digits.slice(home.code.length) : undefined;
  if (withCode !== undefined && fits(withCode, home) && !isOwn(digits, home)) return `+${digits}`;
  if (isOwn(digits, home)) return `+${home.code}${withoutTrunk(digits, home)}`;
  return CODES.some((other) => digits.startsWith(other.code) && fits(digits.slice(other.code.length), other))
    ? international(digits)
    : digits;
}

/** `+44 (0) 7700`: what is dialled at home has no place behind the code. */
function international(digits: string): string {
  const dialling = CODES.find(({ code }) => digits.startsWith(code));
  if (dialling === undefined) return `+${digits}`;
  const rest = digits.slice(dialling.code.length);
  const bare = dialling.trunk === '0' ? withoutTrunk(rest, dialling) : rest;
  return `+${dialling.code}${fits(bare, dialling) ? bare : rest}`;
}

function withoutTrunk(digits: string, { trunk }: Dialling): string {
  return trunk !== '' && digits.startsWith(trunk) ? digits.slice(trunk.length) : digits;
}

/** Whether digits are a number of the country as it is dialled there. */
function isOwn(digits: string, home: Dialling | undefined): boolean {
  if (home === undefined) return false;
  return home.trunk === '' ? fits(digits, home) : fits(withoutTrunk(digits, home), home) && isLed(digits, home);
}

/** A number as long as with its code has to begin with what is dialled at home. */
function isLed(digits: string, { trunk, code }: Dialling): boolean {
  return digits.startsWith(trunk) || !digits.startsWith(code);
}

function fits(digits: string, { least, most }: Dialling): boolean {
  return digits.length >= least && digits.length <= most;
}
