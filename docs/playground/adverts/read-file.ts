import { parse } from 'csv-parse/browser/esm/sync';

/** One advert or review as it stands in a file. */
export interface AdvertRecord {
  readonly id: string;
  readonly text: string;
  readonly country?: string;
  readonly city?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly user?: string;
  readonly site?: string;
  readonly postedAt?: string;
}

/** What was in a file: what could be read, and how many records could not. */
export interface AdvertFile {
  readonly records: readonly AdvertRecord[];
  readonly bad: number;
}

const FIELDS = ['country', 'city', 'phone', 'email', 'user', 'site', 'postedAt'] as const;

/**
 * Reads adverts or reviews: lines of JSON, CSV with a head, or one text.
 *
 * @param content - The file, or what was pasted.
 * @param name - Name of the file; its ending tells CSV from text.
 * @returns Its records.
 */
export function readAdverts(content: string, name = ''): AdvertFile {
  const text = content.replace(/^\uFEFF/u, '').trim();
  if (text === '') return { records: [], bad: 0 };
  if (text.startsWith('{'))
    return recordsOf(
      text
        .split(/\r?\n/u)
        .filter((line) => line.trim() !== '')
        .map(fromJson),
    );
  if (name.toLowerCase().endsWith('.csv')) return recordsOf(fromCsv(text));
  return { records: [{ id: '1', text }], bad: 0 };
}

function fromJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function fromCsv(text: string): readonly unknown[] {
  try {
    return parse(text, {
      columns: true,
      skip_empty_lines: true,
      relax_column_count: true,
      delimiter: [',', ';', '\t'],
    });
  } catch {
    return [undefined];
  }
}

function recordsOf(values: readonly unknown[]): AdvertFile {
  const ids = new Set<string>();
  const records = values.flatMap((value, index): readonly AdvertRecord[] => {
    const record = recordOf(value, index);
    if (record === undefined || ids.has(record.id)) return [];
    ids.add(record.id);
    return [record];
  });
  return { records, bad: values.length - records.length };
}

function recordOf(value: unknown, index: number): AdvertRecord | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = new Map(
    Object.entries(value).flatMap(([name, held]) =>
      typeof held === 'string' || typeof held === 'number' ? [[name, String(held)] as const] : [],
    ),
  );
  const text = fields.get('text')?.trim() ?? '';
  if (text === '') return undefined;
  const others = FIELDS.flatMap((name) => {
    const held = fields.get(name)?.trim() ?? '';
    return held === '' ? [] : [[name, held] as const];
  });
  return { id: fields.get('id') ?? String(index + 1), text, ...Object.fromEntries(others) };
}
