import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { pipeline } from 'node:stream';
import { Failure } from '../failure.js';
import { reasonOf } from '../files.js';
import { visible } from '../../report/text.js';

/** Bytes that are read at a time. */
const CHUNK = 1 << 15;

/**
 * The bytes of a file or of standard input, unpacked where they are gzipped.
 *
 * @param path - The file, or `-`.
 * @param input - Standard input.
 * @returns Chunks of bytes, in order.
 * @throws {@link Failure} where the file cannot be read, is UTF-16 or another known kind of file.
 */
export async function* bytesOf(path: string, input: NodeJS.ReadableStream): AsyncGenerator<Buffer, void> {
  const name = path === '-' ? 'standard input' : visible(path);
  const source = path === '-' ? input : createReadStream(path, { highWaterMark: CHUNK });
  try {
    yield* plainBytes(source as AsyncIterable<Buffer>, name); // without an encoding, a stream gives buffers
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`${name}: ${isGzipFault(error) ? DAMAGED : reasonOf(error)}`);
  }
}

async function* plainBytes(source: AsyncIterable<Buffer>, name: string): AsyncGenerator<Buffer, void> {
  const bytes = await known(source, name);
  if (!bytes.isGzip) {
    yield* bytes.all;
    return;
  }
  const packed = { size: 0, end: 0 };
  const unzip = createGunzip({ chunkSize: CHUNK });
  try {
    // The error comes out of the iteration of `unzip` as well, which is where it is handled.
    pipeline(measured(bytes.all, packed), unzip, () => undefined);
    const unpacked = await known(unzip as AsyncIterable<Buffer>, name); // a gunzip stream gives buffers
    if (unpacked.isGzip) throw new Failure(`${name}: gzipped twice; unpack it once`);
    yield* unpacked.all;
    // Zeros may fill up the end; unpacking stops at the first of them, whatever stands behind.
    for await (const chunk of bytes.all) measure(chunk, packed);
    if (packed.end > unzip.bytesWritten) throw new Failure(`${name}: ${DAMAGED}`);
  } finally {
    // Not waited for: a pipe may be long in giving what was asked of it.
    bytes.all.return().catch(() => undefined);
  }
}

/** How many bytes there were, and where the last of them that is not zero ended. */
interface Measure {
  size: number;
  end: number;
}

/** The bytes, measured; who stops asking does not let go of the rest. */
async function* measured(chunks: AsyncGenerator<Buffer, void>, into: Measure): AsyncGenerator<Buffer, void> {
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) {
    measure(next.value, into);
    yield next.value;
  }
}

function measure(chunk: Buffer, into: Measure): void {
  const last = chunk.findLastIndex((byte) => byte !== 0);
  if (last >= 0) into.end = into.size + last + 1;
  into.size += chunk.length;
}

const DAMAGED = 'the gzip file is damaged or cut short';

interface KnownBytes {
  readonly isGzip: boolean;
  readonly all: AsyncGenerator<Buffer, void>;
}

/** The bytes, once it is sure that they are none of a kind of file that cannot be read. */
async function known(source: AsyncIterable<Buffer>, name: string): Promise<KnownBytes> {
  const chunks = source[Symbol.asyncIterator]();
  const first = await firstBytes(chunks);
  const fault = kindOfFile(first);
  if (fault !== undefined) throw new Failure(`${name}: ${fault}`);
  return { isGzip: first[0] === 0x1f && first[1] === 0x8b, all: restOf(first, chunks) };
}

/** Enough bytes to know the kind of file: a pipe may give them one at a time. */
async function firstBytes(chunks: AsyncIterator<Buffer>): Promise<Buffer> {
  let bytes = Buffer.alloc(0);
  while (bytes.length < 4) {
    const next = await chunks.next();
    if (next.done === true) break;
    bytes = Buffer.concat([bytes, next.value]);
  }
  return bytes;
}

async function* restOf(first: Buffer, chunks: AsyncIterator<Buffer>): AsyncGenerator<Buffer, void> {
  try {
    if (first.length > 0) yield first;
    for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value;
  } finally {
    // Whoever needs no more of it lets go of the file.
    await chunks.return?.();
  }
}

const AS_UTF8 = 'this is UTF-16; save it as UTF-8';
const UNPACK = 'unpack it first; only gzip is read packed';

/** What files that hold no plain text begin with, in hexadecimal. */
const BEGINNINGS: readonly (readonly [string, string])[] = [
  ['fffe', AS_UTF8],
  ['feff', AS_UTF8],
  ['504b0304', 'this is a zip archive or a spreadsheet; unpack it, or save the sheet as CSV (UTF-8)'],
  ['d0cf11e0', 'this is an old spreadsheet or document; save the sheet as CSV (UTF-8)'],
  ['50415231', 'this is a Parquet file; export it as JSONL or CSV'],
  ['25504446', 'this is a PDF; the adverts are needed as JSONL or CSV'],
  ['53514c69', 'this is a SQLite database; export the adverts as JSONL or CSV'],
  ['425a68', `this is packed with bzip2; ${UNPACK}`],
  ['fd377a58', `this is packed with xz; ${UNPACK}`],
  ['28b52ffd', `this is packed with zstd; ${UNPACK}`],
  ['377abcaf', `this is packed with 7-Zip; ${UNPACK}`],
];

function kindOfFile(bytes: Buffer): string | undefined {
  const beginning = bytes.subarray(0, 4).toString('hex');
  // Latin letters in UTF-16 without a mark: every other byte is zero.
  if (/^(?:00(?!00)..00(?!00)..|(?!00)..00(?!00)..00)$/u.test(beginning)) return AS_UTF8;
  return BEGINNINGS.find(([start]) => beginning.startsWith(start))?.[1];
}

function isGzipFault(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}
