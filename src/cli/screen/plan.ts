import type { Redaction } from '../../screen/row.js';
import { EXIT, Failure } from '../failure.js';
import { oneOf, words } from '../options.js';
import type { Arguments } from '../options.js';
import { formatOf } from '../output-format.js';
import type { FieldNames } from './job.js';

/** Formats of a screened file. */
export const FORMATS = ['text', 'jsonl', 'csv', 'html', 'json'] as const;

/** What a person asked for, read and checked before anything else is done. */
export interface ScreenPlan {
  readonly path: string;
  readonly format: (typeof FORMATS)[number];
  readonly out: string | undefined;
  readonly force: boolean;
  readonly resume: boolean;
  /** Whether adverts are linked first. */
  readonly link: boolean;
  /** Every row as it comes, or the first ones in reading order, at the end. */
  readonly every: boolean;
  readonly top: number;
  readonly limit: number | undefined;
  readonly workers: number | undefined;
  readonly redact: Redaction;
  readonly kind: 'advert' | 'review' | undefined;
  readonly input: 'jsonl' | 'csv' | undefined;
  readonly fields: FieldNames;
  /** Columns that a CSV file must have: those that a person named, and that of the text. */
  readonly columns: readonly string[];
  readonly country: string | undefined;
  readonly turnOn: readonly string[];
}

/** Options that name a file beside the adverts. */
export const SIDE_FILES = ['human', 'reviews', 'pseudonyms'] as const;

const MOST_WORKERS = 64;
/** Adverts that a report shows where nobody says how many. */
const TOP_OF_TEXT = 10;
const TOP_OF_HTML = 200;

/**
 * Reads the options of `screen`.
 *
 * @param args - The arguments.
 * @returns What was asked for.
 * @throws {@link Failure} for options that do not fit together.
 */
export function screenPlan(args: Arguments): ScreenPlan {
  const out = args.text('out');
  const format = oneOf('format', args.text('format') ?? formatOf(out, FORMATS, ENDINGS), FORMATS);
  const top = count('top', args.text('top'));
  const resume = args.flag('resume');
  const force = args.flag('force');
  const every = (format === 'jsonl' || format === 'csv') && top === undefined;
  const refuse = (reason: string): never => {
    throw new Failure(`screen: ${reason}; see "trafficking-indicators screen --help"`, EXIT.usage);
  };
  if (resume && (out === undefined || !every))
    refuse('--resume goes on with an output of rows: it needs --out, the format jsonl or csv, and no --top');
  if (resume && force) refuse('--resume keeps what is there and --force replaces it; give one of them');
  if ([args.positionals[0], ...SIDE_FILES.map((name) => args.text(name))].filter((path) => path === '-').length > 1)
    refuse('only one file can be standard input (-)');
  const country = args.text('country');
  if (country !== undefined && !/^[a-z]{2}$/iu.test(country))
    refuse(`--country is a code of two letters such as DK, not "${country}"`);
  return {
    path: args.positionals[0] ?? '-',
    format,
    out,
    force,
    resume,
    link: args.flag('link'),
    every,
    top: every ? 0 : (top ?? (format === 'text' ? TOP_OF_TEXT : TOP_OF_HTML)),
    limit: count('limit', args.text('limit')),
    workers: count('workers', args.text('workers'), MOST_WORKERS),
    redact: oneOf('redact', args.text('redact'), ['spans', 'none', 'full']),
    kind: args.text('kind') === undefined ? undefined : oneOf('kind', args.text('kind'), ['advert', 'review']),
    input: args.text('input') === undefined ? undefined : oneOf('input', args.text('input'), ['jsonl', 'csv']),
    fields: {
      text: words(args.text('text')) ?? ['text'],
      id: args.text('id') ?? 'id',
      country: 'country',
      language: 'lang',
    },
    columns: [...(words(args.text('text')) ?? ['text']), ...(words(args.text('id')) ?? [])],
    country: country?.toUpperCase(),
    turnOn: words(args.text('turn-on')) ?? [],
  };
}

const ENDINGS: Readonly<Record<string, (typeof FORMATS)[number]>> = { txt: 'text', ndjson: 'jsonl', htm: 'html' };

function count(name: string, value: string | undefined, most = 999_999_999): number | undefined {
  if (value === undefined) return undefined;
  const number = /^[1-9]\d{0,8}$/u.test(value) ? Number(value) : Infinity;
  if (number > most) throw new Failure(`--${name} is a whole number from 1 to ${most}, not "${value}"`, EXIT.usage);
  return number;
}
