/** First 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2) and of their square roots. */
const [ROUND, START] = constants();

/**
 * SHA-256 (FIPS 180-4) of a text's UTF-8 bytes. Written here because the core may use neither Node's nor the browser's
 * (asynchronous) digest, and the smallest maintained package is four times this size; tested against Node's own.
 *
 * @param text - Well-formed text.
 * @returns 64 hexadecimal digits.
 * @example
 * ```ts
 * sha256('abc').slice(0, 8); // 'ba7816bf'
 * ```
 */
export function sha256(text: string): string {
  return Array.from(hashOf(text), (value) => (value >>> 0).toString(16).padStart(8, '0')).join('');
}

/**
 * The same digest in base64, as a content-security-policy writes it.
 *
 * @param text - Well-formed text.
 * @returns 44 characters.
 */
export function sha256Base64(text: string): string {
  const bits = Array.from(hashOf(text), (value) => (value >>> 0).toString(2).padStart(32, '0')).join('');
  return `${(bits.padEnd(258, '0').match(/.{6}/gu) ?? []).map((six) => BASE64[Number.parseInt(six, 2)]).join('')}=`;
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function hashOf(text: string): Int32Array {
  const bytes = utf8(text);
  const bits = bytes.length * 8;
  bytes.push(0x80);
  while (bytes.length % 64 !== 56) bytes.push(0);
  for (const half of [Math.floor(bits / 2 ** 32), bits])
    for (let shift = 24; shift >= 0; shift -= 8) bytes.push((half >>> shift) & 255);

  const hash = Int32Array.from(START);
  const w = new Int32Array(64);
  for (let block = 0; block < bytes.length; block += 64) {
    for (let i = 0; i < 16; i += 1) w[i] = word(bytes, block + i * 4);
    for (let i = 16; i < 64; i += 1)
      w[i] = mix(at(w, i - 2), 17, 19, 10) + at(w, i - 7) + mix(at(w, i - 15), 7, 18, 3) + at(w, i - 16);
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
    for (let i = 0; i < 64; i += 1) {
      const one = h + turn(e, 6, 11, 25) + ((e & f) ^ (~e & g)) + at(ROUND, i) + at(w, i);
      const two = turn(a, 2, 13, 22) + ((a & b) ^ (a & c) ^ (b & c));
      h = g;
      g = f;
      f = e;
      e = (d + one) | 0;
      d = c;
      c = b;
      b = a;
      a = (one + two) | 0;
    }
    for (const [i, value] of [a, b, c, d, e, f, g, h].entries()) hash[i] = at(hash, i) + value;
  }
  return hash;
}

function utf8(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  }
  return bytes;
}

function constants(): readonly [Int32Array, Int32Array] {
  const primes: number[] = [];
  for (let n = 2; primes.length < 64; n += 1) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  const fraction = (value: number): number => ((value - Math.floor(value)) * 2 ** 32) | 0;
  return [
    Int32Array.from(primes, (n) => fraction(Math.cbrt(n))),
    Int32Array.from(primes.slice(0, 8), (n) => fraction(Math.sqrt(n))),
  ];
}

const at = (list: Int32Array | readonly number[], index: number): number => list[index] ?? 0;
const rotate = (x: number, n: number): number => (x >>> n) | (x << (32 - n));
const turn = (x: number, a: number, b: number, c: number): number => rotate(x, a) ^ rotate(x, b) ^ rotate(x, c);
const mix = (x: number, a: number, b: number, shift: number): number => rotate(x, a) ^ rotate(x, b) ^ (x >>> shift);
const word = (bytes: readonly number[], i: number): number =>
  (at(bytes, i) << 24) | (at(bytes, i + 1) << 16) | (at(bytes, i + 2) << 8) | at(bytes, i + 3);
