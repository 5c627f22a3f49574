import { Worker } from 'node:worker_threads';
import type { BlockResult, ScreenJob } from './job.js';
import type { Block } from './split.js';

/** Works on blocks, here or in workers. */
export interface Pool {
  /** How many blocks may be under way at the same time. */
  readonly room: number;
  readonly work: (block: Block) => Promise<BlockResult>;
  readonly close: () => Promise<void>;
}

/** What goes to a worker and what comes back. */
export type WorkerAnswer = { readonly result: BlockResult } | { readonly fault: string };

/**
 * A pool of one: the work is done where it is asked for.
 *
 * @param work - Works on a block.
 * @returns The pool.
 */
export function ownPool(work: (block: Block) => BlockResult): Pool {
  return { room: 1, work: (block) => Promise.resolve(work(block)), close: () => Promise.resolve() };
}

/**
 * A pool of this thread and others. This one takes a block whenever the others have enough to do; it would have nothing to do otherwise, and each further thread
 * takes memory for all the words.
 *
 * @param count - How many threads, this one included; at least two.
 * @param job - What they do.
 * @param own - Works on a block here.
 * @returns The pool. A thread that fails fails the blocks it was given.
 */
export function sharedPool(count: number, job: ScreenJob, own: (block: Block) => BlockResult): Pool {
  const workers = Array.from({ length: count - 1 }, () => startWorker(job));
  const waiting: Asked[] = [];
  let turn: NodeJS.Immediate | undefined;
  const share = (): void => {
    for (let idle = leastBusy(workers); idle !== undefined && waiting.length > 0; idle = leastBusy(workers)) {
      const { block, done, failed } = take(waiting);
      // What comes back makes room for the next one.
      void idle.work(block).then(done, failed).then(share);
    }
    if (waiting.length > 0) turn ??= setImmediate(workHere);
  };
  // One block at a time, so that what the others send is heard between two.
  const workHere = (): void => {
    turn = undefined;
    if (waiting.length > 0) {
      const { block, done, failed } = take(waiting);
      try {
        done(own(block));
      } catch (error) {
        failed(error);
      }
    }
    share();
  };
  return {
    room: count * 3,
    work: (block) =>
      new Promise((done, failed) => {
        waiting.push({ block, done, failed });
        share();
      }),
    close: async () => {
      clearImmediate(turn);
      await Promise.all(workers.map(({ stop }) => stop()));
    },
  };
}

/** Blocks that a thread is given at a time: one that it is at and one more. */
const ENOUGH = 2;

/** A block that is to be worked on, and whom to tell. */
interface Asked {
  readonly block: Block;
  readonly done: (result: BlockResult) => void;
  readonly failed: (reason: unknown) => void;
}

function take(waiting: Asked[]): Asked {
  const first = waiting.shift();
  if (first === undefined) throw new TypeError('no block is waiting');
  return first;
}

function leastBusy(workers: readonly StartedWorker[]): StartedWorker | undefined {
  const least = workers.reduce<StartedWorker | undefined>(
    (best, worker) => (best === undefined || worker.busy() < best.busy() ? worker : best),
    undefined,
  );
  return least !== undefined && least.busy() < ENOUGH ? least : undefined;
}

interface StartedWorker {
  readonly work: Pool['work'];
  /** Blocks that it has not answered for. */
  readonly busy: () => number;
  readonly stop: () => Promise<void>;
}

/** In MB. Most of what a thread makes lives no longer than one advert: little room for it stays in the caches of the processor. */
const ROOM_FOR_THE_NEW = 6;

function startWorker(job: ScreenJob): StartedWorker {
  const worker = new Worker(new URL('./screen-worker.js', import.meta.url), {
    workerData: job,
    resourceLimits: { maxYoungGenerationSizeMb: ROOM_FOR_THE_NEW },
  });
  const waiting: { done: (result: BlockResult) => void; failed: (reason: Error) => void }[] = [];
  let lost: Error | undefined;
  const failAll = (reason: Error): void => {
    // One that failed before it had anything to do would never answer.
    lost ??= reason;
    for (const { failed } of waiting.splice(0)) failed(reason);
  };
  worker.on('message', (answer: WorkerAnswer) => {
    const first = waiting.shift();
    if ('result' in answer) first?.done(answer.result);
    else first?.failed(new Error(answer.fault));
  });
  worker.on('error', failAll);
  worker.on('exit', () => {
    failAll(new Error('a worker ended early'));
  });
  return {
    work: (block) =>
      new Promise((done, failed) => {
        if (lost !== undefined) {
          failed(lost);
          return;
        }
        waiting.push({ done, failed });
        // The bytes may be part of a larger buffer, which would all be copied.
        const bytes = new Uint8Array(block.bytes);
        worker.postMessage({ ...block, bytes }, [bytes.buffer]);
      }),
    busy: () => waiting.length,
    stop: async () => {
      await worker.terminate();
    },
  };
}
