import type { Reading } from './words.js';

/** How results are read where one reading is needed: as they are recorded, which is what a user of the index test goes by. */
export const RECORDED = 'asNegative';

/** The three ways of reading indeterminate results, in the order in which they are shown. */
export const READINGS: readonly [Reading, Reading, Reading] = [RECORDED, 'excluded', 'asPositive'];
