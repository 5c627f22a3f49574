import type { Worker } from 'node:worker_threads';

/** Does tasks, here or in workers. */
export interface WorkPool<Task, Result> {
  /** How many tasks may be under way at the same time. */
  readonly room: number;
  readonly work: (task: Task) => Promise<Result>;
  readonly close: () => Promise<void>;
}

/** What comes back from a worker. */
export type WorkerAnswer<Result> = { readonly result: Result } | { readonly fault: string };

/** What a shared pool is made of. */
export interface SharedWork<Task, Result> {
  /** How many threads, this one included; at least two. */
  readonly count: number;
  readonly start: () => Worker;
  /** Does a task here. */
  readonly own: (task: Task) => Result;
  /** A task as it is sent, and the memory that goes with it. */
  readonly sent: (task: Task) => readonly [unknown, ArrayBuffer[]];
}

/**
 * A pool of one: the work is done where it is asked for.
 *
 * @param work - Does a task.
 * @returns The pool.
 */
export function ownWork<Task, Result>(work: (task: Task) => Result): WorkPool<Task, Result> {
  return {
    room: 1,
    // A task that fails is a promise that fails.
    work: (task) =>
      new Promise((done) => {
        done(work(task));
      }),
    close: () => Promise.resolve(),
  };
}

/**
 * A pool of this thread and others. This one takes a task whenever the others have enough to do; it would have nothing to do otherwise, and each further thread
 * takes memory for all the words.
 *
 * @param parts - How many threads, and what they do.
 * @returns The pool. A thread that fails fails the tasks it was given.
 */
export function sharedWork<Task, Result>(parts: SharedWork<Task, Result>): WorkPool<Task, Result> {
  const { count, own } = parts;
  const workers = Array.from({ length: count - 1 }, () => startWorker(parts));
  const waiting: Asked<Task, Result>[] = [];
  let turn: NodeJS.Immediate | undefined;
  const share = (): void => {
    for (let idle = leastBusy(workers); idle !== undefined && waiting.length > 0; idle = leastBusy(workers)) {
      const { task, done, failed } = take(waiting);
      // What comes back makes room for the next one.
      void idle.work(task).then(done, failed).then(share);
    }
    if (waiting.length > 0) turn ??= setImmediate(workHere);
  };
  // One task at a time, so that what the others send is heard between two.
  const workHere = (): void => {
    turn = undefined;
    if (waiting.length > 0) {
      const { task, done, failed } = take(waiting);
      try {
        done(own(task));
      } catch (error) {
        failed(error);
      }
    }
    share();
  };
  return {
    room: count * 3,
    work: (task) =>
      new Promise((done, failed) => {
        waiting.push({ task, done, failed });
        share();
      }),
    close: async () => {
      clearImmediate(turn);
      await Promise.all(workers.map(({ stop }) => stop()));
    },
  };
}

/** Tasks that a thread is given at a time: one that it is at and one more. */
const ENOUGH = 2;

/** A task that is to be done, and whom to tell. */
interface Asked<Task, Result> {
  readonly task: Task;
  readonly done: (result: Result) => void;
  readonly failed: (reason: unknown) => void;
}

function take<Task, Result>(waiting: Asked<Task, Result>[]): Asked<Task, Result> {
  const first = waiting.shift();
  if (first === undefined) throw new TypeError('no task is waiting');
  return first;
}

function leastBusy<Task, Result>(
  workers: readonly StartedWorker<Task, Result>[],
): StartedWorker<Task, Result> | undefined {
  const least = workers.reduce<StartedWorker<Task, Result> | undefined>(
    (best, worker) => (best === undefined || worker.busy() < best.busy() ? worker : best),
    undefined,
  );
  return least !== undefined && least.busy() < ENOUGH ? least : undefined;
}

interface StartedWorker<Task, Result> {
  readonly work: (task: Task) => Promise<Result>;
  /** Tasks that it has not answered for. */
  readonly busy: () => number;
  readonly stop: () => Promise<void>;
}

function startWorker<Task, Result>({ start, sent }: SharedWork<Task, Result>): StartedWorker<Task, Result> {
  const worker = start();
  const waiting: { done: (result: Result) => void; failed: (reason: Error) => void }[] = [];
  let lost: Error | undefined;
  const failAll = (reason: Error): void => {
    // One that failed before it had anything to do would never answer.
    lost ??= reason;
    for (const { failed } of waiting.splice(0)) failed(reason);
  };
  worker.on('message', (answer: WorkerAnswer<Result>) => {
    const first = waiting.shift();
    if ('result' in answer) first?.done(answer.result);
    else first?.failed(new Error(answer.fault));
  });
  worker.on('error', failAll);
  worker.on('exit', () => {
    failAll(new Error('a worker ended early'));
  });
  return {
    work: (task) =>
      new Promise((done, failed) => {
        if (lost !== undefined) {
          failed(lost);
          return;
        }
        waiting.push({ done, failed });
        worker.postMessage(...sent(task));
      }),
    busy: () => waiting.length,
    stop: async () => {
      await worker.terminate();
    },
  };
}

/**
 * Does a task in a worker.
 *
 * @param work - Does the task.
 * @param task - The task.
 * @returns What is sent back. The message of an error could hold content, so only its name is told.
 */
export function answerOf<Task, Result>(work: (task: Task) => Result, task: Task): WorkerAnswer<Result> {
  try {
    return { result: work(task) };
  } catch (error) {
    return { fault: error instanceof Error ? error.name : typeof error };
  }
}
