import { closeSync, openSync, readSync } from 'node:fs';
import type { Advert } from '../../link/types.js';
import type { BadRow } from '../../screen/row.js';
import { Failure } from '../failure.js';
import { isPlain } from '../screen/prepare.js';
import { badRow, type FaultCode, readRecords } from '../screen/records.js';
import type { RecordForm, Source } from '../screen/source.js';
import type { Block } from '../screen/split.js';
import { advertOf } from './advert.js';
import type { LinkFields, LinkPlan } from './plan.js';

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
  /** Ids in the order of the file, and the line of each. */
  readonly ids: readonly string[];
  readonly lines: readonly number[];
  /** An advert by its number in that order. */
  readonly at: (index: number) => Advert;
  readonly close: () => void;
}

/**
 * Reads the adverts of a file once, one after the other. A plain file is read again where an advert is asked for later, so that its texts are not kept; of
 * anything else they are.
 *
 * @param source - The records.
 * @param plan - What was asked for.
 * @param add - Gets each advert, in order.
 * @param onProgress - Called after every block with the bytes and rows done so far.
 * @returns The adverts.
 */
export async function readAdverts(
  source: Source,
  plan: Pick<LinkPlan, 'path' | 'fields' | 'limit'>,
  add: (advert: Advert) => void,
  onProgress: (bytes: number, rows: number) => void,
): Promise<ReadAdverts> {
  const { path, fields, limit = Infinity } = plan;
  const again = canBeReadAgain(path) ? placesIn(path, source.form, fields) : keptIn();
  const ids = new Set<string>();
  const lines: number[] = [];
  const faults: BadRow[] = [];
  let [rows, bad, unlinked] = [0, 0, 0];
  const fail = (row: BadRow): void => {
    bad += 1;
    if (ONLY_LINKS.has(row.error.code)) unlinked += 1;
    if (faults.length < BAD_TO_TELL) faults.push(row);
  };
  for await (const block of source.blocks) {
    for (const record of readRecords(block, source.form)) {
      if (rows >= limit) break;
      rows += 1;
      const advert = 'bad' in record ? record.bad : advertOf(record.fields, fields);
      if (typeof advert === 'string') fail(badRow(record.line, record.offset, advert));
      else if ('error' in advert) fail(advert);
      else if (ids.has(advert.id)) fail(badRow(record.line, record.offset, 'same-id'));
      else {
        ids.add(advert.id);
        lines.push(record.line);
        again.keep(advert, record.offset);
        add(advert);
      }
    }
    again.end(block);
    onProgress(block.offset + block.size, rows);
    if (rows >= limit) break;
  }
  return { rows, bad, unlinked, faults, ids: [...ids], lines, at: again.at, close: again.close };
}

/** Faults that matter to links alone. */
const ONLY_LINKS: ReadonlySet<string> = new Set<FaultCode>(['no-id', 'same-id', 'wrong-field']);

/** Whether places in the unpacked input are places in the file. */
function canBeReadAgain(path: string): boolean {
  if (path === '-' || !isPlain(path)) return false;
  const file = openSync(path, 'r');
  const bytes = Buffer.alloc(2);
  readSync(file, bytes, 0, 2, 0);
  closeSync(file);
  return bytes.readUInt16BE() !== GZIP;
}

const GZIP = 0x1f8b;

interface Again {
  readonly keep: (advert: Advert, offset: number) => void;
  /** Called at the end of each block. */
  readonly end: (block: Block) => void;
  readonly at: (index: number) => Advert;
  readonly close: () => void;
}

function keptIn(): Again {
  const adverts: Advert[] = [];
  return {
    keep: (advert) => adverts.push(advert),
    end: () => undefined,
    at: (index) => adverts[index] ?? { id: '', text: '' },
    close: () => undefined,
  };
}

const CHANGED = 'the input was changed while it was read; run it again';

/** The places of records in a file. Of each record the beginning is kept, and the end of its block. */
function placesIn(path: string, form: RecordForm, fields: LinkFields): Again {
  const places: number[] = [];
  const ends: number[] = [];
  const ids: string[] = [];
  const opened: { file: number | undefined } = { file: undefined };
  return {
    keep: ({ id }, offset) => {
      places.push(offset);
      ids.push(id);
    },
    end: ({ offset, size }) => {
      while (ends.length < places.length) ends.push(places[ends.length + 1] ?? offset + size);
    },
    at: (index) => {
      const [offset = 0, end = 0] = [places[index], ends[index]];
      opened.file ??= openSync(path, 'r');
      const bytes = Buffer.alloc(end - offset);
      const size = readSync(opened.file, bytes, 0, bytes.length, offset);
      const [record] = readRecords({ bytes: bytes.subarray(0, size), line: 1, offset, size, lines: 0 }, form);
      const advert = record === undefined || 'bad' in record ? undefined : advertOf(record.fields, fields);
      if (typeof advert !== 'object' || advert.id !== ids[index]) throw new Failure(CHANGED);
      return advert;
    },
    close: () => {
      if (opened.file !== undefined) closeSync(opened.file);
    },
  };
}
