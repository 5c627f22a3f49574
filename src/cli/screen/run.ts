import { createHash } from 'node:crypto';
import { readingOrder } from '../../screen/rank.js';
import type { BadRow, ScreenRow } from '../../screen/row.js';
import { addSummaries, NO_ROWS, type ScreenSummary } from '../../screen/summary.js';
import { Failure } from '../failure.js';
import type { Checkpoint } from './checkpoint.js';
import { BAD_TO_TELL, bestOf, type BlockResult } from './job.js';
import type { Output } from './output.js';
import type { Pool } from './pool.js';
import { contentOf } from './records.js';
import { endsOf, type RecordForm } from './source.js';
import { type Block, linesIn, recordsIn } from './split.js';

/** What a run needs. */
export interface Run {
  readonly blocks: AsyncIterable<Block>;
  readonly pool: Pool;
  /** Where rows go as they come; nothing where only the best are kept. */
  readonly output: Output | undefined;
  readonly order: ReturnType<typeof readingOrder>;
  /** How many rows to keep in reading order. */
  readonly top: number;
  readonly from: Checkpoint | undefined;
  /** Makes and keeps a checkpoint. */
  readonly keep: ((state: Omit<Checkpoint, 'format' | 'job'>) => void) | undefined;
  /** How records are written. */
  readonly form: RecordForm;
  /** How many of them to read at most. */
  readonly limit: number | undefined;
  /** Called after every block with the bytes and rows done so far. */
  readonly onProgress: (bytes: number, rows: number) => void;
  /** Settles when somebody asks to stop; then nothing more is read. */
  readonly stop: Promise<void>;
  /** Milliseconds, from any beginning. */
  readonly now: () => number;
}

/** What became of a run. */
export interface RunResult {
  readonly summary: ScreenSummary;
  readonly top: readonly ScreenRow[];
  readonly bad: readonly BadRow[];
  /** Places in `expectedIds`. */
  readonly met: ReadonlySet<number>;
  /** Whether it was stopped before the end. */
  readonly stopped: boolean;
}

/** Bytes that a task has on average at most: somewhat more than are read at a time. */
const MOST_OF_A_TASK = 400_000;

/** Milliseconds between two checkpoints. */
const BETWEEN_CHECKPOINTS = 500;

/**
 * Screens block after block and writes the results in the order of the input, however many workers there are.
 *
 * @param run - What to do.
 * @returns Counts, the rows to read first, and what could not be read.
 * @throws {@link Failure} where the input is not what the checkpoint says, or the output cannot be written.
 */
export async function runScreen(run: Run): Promise<RunResult> {
  const { pool, output, keep, from } = run;
  const hash = createHash('sha256');
  const state = {
    line: from?.line ?? 1,
    offset: from?.offset ?? 0,
    summary: from?.summary ?? NO_ROWS,
    top: new Array<ScreenRow>(),
    bad: new Array<BadRow>(),
    met: new Set(from?.met),
    kept: run.now(),
    /** Bytes that were handed out and are not done. */
    underWay: 0,
  };
  const checkpoint = (): void => {
    const written = output?.sync();
    if (written === undefined) return;
    const { line, offset, summary, met } = state;
    keep?.({
      line,
      offset,
      summary,
      met: [...met],
      inputDigest: hash.copy().digest('hex'),
      outputLength: written.length,
      outputDigest: written.digest,
    });
    state.kept = run.now();
  };
  const finish = ({ block, result }: { readonly block: Block; readonly result: BlockResult }): void => {
    output?.write(result.text);
    addTo(hash, block);
    state.underWay -= block.bytes.length;
    state.line = block.line + block.lines;
    state.offset = block.offset + block.size;
    state.summary = addSummaries(state.summary, result.summary);
    state.top = [...bestOf([...state.top, ...result.top], run.order, run.top)];
    state.bad.push(...result.bad.slice(0, BAD_TO_TELL - state.bad.length));
    for (const id of result.met) state.met.add(id);
    if (run.now() - state.kept > BETWEEN_CHECKPOINTS) checkpoint();
    run.onProgress(state.offset, state.summary.rows);
  };

  const pending: Promise<{ readonly block: Block; readonly result: BlockResult }>[] = [];
  const end = { stopped: false };
  const blocks = limited(behind(run, hash), run, state.summary.rows);
  for await (const block of until(run.stop, blocks, end)) {
    const work = pool.work(block).then((result) => ({ block, result }));
    // It is awaited further down; until then nobody has been told of a failure.
    work.catch(() => undefined);
    pending.push(work);
    state.underWay += block.bytes.length;
    // Very long records are not worked on side by side: together they would take more memory than a run may.
    while (pending.length >= pool.room || state.underWay > pool.room * MOST_OF_A_TASK) await next(pending, finish);
  }
  while (pending.length > 0) await next(pending, finish);
  if (output !== undefined) checkpoint();
  return { ...state, ...end };
}

