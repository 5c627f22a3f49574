import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { nearest } from '../fact/nearest.js';
import { da } from '../report/da.js';
import { en } from '../report/en.js';
import type { Messages } from '../report/messages.js';
import { EXIT, Failure } from './failure.js';

/** Options as `node:util` takes them. */
export type OptionSpecs = NonNullable<ParseArgsConfig['options']>;

/** Options and positional arguments of one command. */
export interface Arguments {
  readonly text: (name: string) => string | undefined;
  /** Every value of an option that may be given several times. */
  readonly all: (name: string) => readonly string[];
  readonly flag: (name: string) => boolean;
  readonly positionals: readonly string[];
  /** The argument right behind an option and its value, for options that take two. It is among the positional ones too. */
  readonly behind: (name: string) => string | undefined;
}

/**
 * Reads the arguments of a command.
 *
 * @param command - Name of the command, for the errors.
 * @param args - The arguments after the command.
 * @param specs - Its options.
 * @param places - Names of its positional arguments; those in square brackets may be left out, and one with `...` may stand several times.
 * @returns The arguments.
 * @throws {@link Failure} for an option that the command does not have, and for too few or too many arguments.
 */
export function readArguments(
  command: string,
  args: readonly string[],
  specs: OptionSpecs,
  places: readonly string[],
): Arguments {
  const help = `see "trafficking-indicators ${command} --help"`;
  const { tokens } = parseArgs({
    args: [...args],
    options: specs,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined;
    if (spec === undefined) {
      const near = nearest(token.name, Object.keys(specs));
      throw new Failure(
        `${command}: there is no option ${token.rawName}${near === undefined ? '' : `; did you mean --${near}?`} ${help}`,
        EXIT.usage,
      );
    }
    if (spec.type === 'string' && token.value === undefined)
      throw new Failure(`${command}: ${token.rawName} needs a value; ${help}`, EXIT.usage);
    // `--out --force` has forgotten the file; `--out=--force` means it.
    if (token.value?.startsWith('-') === true && token.value !== '-' && token.inlineValue === false)
      throw new Failure(
        `${command}: ${token.rawName} needs a value, and ${token.value} is an option; write ${token.rawName}=${token.value} if it is meant; ${help}`,
        EXIT.usage,
      );
    if (spec.type === 'boolean' && token.value !== undefined)
      throw new Failure(`${command}: ${token.rawName} takes no value; ${help}`, EXIT.usage);
  }
  const { values, positionals } = parseArgs({ args: [...args], options: specs, allowPositionals: true, strict: false });
  const needed = places.filter((place) => !place.startsWith('['));
  const most = places.at(-1)?.includes('...') === true ? Infinity : places.length;
  if (values['help'] !== true && (positionals.length < needed.length || positionals.length > most))
    throw new Failure(
      `${command}: expected ${places.join(' ') || 'no arguments'}, got ${positionals.length}; ${help}`,
      EXIT.usage,
    );
  return {
    text: (name) => (typeof values[name] === 'string' ? values[name] : undefined),
    all: (name) => [values[name] ?? []].flat().filter((value) => typeof value === 'string'),
    flag: (name) => values[name] === true,
    positionals,
    behind: (name) => {
      const option = tokens.findLast((token) => token.kind === 'option' && token.name === name);
      if (option?.kind !== 'option') return undefined;
      const place = option.index + (option.inlineValue === false ? 2 : 1);
      const next = tokens.find((token) => token.kind === 'positional' && token.index === place);
      return next?.kind === 'positional' ? next.value : undefined;
    },
  };
}

const LANGUAGES: Readonly<Record<string, Messages>> = { en, da };

/**
 * The words of reports in a language.
 *
 * @param language - Its code; English where none is named.
 * @returns The words.
 * @throws {@link Failure} for a language that reports do not have.
 */
export function messagesFor(language = 'en'): Messages {
  const messages = Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined;
  if (messages === undefined)
    throw new Failure(`reports are in ${Object.keys(LANGUAGES).join(' and ')}, not "${language}"`, EXIT.usage);
  return messages;
}

/**
 * One of several words.
 *
 * @param name - Name of the option.
 * @param value - What came; the first word where nothing did.
 * @param words - The words.
 * @returns The word.
 * @throws {@link Failure} for any other word.
 */
export function oneOf<const T extends string>(name: string, value: string | undefined, words: readonly [T, ...T[]]): T {
  const word = value === undefined ? words[0] : words.find((item) => item === value);
  if (word === undefined)
    throw new Failure(`--${name} is one of ${words.join(', ')}, not "${value ?? ''}"`, EXIT.usage);
  return word;
}

/**
 * A list of words with commas between them.
 *
 * @param value - What came.
 * @returns The words, or nothing where nothing came.
 */
export function words(value: string | undefined): readonly string[] | undefined {
  return value
    ?.split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/**
 * A whole number.
 *
 * @param name - Name of the option.
 * @param value - What came.
 * @param least - From here.
 * @param most - To here.
 * @returns The number, or nothing where nothing came.
 * @throws {@link Failure} for anything else.
 */
export function wholeNumber(name: string, value: string | undefined, least: number, most: number): number | undefined {
  if (value === undefined) return undefined;
  const number = /^\d{1,16}$/u.test(value) ? Number(value) : Number.NaN;
  if (!(number >= least && number <= most))
    throw new Failure(`--${name} is a whole number from ${least} to ${most}, not "${value}"`, EXIT.usage);
  return number;
}
