import type { Messages } from '../../report/messages.js';
import { columnMapOf } from '../../study/cases/column-map.js';
import type { ColumnMap } from '../../study/cases/column-map.js';
import type { StudyOptions } from '../../study/study-options.js';
import { EXIT, Failure } from '../failure.js';
import { inFile, readData } from '../files.js';
import { oneOf, wholeNumber, words } from '../options.js';
import type { Arguments } from '../options.js';
import { formatOf } from '../output-format.js';

/** Formats of a study. */
export const FORMATS = ['text', 'html', 'markdown', 'json', 'csv'] as const;

/** What a person asked for, read and checked before anything else is done. */
export interface StudyPlan {
  readonly path: string;
  /** A file beside it with outcomes, joined by id. */
  readonly outcomes: string | undefined;
  readonly map: ColumnMap;
  readonly input: 'jsonl' | 'csv' | undefined;
  readonly format: (typeof FORMATS)[number];
  readonly out: string | undefined;
  readonly force: boolean;
  /** Options of the study, without the set and the records. */
  readonly options: StudyOptions;
}

/**
 * Reads the options of `study`.
 *
 * @param args - The arguments.
 * @param messages - Language of the errors.
 * @returns What was asked for.
 * @throws {@link Failure} for options that cannot be, or do not fit together.
 */
export function studyPlan(args: Arguments, messages: Messages): StudyPlan {
  const out = args.text('out');
  const map = mapOf(args, messages);
  const outcomes = args.text('outcomes');
  if (args.text('set') !== undefined && map.score !== undefined)
    refuse('--set scores the records and --score takes scores made elsewhere; give one of them');
  if (args.flag('probabilities') && map.score === undefined) refuse('--probabilities needs --score');
  if (map.tieBreak !== undefined && map.coders === undefined) refuse('--tie-break needs --coders');
  if ([args.positionals[0], outcomes, args.text('map')].filter((path) => path === '-').length > 1)
    refuse('only one file can be standard input (-)');
  return {
    path: args.positionals[0] ?? '-',
    outcomes,
    map,
    input: args.text('input') === undefined ? undefined : oneOf('input', args.text('input'), ['jsonl', 'csv']),
    format: oneOf('format', args.text('format') ?? formatOf(out, FORMATS, ENDINGS), FORMATS),
    out,
    force: args.flag('force'),
    options: optionsOf(args, map),
  };
}

function refuse(reason: string): never {
  throw new Failure(`study: ${reason}; see "trafficking-indicators study --help"`, EXIT.usage);
}

/** The column map of a file, and what the options say beside it: options count first. */
function mapOf(args: Arguments, messages: Messages): ColumnMap {
  const path = args.text('map');
  const given = path === undefined ? {} : inFile(path, messages, () => columnMapOf(readData(path, messages)));
  const outcome = args.text('outcome');
  const id = args.text('id');
  const texts = textParts(args);
  const [score, coders, override] = [pairOf(args, 'score'), pairOf(args, 'coders'), pairOf(args, 'override')];
  if (coders !== undefined && (coders.length < 2 || coders[0] === coders[1]))
    refuse('--coders names two, such as a,b for columns that end with _a and _b');
  if (override?.length === 1) refuse('--override names the column of the outcome and the column of its written reason');
  const [by, features] = [listOf(args, 'by'), listOf(args, 'features')];
  const [least, most] = score ?? [];
  const [a, b] = coders ?? [];
  const [column, reason] = override ?? [];
  return {
    id: 'id',
    outcome: { column: 'outcome' },
    facts: {},
    by: [],
    features: [],
    ...given,
    ...(id !== undefined && { id }),
    ...(outcome !== undefined && {
      outcome: { column: outcome, ...(given.outcome?.words !== undefined && { words: given.outcome.words }) },
    }),
    ...(least !== undefined && { score: { least, most: most ?? least } }),
    ...(a !== undefined && b !== undefined && { coders: [a, b] as const }),
    ...(column !== undefined && reason !== undefined && { override: { column, reason } }),
    ...(by.length > 0 && { by }),
    ...(features.length > 0 && { features }),
    ...texts,
  };
}

