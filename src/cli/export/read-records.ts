import { parse } from 'csv-parse/sync';
import { readJson } from '../../json/read-json.js';
import type { Messages } from '../../report/messages.js';
import { Failure } from '../failure.js';
import { inFile, readText } from '../files.js';

/** Exports of case systems are larger than rule files, and still read whole. */
const MOST_BYTES = 200_000_000;

/**
 * The records of a file that a tool exported: a JSON list, an object with a list of `value`, `results`, `events`, `entry` or `data`, one JSON record for each line,
 * or CSV whose first line names the columns (divided by commas, semicolons or tabs).
 *
 * @param path - The file, or `-`.
 * @param messages - Language of the errors.
 * @returns The records in order.
 * @throws {@link Failure} for a file that cannot be read.
 */
export function readRecords(path: string, messages: Messages): readonly unknown[] {
  const text = readText(path, MOST_BYTES);
  const [first = ''] = /\S/u.exec(text) ?? [];
  if (first === '') throw new Failure(`${path}: there is nothing in it`);
  if (first === '[' || first === '{') return inFile(path, messages, () => recordsOfJson(text));
  return recordsOfCsv(text, path);
}

/** Where tools keep their lists: ODK Central, KoboToolbox, DHIS2, FHIR bundles, Primero. */
const LISTS = ['value', 'results', 'events', 'entry', 'data'];

function recordsOfJson(text: string): readonly unknown[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length > 1 && lines.every((line) => line.trimStart().startsWith('{') && line.trimEnd().endsWith('}')))
    return lines.map((line) => readJson(line));
  const data = readJson(text);
  if (Array.isArray(data)) return data as readonly unknown[];
  for (const key of LISTS) {
    const list = (Object(data) as Readonly<Record<string, unknown>>)[key]; // any data may stand in a file
    if (Array.isArray(list)) return key === 'entry' ? list.map(resourceOf) : (list as readonly unknown[]);
  }
  return [data];
}

function resourceOf(entry: unknown): unknown {
  return (Object(entry) as { readonly resource?: unknown }).resource ?? entry;
}

function recordsOfCsv(text: string, path: string): readonly unknown[] {
  const header = text.slice(0, text.search(/[\r\n]|$/u));
  const delimiter = [',', ';', '\t'].reduce((best, one) => (count(header, one) > count(header, best) ? one : best));
  try {
    return parse<Record<string, string>>(text, { columns: true, delimiter, skip_empty_lines: true });
  } catch (error) {
    // Its message could hold a cell, so that only the line is told.
    const line = error instanceof Error && 'lines' in error ? ` in line ${String(error.lines)}` : '';
    throw new Failure(`${path}: this is no table with commas, semicolons or tabs${line}; save it as CSV, or as JSON`);
  }
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
