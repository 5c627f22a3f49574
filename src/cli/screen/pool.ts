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
 * A pool of workers.
 *
 * @param count - How many.
 * @param job - What they do.
 * @returns The pool. A worker that fails fails the block it was at.
 */
export function workerPool(count: number, job: ScreenJob): Pool {
  const workers = Array.from({ length: count }, () => startWorker(job));
  let next = 0;
  return {
    room: count * 3,
    // Blocks are of like size, so that taking turns keeps all busy.
    work: (block) => workers[next++ % count]?.work(block) ?? Promise.reject(new TypeError('no worker')),
    close: async () => {
      await Promise.all(workers.map(({ stop }) => stop()));
    },
  };
}

function startWorker(job: ScreenJob): { work: Pool['work']; stop: () => Promise<void> } {
  const worker = new Worker(new URL('./screen-worker.js', import.meta.url), { workerData: job });
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
    stop: async () => {
      await worker.terminate();
    },
  };
}
