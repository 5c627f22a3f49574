import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { sizeOf } from '../unchanged.js';
import { ownWork, sharedWork, type WorkPool } from '../work-pool.js';
import {
  type LinkJob,
  type LinkTask,
  linkWork,
  type ReadBlock,
  type ReadTask,
  type TellTask,
  type Told,
} from './work.js';

/** Does what linking asks of threads. */
export interface LinkPool {
  readonly room: number;
  readonly read: (task: ReadTask) => Promise<ReadBlock>;
  readonly tell: (task: TellTask) => Promise<Told>;
  readonly close: () => Promise<void>;
}

/** Files from so many bytes on are worth the start of a worker. */
const WORTH_WORKERS = 16_000_000;
/** More threads than these wait for the one that joins. */
const MOST_THREADS = 4;
/** In MB. A million adverts are linked in the same time with this as with eight times as much. */
const ROOM_FOR_THE_NEW = 6;

/**
 * How many threads are worth their start.
 *
 * @param path - A file that can be read again.
 * @returns Threads, this one included.
 */
export function threadsFor(path: string): number {
  return (sizeOf(path) ?? 0) >= WORTH_WORKERS ? Math.min(MOST_THREADS, availableParallelism()) : 1;
}

/**
 * Who reads records and tells clusters.
 *
 * @param job - What to know.
 * @param threads - How many threads, this one included.
 * @returns The pool.
 */
export function linkPool(job: LinkJob, threads: number): LinkPool {
  const own = linkWork(job);
  const work = (task: LinkTask): ReadBlock | Told => ('block' in task ? own.read(task) : own.tell(task));
  const pool: WorkPool<LinkTask, ReadBlock | Told> =
    threads < 2 ? ownWork(work) : sharedWork({ count: threads, own: work, start: () => startWorker(job), sent });
  return {
    room: pool.room,
    read: async (task) => (await pool.work(task)) as ReadBlock, // the answer to this kind of task
    tell: async (task) => (await pool.work(task)) as Told, // the answer to this kind of task
    close: async () => {
      own.close();
      await pool.close();
    },
  };
}

function startWorker(job: LinkJob): Worker {
  return new Worker(new URL('./link-worker.js', import.meta.url), {
    workerData: job,
    resourceLimits: { maxYoungGenerationSizeMb: ROOM_FOR_THE_NEW },
  });
}

function sent(task: LinkTask): readonly [unknown, ArrayBuffer[]] {
  if (!('block' in task)) return [task, []];
  // The bytes may be part of a larger buffer, which would all be copied.
  const bytes = new Uint8Array(task.block.bytes);
  return [{ ...task, block: { ...task.block, bytes } }, [bytes.buffer]];
}
