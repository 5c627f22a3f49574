/** What counts of a stretch of letters that overlaps the one before: where writing has no spaces, such stretches stand for words. */
export const OVERLAPPING = 0.5;
/** From so many words of its own on, a wording is hardly written twice. */
const OWN = 4;
/** Words of the trade that say as much as one that is not: the longer the same row of stock phrases is, the less it comes about by chance. */
const TRADE_FOR_ONE = 5;
/** Below, they have to be made up for. */
const TOGETHER = 5;

/**
 * Whether wording that two adverts share says something about who wrote it: stock phrases of the trade do not, however many write them in the same order.
 *
 * @param own - Words of it that are neither everybody's nor the trade's.
 * @param trade - Words of the trade.
 * @returns Whether a tie can rest on it alone.
 * @example
 * ```ts
 * saysItsOwn(2, 9) // → false
 * saysItsOwn(4, 0) // → true
 * ```
 */
export function saysItsOwn(own: number, trade: number): boolean {
  return own >= OWN || own + trade / TRADE_FOR_ONE >= TOGETHER;
}
