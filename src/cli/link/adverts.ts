import { closeSync, openSync, readSync } from 'node:fs';
import { BatchWriter } from '../../link/advert-batch.js';
import type { Joiner } from '../../link/joiner.js';
import { NumberList } from '../../link/number-list.js';
import type { Advert } from '../../link/types.js';
import type { BadRow } from '../../screen/row.js';
import { Failure } from '../failure.js';
import { isPlain } from '../files.js';
import { CHANGED } from '../unchanged.js';
import { badRow, type FaultCode } from '../screen/records.js';
import type { Source } from '../screen/source.js';
import type { LinkPlan } from './plan.js';
import type { LinkPool } from './pool.js';
import { advertAt, type LinkJob, type ReadBlock } from './work.js';

/** Bad records that are named one by one. */
const BAD_TO_TELL = 10;

/** The adverts of a file, ready to be asked for again. */
export interface ReadAdverts {
  /** How many records there were, and how many of them could not be used. */
  readonly rows: number;
  readonly bad: number;
  /** The first of those. */
  readonly faults: readonly BadRow[];
  /** Those of them that hold a text and could only not be linked. */
  readonly unlinked: number;
  /** Adverts whose text is longer than what is read of it. */
  readonly cut: number;
  /** Ids in the order of the file. */
  readonly ids: readonly string[];
  /** The line of an advert by its number in that order. */
  readonly lineOf: (index: number) => number;
  /** An advert by its number in that order. */
  readonly at: (index: number) => Advert;
  /** Where it begins and ends in the file. */
  readonly placeOf: (index: number) => readonly [number, number];
  readonly close: () => void;
}

/**
 * Reads the adverts of a file once. A plain file is read again where an advert is asked for later, so that its texts are not kept; of anything else they are.
 *
 * @param source - The records.
 * @param plan - What was asked for.
 * @param into - Who turns records into numbers, how, and where the numbers go, in the order of the file.
 * @param onProgress - Called after every block with the bytes and rows done so far.
 * @returns The adverts.
 */
export async function readAdverts(
  source: Source,
  { limit = Infinity }: Pick<LinkPlan, 'limit'>,
  { pool, job, joiner }: { readonly pool: LinkPool; readonly job: LinkJob; readonly joiner: Joiner },
  onProgress: (bytes: number, rows: number) => void,
): Promise<ReadAdverts> {
  const taken = new TakenAdverts(job, joiner);
  const pending: Promise<() => void>[] = [];
  const next = async (): Promise<void> => {
    const take = await pending.shift();
    take?.();
  };
  for await (const block of source.blocks) {
    const { offset, size } = block;
    const work = pool.read({ block, most: limit - taken.rows }).then((read) => () => {
      taken.take(read, offset, size);
      onProgress(offset + size, taken.rows);
    });
    // It is awaited further down; until then nobody has been told of a failure.
    work.catch(() => undefined);
    pending.push(work);
    // Where only some records are asked for, how many are left is known when the block before is done.
    if (pending.length >= pool.room || limit !== Infinity) await next();
    if (taken.rows >= limit) break;
  }
  while (pending.length > 0) await next();
  return taken.done();
}

/** Faults that matter to links alone. */
const ONLY_LINKS: ReadonlySet<string> = new Set<FaultCode>(['no-id', 'same-id', 'wrong-field']);

/** Where a record begins and ends, in bytes. */
type Place = readonly [number, number];

/** Adverts that were read, in the order of the file. */
class TakenAdverts {
  rows = 0;
  readonly #job: LinkJob;
  readonly #joiner: Joiner;
  readonly #ids: string[] = [];
  readonly #known = new Set<string>();
  readonly #lines = new NumberList();
  /** Of each record the block, where it begins in it and how long it is. */
  readonly #blocks = new NumberList();
  readonly #starts = new NumberList();
  readonly #sizes = new NumberList();
  /** Where each block begins. */
  readonly #offsets: number[] = [];
  readonly #adverts: Advert[] = [];
  readonly #faults: BadRow[] = [];
  #file: number | undefined;
  #bad = 0;
  #unlinked = 0;
  #cut = 0;

  constructor(job: LinkJob, joiner: Joiner) {
    this.#job = job;
    this.#joiner = joiner;
  }

