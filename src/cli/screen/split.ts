import type { AcrossAdverts } from '../../screen/row.js';

/** A run of whole records, ready to be worked on by itself. */
export interface Block {
  readonly bytes: Buffer;
  /** Number of its first line, from 1. */
  readonly line: number;
  /** Where it begins in the unpacked input, in bytes, and how long it is there. */
  readonly offset: number;
  readonly size: number;
  /** How many lines it ends. */
  readonly lines: number;
  /** One record longer than any that is read; `bytes` is empty. */
  readonly tooLong?: true;
  /** What links to other adverts show of its records, by line. */
  readonly across?: ReadonlyMap<number, AcrossAdverts>;
}

/** Longest record, in bytes, its line end left out. */
export const LONGEST_RECORD = 8_000_000;

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const [OPEN_BRACKET, CLOSE_BRACKET] = [0x5b, 0x5d] as const;
const [OPEN_BRACE, CLOSE_BRACE] = [0x7b, 0x7d] as const;

/** Finds where records end. It goes on from one call to the next, so bytes are handed to it once and in order. */
export interface RecordEnds {
  /** The next record end at or behind `from`, just behind its line feed; 0 where the bytes hold none. */
  readonly next: (bytes: Buffer, from: number) => number;
}

/** Every line feed ends a record; U+2028 and the like do not. */
export function lineEnds(): RecordEnds {
  return { next: (bytes, from) => bytes.indexOf(LINE_FEED, from) + 1 };
}

/**
 * Line feeds between the quotation marks of a CSV field belong to the record.
 *
 * @param delimiter - The sign between fields, one byte.
 * @returns A finder.
 */
export function csvEnds(delimiter: string): RecordEnds {
  const sign = delimiter.charCodeAt(0);
  // A mark opens a field only where the field begins: `5" screen` is plain text.
  let state: 'start' | 'plain' | 'quoted' | 'quote' = 'start';
  return {
    next: (bytes, from) => {
      for (let at = from; at < bytes.length; at += 1) {
        const byte = bytes[at];
        if (state === 'quoted') {
          if (byte === QUOTE) state = 'quote';
        } else if (byte === LINE_FEED) {
          state = 'start';
          return at + 1;
        } else if (byte === QUOTE && state !== 'plain') state = 'quoted';
        else state = byte === sign ? 'start' : 'plain';
      }
      return 0;
    },
  };
}

/**
 * A comma between the values of a JSON array ends a record, and so does the end of a JSON object that stands in no array. Line feeds do not.
 *
 * @param inArray - Whether the bytes stand in an array, its opening bracket left out.
 * @returns A finder.
 */
export function jsonEnds(inArray: boolean): RecordEnds {
  let depth = 0;
  let state: 'plain' | 'quoted' | 'escaped' = 'plain';
  /** Whether the byte is the last one of a record. */
  const isLast = (byte: number | undefined): boolean => {
    if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth += 1;
    else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
      // One bracket closes the array itself.
      if (depth === 0) return byte === CLOSE_BRACKET;
      depth -= 1;
      return depth === 0 && !inArray;
    }
    return byte === COMMA && depth === 0 && inArray;
  };
  return {
    next: (bytes, from) => {
      for (let at = from; at < bytes.length; at += 1) {
        const byte = bytes[at];
        if (state === 'escaped') state = 'quoted';
        else if (state === 'quoted') {
          if (byte === BACKSLASH) state = 'escaped';
          else if (byte === QUOTE) state = 'plain';
        } else if (byte === QUOTE) state = 'quoted';
        else if (isLast(byte)) return at + 1;
      }
      return 0;
    },
  };
}

/**
 * The records of a block.
 *
 * @param bytes - Whole records.
 * @param ends - How they end.
 * @returns Each with its line feed, in order.
 */
export function* recordsIn(bytes: Buffer, ends: RecordEnds): Generator<Buffer, void> {
  for (let at = 0; at < bytes.length;) {
    const end = ends.next(bytes, at) || bytes.length;
    yield bytes.subarray(at, end);
    at = end;
  }
}

/**
 * Cuts bytes into blocks of whole records.
 *
 * @param chunks - The bytes.
 * @param ends - How records end.
 * @param line - Number of the first line; 1 by default.
 * @param start - Where the bytes begin in the input; 0 by default.
 * @returns Blocks, in order. A record over 8 MB is a block of its own without bytes.
 */
export async function* blocksOf(
  chunks: AsyncIterable<Buffer>,
  ends: RecordEnds,
  line: number = 1,
  start: number = 0,
): AsyncGenerator<Block, void> {
  const place = { line, offset: start };
  const open = { chunks: new Array<Buffer>(), size: 0, lines: 0, tooLong: false };
  const keep = (bytes: Buffer): void => {
    open.size += bytes.length;
    open.lines += linesIn(bytes);
    open.tooLong ||= open.size > LONGEST_BLOCK;
    if (open.tooLong) open.chunks = [];
    else open.chunks.push(bytes);
  };
  const close = (): Block => {
    const { size, lines } = open;
    const all = open.chunks.length === 1 ? (open.chunks[0] ?? EMPTY) : Buffer.concat(open.chunks);
    const tooLong = open.tooLong || all.length - lineEndOf(all) > LONGEST_RECORD;
    const block = { bytes: tooLong ? EMPTY : all, ...place, size, lines, ...(tooLong && { tooLong }) };
    place.line += lines;
    place.offset += size;
    Object.assign(open, { chunks: [], size: 0, lines: 0, tooLong: false });
    return block;
  };
  for await (const chunk of chunks) {
    const first = ends.next(chunk, 0);
    if (first === 0) {
      keep(chunk);
      continue;
    }
    let last = first;
    for (let end = first; end > 0; end = ends.next(chunk, end)) last = end;
    // Only the record that was open before can be too long: what lies inside one chunk is not, and is no part of its block.
    const cut = open.size + last > LONGEST_RECORD ? first : last;
    keep(chunk.subarray(0, cut));
    yield close();
    if (cut < last) {
      keep(chunk.subarray(cut, last));
      yield close();
    }
    if (last < chunk.length) keep(chunk.subarray(last));
  }
  if (open.size > 0) yield close();
}

const EMPTY = Buffer.alloc(0);
/** Longest record with its line end. */
const LONGEST_BLOCK = LONGEST_RECORD + 2;

function lineEndOf(bytes: Buffer): number {
  if (bytes.at(-1) !== LINE_FEED) return 0;
  return bytes.at(-2) === CARRIAGE_RETURN ? 2 : 1;
}

/** How many lines some bytes end. */
export function linesIn(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) count += 1;
  return count;
}
