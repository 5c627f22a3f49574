/**
 * A share in words, whatever the machine's locale.
 *
 * @param share - 0–1.
 * @returns Percent without decimals, with one below 10 %.
 */
export function percent(share: number): string {
  const hundred = 100 * share;
  return `${hundred.toFixed(hundred < 9.95 && hundred % 1 !== 0 ? 1 : 0)} %`;
}
