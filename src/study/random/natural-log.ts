const view = new DataView(new ArrayBuffer(8));
const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;

/**
 * The natural logarithm from additions, multiplications and divisions alone. `Math.log` may differ in its last digit from one
 * platform to the next, and what is drawn from a seed must not.
 *
 * Source: fdlibm, `e_log.c` (Sun Microsystems 1993): the same reduction and polynomial; error under one unit in the last place.
 *
 * @param x - A normal number over 0.
 * @returns log x.
 * @example
 * ```ts
 * naturalLog(10) // → 2.3026
 * ```
 */
export function naturalLog(x: number): number {
  view.setFloat64(0, x);
  const high = view.getInt32(0);
  // The exponent, moved by one where the rest would be over √2.
  const moved = ((high & 0x000fffff) + 0x00095f64) & 0x00100000;
  const exponent = (high >> 20) - 1023 + (moved >> 20);
  view.setInt32(0, (high & 0x000fffff) | (moved ^ 0x3ff00000));
  const f = view.getFloat64(0) - 1;
  const s = f / (2 + f);
  const z = s * s;
  const half = 0.5 * f * f;
  return exponent * LN2_HIGH - (half - (s * (half + z * polynomial(z)) + exponent * LN2_LOW) - f);
}

function polynomial(z: number): number {
  const upper =
    2.222219843214978396e-1 +
    z * (1.818357216161805012e-1 + z * (1.531383769920937332e-1 + z * 1.479819860511658591e-1));
  return 6.66666666666673513e-1 + z * (3.999999999940941908e-1 + z * (2.857142874366239149e-1 + z * upper));
}