  take(read: ReadBlock, offset: number, size: number): void {
    this.rows += read.rows;
    this.#cut += read.cut;
    this.#offsets.push(offset);
    const { offsets, faults } = read;
    const sizes = offsets.map((start, at) => (offsets[at + 1] ?? size) - start);
    const twice = this.#keepIds(read.ids);
    if (twice.size === 0) this.#keep(read, sizes);
    else this.#keepFirst(read, sizes, twice);
    const same = [...twice].map((at) => badRow(read.lines[at] ?? 0, offset + (offsets[at] ?? 0), 'same-id'));
    this.#fail(same.length === 0 ? faults : [...faults, ...same].sort((a, b) => a.error.offset - b.error.offset));
  }

  /** Adverts of a block whose ids stand before. */
  #keepIds(ids: readonly string[]): ReadonlySet<number> {
    const twice = new Set<number>();
    for (const [at, id] of ids.entries())
      if (this.#known.has(id)) twice.add(at);
      else this.#known.add(id);
    return twice;
  }

  #keep({ ids, lines, offsets, adverts, batch }: ReadBlock, sizes: Int32Array): void {
    for (const [at, id] of ids.entries()) {
      this.#ids.push(id);
      this.#blocks.push(this.#offsets.length - 1);
      this.#starts.push(offsets[at] ?? 0);
      this.#sizes.push(sizes[at] ?? 0);
    }
    this.#lines.append(lines);
    for (const advert of adverts) this.#adverts.push(advert);
    this.#joiner.add(ids, batch);
  }

  /** The numbers of a block stand together; without some of its adverts it is read once more. */
  #keepFirst(read: ReadBlock, sizes: Int32Array, twice: ReadonlySet<number>): void {
    const writer = new BatchWriter(this.#job.options);
    const begin = this.#offsets.at(-1) ?? 0;
    const left = Int32Array.from([...read.ids.keys()].filter((at) => !twice.has(at)));
    const adverts = Array.from(left, (at) => {
      const start = begin + (read.offsets[at] ?? 0);
      return read.adverts[at] ?? this.#readAt([start, start + (sizes[at] ?? 0)], read.ids[at] ?? '');
    });
    for (const advert of adverts) writer.add(advert);
    const block = {
      ...read,
      batch: writer.take(),
      ids: adverts.map(({ id }) => id),
      lines: left.map((at) => read.lines[at] ?? 0),
      offsets: left.map((at) => read.offsets[at] ?? 0),
      adverts: this.#job.keep ? adverts : [],
    };
    this.#keep(
      block,
      left.map((at) => sizes[at] ?? 0),
    );
  }

  #readAt(place: Place, id: string): Advert {
    this.#file ??= openedAgain(this.#job.path);
    const advert = advertAt(this.#file, this.#job, place, id);
    if (advert === undefined) throw new Failure(CHANGED);
    return advert;
  }

  done(): ReadAdverts {
    // Large, and nobody asks for it any more.
    this.#known.clear();
    const placeOf = (index: number): Place => {
      const start = (this.#offsets[this.#blocks.at(index)] ?? 0) + this.#starts.at(index);
      return [start, start + this.#sizes.at(index)];
    };
    return {
      rows: this.rows,
      bad: this.#bad,
      faults: this.#faults,
      unlinked: this.#unlinked,
      cut: this.#cut,
      ids: this.#ids,
      lineOf: (index) => this.#lines.at(index),
      placeOf,
      at: (index) => this.#adverts[index] ?? this.#readAt(placeOf(index), this.#ids[index] ?? ''),
      close: () => {
        if (this.#file !== undefined) closeSync(this.#file);
      },
    };
  }

  #fail(faults: readonly BadRow[]): void {
    this.#bad += faults.length;
    this.#unlinked += faults.filter(({ error }) => ONLY_LINKS.has(error.code)).length;
    this.#faults.push(...faults.slice(0, BAD_TO_TELL - this.#faults.length));
  }
}

function openedAgain(path: string): number {
  try {
    return openSync(path, 'r');
  } catch {
    throw new Failure(CHANGED);
  }
}

/** Whether places in the unpacked input are places in the file. */
export function canBeReadAgain(path: string): boolean {
  if (path === '-' || !isPlain(path)) return false;
  const file = openedAgain(path);
  const bytes = Buffer.alloc(2);
  readSync(file, bytes, 0, 2, 0);
  closeSync(file);
  return bytes.readUInt16BE() !== GZIP;
}

const GZIP = 0x1f8b;
