import { closeSync, openSync, readSync } from 'node:fs';
import { type AdvertBatch, BatchWriter } from '../../link/advert-batch.js';
import { AdvertStore, ReadAdvert } from '../../link/advert-store.js';
import { IntBuffer } from '../../link/int-buffer.js';
import { type ClusterWithFacts, tellCluster } from '../../link/tell-cluster.js';
import type { ShapedCluster } from '../../link/joiner.js';
import type { Advert, LinkOptions } from '../../link/types.js';
import { linkRow } from '../../link-report/link-row.js';
import { namingOf } from '../../link-report/naming.js';
import type { BadRow } from '../../screen/row.js';
import { bufferOf } from '../screen/bytes-of.js';
import { badRow, readRecords } from '../screen/records.js';
import type { RecordForm } from '../screen/source.js';
import type { Block } from '../screen/split.js';
import { advertOf, shortened } from './advert.js';
import { unpackClusters } from './pack-clusters.js';
import type { LinkFields } from './plan.js';

/** What threads that link have to know. Plain data. */
export interface LinkJob {
  readonly path: string;
  readonly form: RecordForm;
  readonly fields: LinkFields;
  readonly options: LinkOptions;
  /** Whether adverts are handed on whole, because they cannot be read a second time. */
  readonly keep: boolean;
}

/** Records to be turned into numbers, so many at most. */
export interface ReadTask {
  readonly block: Block;
  readonly most: number;
}

/** Clusters to be told. */
export interface TellTask {
  readonly packed: Int32Array;
  /** Where the adverts of the clusters begin and end in the file, and their ids, in the order in which they are packed. */
  readonly places: Float64Array;
  readonly ids: readonly string[];
  /** As the text of rows, or whole. */
  readonly as: 'rows' | 'clusters';
}

export type LinkTask = ReadTask | TellTask;

/** What became of the records of a block. */
export interface ReadBlock {
  readonly batch: AdvertBatch;
  readonly ids: readonly string[];
  /** The line of each advert, and where it begins behind the beginning of the block, in bytes. */
  readonly lines: Int32Array;
  readonly offsets: Int32Array;
  readonly rows: number;
  readonly faults: readonly BadRow[];
  /** Adverts whose text is longer than what is read of it. */
  readonly cut: number;
  readonly adverts: readonly Advert[];
}

/** Clusters with their evidence, or the rows that are written of them; `changed` where the file is no longer what it was. */
export interface Told {
  readonly clusters: readonly ClusterWithFacts[];
  readonly rows: string;
  readonly changed: boolean;
}

/** Does what a thread is asked for. */
export interface LinkWork {
  readonly read: (task: ReadTask) => ReadBlock;
  readonly tell: (task: TellTask) => Told;
  readonly close: () => void;
}

/**
 * Turns records into numbers and tells clusters, in any thread.
 *
 * @param job - What to know.
 * @returns Who does it.
 */
export function linkWork(job: LinkJob): LinkWork {
  const writer = new BatchWriter(job.options);
  let file: number | undefined;
  return {
    read: (task) => readBlock(job, writer, task),
    tell: (task) => {
      try {
        file ??= openSync(job.path, 'r');
      } catch {
        return { clusters: [], rows: '', changed: true };
      }
      return tell(file, job, task);
    },
    close: () => {
      if (file !== undefined) closeSync(file);
    },
  };
}

function readBlock({ form, fields, keep }: LinkJob, writer: BatchWriter, { block, most }: ReadTask): ReadBlock {
  const ids: string[] = [];
  const [lines, offsets] = [new IntBuffer(), new IntBuffer()];
  const faults: BadRow[] = [];
  const adverts: Advert[] = [];
  let [rows, cut] = [0, 0];
  for (const record of readRecords({ ...block, bytes: bufferOf(block.bytes) }, form)) {
    if (rows >= most) break;
    rows += 1;
    const advert = 'bad' in record ? record.bad : advertOf(record.fields, fields);
    if (typeof advert === 'string') faults.push(badRow(record.line, record.offset, advert));
    else if ('error' in advert) faults.push(advert);
    else {
      ids.push(advert.id);
      lines.push(record.line);
      offsets.push(record.offset - block.offset);
      const read = shortened(advert);
      if (read !== advert) cut += 1;
      writer.add(read);
      if (keep) adverts.push(read);
    }
  }
  return { batch: writer.take(), ids, lines: lines.take(), offsets: offsets.take(), rows, faults, cut, adverts };
}

/** The advert that stands at a place of a file; undefined where there is another. */
export function advertAt(
  file: number,
  { form, fields }: Pick<LinkJob, 'form' | 'fields'>,
  [offset, end]: readonly [number, number],
  id: string,
): Advert | undefined {
  const bytes = Buffer.allocUnsafe(end - offset);
  const size = readSync(file, bytes, 0, bytes.length, offset);
  const [record] = readRecords({ bytes: bytes.subarray(0, size), line: 1, offset, size, lines: 0 }, form);
  const advert = record === undefined || 'bad' in record ? undefined : advertOf(record.fields, fields);
  return typeof advert === 'object' && advert.id === id ? shortened(advert) : undefined;
}

function tell(file: number, job: LinkJob, { packed, places, ids, as }: TellTask): Told {
  const { clusters, known } = unpackClusters(packed);
  const at = new Map([...known.keys()].map((advert, place) => [advert, place]));
  let changed = false;
  const store = new AdvertStore((advert) => {
    const place = at.get(advert) ?? 0;
    const id = ids[place] ?? '';
    const read = advertAt(file, job, [places[2 * place] ?? 0, places[2 * place + 1] ?? 0], id);
    changed ||= read === undefined;
    const { places: spans = [], reachedBy = [] } = known.get(advert) ?? {};
    return new ReadAdvert(read ?? { id, text: '' }, { places: spans, reachedBy }, job.options);
  });
  const told = toldBy(clusters, store, as);
  return { ...told, changed };
}

/** Clusters with their evidence, or the rows that are written of them. */
export function toldBy(
  clusters: readonly ShapedCluster[],
  store: AdvertStore,
  as: TellTask['as'],
): Pick<Told, 'clusters' | 'rows'> {
  if (as === 'clusters') return { clusters: clusters.map((one) => tellCluster(one, store)), rows: '' };
  const naming = namingOf([], { redaction: 'spans' });
  const rows = clusters.map((one) => {
    const { cluster } = tellCluster(one, store);
    const places = new Map(cluster.adverts.map((id, at) => [id, one.plan.adverts[at] ?? 0]));
    const get = (id: string): Advert => store.at(places.get(id) ?? 0).advert;
    return `${JSON.stringify(linkRow(cluster, { adverts: { get }, naming }))}\n`;
  });
  return { clusters: [], rows: rows.join('') };
}