function textParts(args: Arguments): Partial<ColumnMap> {
  const [cluster, split, text, tieBreak] = ['cluster', 'split', 'text', 'tie-break'].map((name) => args.text(name));
  return {
    ...(cluster !== undefined && { cluster }),
    ...(split !== undefined && { split }),
    ...(text !== undefined && { text }),
    ...(tieBreak !== undefined && { tieBreak }),
  };
}

function listOf(args: Arguments, name: string): readonly string[] {
  return [...new Set(args.all(name).flatMap((value) => words(value) ?? []))];
}

function pairOf(args: Arguments, name: string): readonly string[] | undefined {
  const pair = words(args.text(name));
  if (pair !== undefined && (pair.length === 0 || pair.length > 2)) refuse(`--${name} names one or two columns`);
  return pair;
}

const SUBJECTS = ['person', 'advert', 'review', 'company', 'organisation'] as const;

function optionsOf(args: Arguments, map: ColumnMap): StudyOptions {
  const turnOn = words(args.text('turn-on'));
  const prevalences = args.all('prevalence').flatMap((value) => (words(value) ?? []).map(shareIn));
  const cutOff = args.text('cut-off');
  const subject = args.text('subject');
  const topK = words(args.text('top'))?.flatMap((value) => wholeNumber('top', value, 1, MOST) ?? []);
  const numbers = {
    resamples: wholeOption(args, 'resamples', 0),
    seed: wholeOption(args, 'seed', 0),
    smallCell: wholeOption(args, 'small-cell', 1),
  };
  const confidence = args.text('confidence');
  return {
    by: map.by,
    columns: {
      outcome: map.outcome.column,
      score: map.score?.least ?? null,
      cluster: map.cluster ?? null,
      coders: map.coders ?? [],
    },
    interval: oneOf('interval', args.text('interval'), ['wilson', 'exact']),
    probabilities: args.flag('probabilities'),
    ...(turnOn !== undefined && { turnOn }),
    ...(prevalences.length > 0 && { prevalences }),
    ...(cutOff !== undefined && { cutOff: /^-?\d+(?:\.\d+)?$/u.test(cutOff) ? Number(cutOff) : cutOff }),
    ...(subject !== undefined && { subject: oneOf('subject', subject, SUBJECTS) }),
    ...(topK !== undefined && { topK }),
    ...(confidence !== undefined && { confidence: levelIn(confidence) }),
    ...(numbers.resamples !== undefined && { resamples: numbers.resamples }),
    ...(numbers.seed !== undefined && { seed: numbers.seed }),
    ...(numbers.smallCell !== undefined && { smallCell: numbers.smallCell }),
  };
}

/** Most resamples: more tell nothing, and take hours. */
const MOST = 1_000_000_000;

function wholeOption(args: Arguments, name: string, least: number): number | undefined {
  return wholeNumber(name, args.text(name), least, MOST);
}

function shareIn(value: string): number {
  const [, digits, sign] = /^(\d{1,3}(?:\.\d{1,15})?|\.\d{1,15})\s?(%?)$/u.exec(value) ?? [];
  const share = Number(digits ?? Number.NaN) / (sign === '%' ? 100 : 1);
  if (!(share > 0 && share < 1))
    throw new Failure(`--prevalence is a share between 0 and 1 such as 0.01 or 1%, not "${value}"`, EXIT.usage);
  return share;
}

function levelIn(value: string): number {
  const level = /^0?\.\d+$/u.test(value) ? Number(value) : Number.NaN;
  if (!(level > 0 && level < 1))
    throw new Failure(`--confidence is a level between 0 and 1 such as 0.95, not "${value}"`, EXIT.usage);
  return level;
}

const ENDINGS: Readonly<Record<string, (typeof FORMATS)[number]>> = { txt: 'text', htm: 'html', md: 'markdown' };
