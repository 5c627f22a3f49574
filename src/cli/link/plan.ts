import { nearest } from '../../fact/nearest.js';
import type { Redaction } from '../../screen/row.js';
import { EXIT, Failure } from '../failure.js';
import { oneOf, words } from '../options.js';
import type { Arguments } from '../options.js';
import { formatOf } from '../output-format.js';

/** Formats of links. */
export const FORMATS = ['text', 'jsonl', 'csv', 'html', 'graphml'] as const;

/** Fields of an advert beside its id and text. */
export const FIELDS = ['phone', 'email', 'user', 'postedAt', 'city', 'site', 'country'] as const;

/** How the fields of a record are called. */
export interface LinkFields extends Readonly<Record<(typeof FIELDS)[number], string>> {
  readonly id: string;
  /** Several are joined with line breaks. */
  readonly text: readonly string[];
}

/** What a person asked for, read and checked before anything else is done. */
export interface LinkPlan {
  readonly path: string;
  readonly format: (typeof FORMATS)[number];
  readonly out: string | undefined;
  readonly force: boolean;
  readonly why: readonly [string, string] | undefined;
  readonly keys: boolean;
  readonly top: number | undefined;
  readonly limit: number | undefined;
  readonly mostAdverts: number | undefined;
  readonly workers: number | undefined;
  readonly redact: Redaction;
  readonly input: 'jsonl' | 'csv' | undefined;
  readonly fields: LinkFields;
  /** Columns that a CSV file must have. */
  readonly columns: readonly string[];
  readonly country: string | undefined;
}

const MOST = 999_999_999;
const MOST_WORKERS = 64;

/**
 * Reads the options of `link`.
 *
 * @param args - The arguments.
 * @returns What was asked for.
 * @throws {@link Failure} for options that do not fit together.
 */
export function linkPlan(args: Arguments): LinkPlan {
  const refuse = (reason: string): never => {
    throw new Failure(`link: ${reason}; see "trafficking-indicators link --help"`, EXIT.usage);
  };
  const why = whyOf(args, refuse);
  const paths = why === undefined ? args.positionals : without(args.positionals, why[1]);
  if (paths.length > 1) refuse(`expected one file, got ${paths.length}`);
  const [path] = paths;
  const keys = args.flag('keys');
  const out = args.text('out');
  const given = args.text('format');
  if (keys && why !== undefined) refuse('give --keys or --why, not both');
  if (keys && given !== undefined && given !== 'jsonl') refuse('--keys writes JSON lines; it takes no other --format');
  if (why !== undefined && given !== undefined && given !== 'text')
    refuse('--why writes text; it takes no other --format');
  for (const name of ['top', 'summary'])
    if ((keys || why !== undefined) && args.text(name) !== undefined)
      refuse(`--${name} goes with clusters, not with ${keys ? '--keys' : '--why'}`);
  const country = args.text('country');
  if (country !== undefined && !/^[a-z]{2}$/iu.test(country))
    refuse(`--country is a code of two letters such as DK, not "${country}"`);
  if ([path, args.text('ignore'), args.text('pseudonyms')].filter((one) => one === '-').length > 1)
    refuse('only one file can be standard input (-)');
  const fields = fieldsOf(args, refuse);
  return {
    path: path ?? refuse('no FILE'),
    format: keys || why !== undefined ? 'text' : oneOf('format', given ?? formatOf(out, FORMATS, ENDINGS), FORMATS),
    out,
    force: args.flag('force'),
    why,
    keys,
    top: count('top', args.text('top')),
    limit: count('limit', args.text('limit')),
    mostAdverts: count('most-adverts', args.text('most-adverts')),
    workers: count('workers', args.text('workers'), MOST_WORKERS),
    redact: redactionOf(args, { keys, why: why !== undefined }, refuse),
    input: args.text('input') === undefined ? undefined : oneOf('input', args.text('input'), ['jsonl', 'csv']),
    fields,
    columns: [...fields.text, fields.id],
    country: country?.toUpperCase(),
  };
}

/** `--why A B`: the option holds the first, and the second stands behind it. */
function whyOf(args: Arguments, refuse: (reason: string) => never): LinkPlan['why'] {
  const a = args.text('why');
  if (a === undefined) return undefined;
  const b = args.behind('why');
  if (b === undefined || args.positionals.length < 2) return refuse('--why takes two ids: --why A B');
  return a === b ? refuse('--why takes the ids of two different adverts') : [a, b];
}

/** The positional arguments without the second id of `--why`, which may also be the name of the file. */
function without(positionals: readonly string[], b: string): readonly string[] {
  const at = positionals.indexOf(b);
  return positionals.filter((_, index) => index !== at);
}

function redactionOf(
  args: Arguments,
  { keys, why }: { readonly keys: boolean; readonly why: boolean },
  refuse: (reason: string) => never,
): Redaction {
  const pseudonyms = args.text('pseudonyms') !== undefined;
  const level = oneOf('redact', args.text('redact') ?? (pseudonyms ? 'full' : 'spans'), ['spans', 'none', 'full']);
  if (pseudonyms && level !== 'full')
    refuse(`--pseudonyms leaves nothing of the input; it does not go with --redact ${level}`);
  if (why && level === 'full')
    refuse('--why shows what both adverts share; it does not go with --redact full or --pseudonyms');
  if (keys && level === 'full' && !pseudonyms)
    refuse('--keys keeps nothing between lines, so that with --redact full it needs --pseudonyms FILE');
  return level;
}

function fieldsOf(args: Arguments, refuse: (reason: string) => never): LinkFields {
  const names = new Map<string, string>(FIELDS.map((field) => [field, field]));
  for (const pair of words(args.text('fields')) ?? []) {
    const [field = '', name = '', ...more] = pair.split('=');
    const near = nearest(field, FIELDS);
    if (!names.has(field) || name === '' || more.length > 0)
      refuse(
        `--fields takes pairs such as phone=telefon; the fields are ${FIELDS.join(', ')}${near === undefined || names.has(field) ? '' : `; did you mean ${near}?`}`,
      );
    names.set(field, name);
  }
  const named = (field: (typeof FIELDS)[number]): string => names.get(field) ?? field;
  return {
    id: args.text('id') ?? 'id',
    text: words(args.text('text')) ?? ['text'],
    phone: named('phone'),
    email: named('email'),
    user: named('user'),
    postedAt: named('postedAt'),
    city: named('city'),
    site: named('site'),
    country: named('country'),
  };
}

const ENDINGS: Readonly<Record<string, (typeof FORMATS)[number]>> = { txt: 'text', ndjson: 'jsonl', htm: 'html' };

function count(name: string, value: string | undefined, most = MOST): number | undefined {
  if (value === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/u.test(value) || Number(value) > most)
    throw new Failure(`--${name} is a whole number from 1 to ${most}, not "${value}"`, EXIT.usage);
  return Number(value);
}