async function next<T>(pending: Promise<T>[], finish: (done: T) => void): Promise<void> {
  const first = pending.shift();
  if (first !== undefined) finish(await first);
}

/** Values until somebody asks to stop, also where the next one is long in coming, as from a quiet pipe. */
async function* until<T>(
  stop: Promise<void>,
  values: AsyncGenerator<T, void>,
  end: { stopped: boolean },
): AsyncGenerator<T, void> {
  let wake: () => void = () => undefined;
  void stop.then(() => {
    end.stopped = true;
    wake();
  });
  try {
    while (!end.stopped) {
      const coming = values.next();
      // A race against the long-lived promise would keep every value that ever won it.
      const next = await new Promise<IteratorResult<T, void> | undefined>((resolve, reject) => {
        wake = () => {
          resolve(undefined);
        };
        coming.then(resolve, reject);
      });
      if (next === undefined || next.done === true) return;
      yield next.value;
    }
  } finally {
    // Not waited for: a value that is still to come may be long in coming.
    void values.return();
  }
}

type Hash = ReturnType<typeof createHash>;

function addTo(hash: Hash, block: Block): void {
  if (block.tooLong === true) hash.update(`\u0000${block.size}`);
  else hash.update(block.bytes);
}

/** The blocks behind a checkpoint. What lies before it must be what it was. */
async function* behind({ blocks, from, form }: Run, hash: Hash): AsyncGenerator<Block, void> {
  const start = from?.offset ?? 0;
  let checked = from === undefined || start === 0;
  const check = (): void => {
    if (!checked && hash.copy().digest('hex') !== from?.inputDigest) throw new Failure(CHANGED);
    checked = true;
  };
  for await (const block of blocks) {
    const end = block.offset + block.size;
    if (end <= start) {
      addTo(hash, block);
      continue;
    }
    if (block.offset >= start) {
      check();
      yield block;
      continue;
    }
    // The block goes over the place: a record ended there.
    const cut = start - block.offset;
    if (block.tooLong === true || (form.form !== 'json' && block.bytes[cut - 1] !== LINE_FEED))
      throw new Failure(CHANGED);
    hash.update(block.bytes.subarray(0, cut));
    check();
    const bytes = block.bytes.subarray(cut);
    yield { bytes, line: from?.line ?? 1, offset: start, size: bytes.length, lines: linesIn(bytes) };
  }
  check();
}

const LINE_FEED = 0x0a;
const CHANGED = 'the input was changed since the unfinished run; start again with --force';

async function* limited(
  blocks: AsyncGenerator<Block, void>,
  { limit, form }: Run,
  done: number,
): AsyncGenerator<Block, void> {
  if (limit === undefined) {
    yield* blocks;
    return;
  }
  let left = limit - done;
  if (left <= 0) return;
  for await (const block of blocks) {
    if (block.tooLong === true) {
      left -= 1;
      yield block;
    } else {
      let size = 0;
      for (const record of recordsIn(block.bytes, endsOf(form))) {
        if (left <= 0) break;
        size += record.length;
        const [from, to] = contentOf(record, form);
        if (from < to) left -= 1;
      }
      const bytes = block.bytes.subarray(0, size);
      yield size === block.size ? block : { ...block, bytes, size, lines: linesIn(bytes) };
    }
    // Whoever waits for the next block may wait long.
    if (left <= 0) return;
  }
}
