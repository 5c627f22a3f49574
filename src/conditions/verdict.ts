/** State of a condition in the two lowest bits of a {@link Verdict}: it does not hold. */
export const ABSENT = 0;
/** It holds. */
export const PRESENT = 1;
/** Unknown facts leave it open. */
export const UNDECIDED = 2;

/**
 * State and reasons in one small integer, so that deciding allocates nothing: bits 0–1 hold the state, bit 2 + n says that the
 * n-th fact the condition reads made it so.
 */
export type Verdict = number;

/** How many facts one verdict can name. A condition that reads more names none, and its reasons are all the facts it reads. */
export const MAX_NAMED_FACTS = 28;
