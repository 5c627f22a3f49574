import { Worker } from 'node:worker_threads';
import { sharedWork, type WorkPool } from '../work-pool.js';
import type { BlockResult, ScreenJob } from './job.js';
import type { Block } from './split.js';

/** Screens blocks, here or in workers. */
export type Pool = WorkPool<Block, BlockResult>;

/** In MB, what Node 20 gives its first thread. With less, what one advert takes is moved before it can be let go; with more, a thread only takes more. */
const ROOM_FOR_THE_NEW = 48;

/**
 * A pool of this thread and others.
 *
 * @param count - How many threads, this one included; at least two.
 * @param job - What they do.
 * @param own - Works on a block here.
 * @returns The pool.
 */
export function sharedPool(count: number, job: ScreenJob, own: (block: Block) => BlockResult): Pool {
  return sharedWork({
    count,
    own,
    start: () =>
      new Worker(new URL('./screen-worker.js', import.meta.url), {
        workerData: job,
        resourceLimits: { maxYoungGenerationSizeMb: ROOM_FOR_THE_NEW },
      }),
    sent: (block) => {
      // The bytes may be part of a larger buffer, which would all be copied.
      const bytes = new Uint8Array(block.bytes);
      return [{ ...block, bytes }, [bytes.buffer]];
    },
  });
}
