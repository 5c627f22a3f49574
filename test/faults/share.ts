import { otherNodes } from '../../.tools/other-nodes.mjs';
import { seeded } from '../support/made-links.js';

/** Whether everything is tried; otherwise a small share that stands for it. */
export const IS_WHOLE: boolean = process.env['FAULTS'] === 'whole';

/** How many runs are killed on each Node version. */
export const KILLS: number = Number(process.env['KILLS'] ?? (IS_WHOLE ? 200 : 4));

/** Where random moments begin, so that a run can be had again. */
const SEED: number = Number(process.env['SEED'] ?? 7);

/** Programs of all Node versions under test. */
export const NODES: readonly string[] = [process.execPath, ...otherNodes()];

/**
 * The Node versions on which one of many cases is tried: all of them, or in a small share each case on another one.
 *
 * @param place - Number of the case.
 * @returns Programs.
 */
export function nodesFor(place: number): readonly string[] {
  return IS_WHOLE ? NODES : NODES.slice(place % NODES.length, (place % NODES.length) + 1);
}

/**
 * Random numbers from 0 to 1, the same for the same seed and case.
 *
 * @param place - Number of the case.
 * @returns Gives the next one.
 */
export function randomOf(place: number): () => number {
  return seeded(SEED * 1_000_003 + place);
}

/** A Node program in the title of a test. */
export function titleOf(node: string): string {
  return /node-(\d+)\./u.exec(node)?.[1] ?? process.version.slice(1, 3);
}
