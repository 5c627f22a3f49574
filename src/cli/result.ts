import type { Messages } from '../report/messages.js';
import { writeResult } from './files.js';
import type { Arguments } from './options.js';
import type { Terminal } from './terminal.js';

/** Options that every command with a result has. */
export const RESULT_OPTIONS = {
  lang: { type: 'string' },
  format: { type: 'string' },
  referral: { type: 'string' },
  notes: { type: 'boolean' },
  full: { type: 'boolean' },
  out: { type: 'string' },
  force: { type: 'boolean' },
} as const;

/** Help on {@link RESULT_OPTIONS}. */
export const RESULT_HELP = `  --lang en|da            language of the report (default en)
  --format FORMAT         text (default), json, markdown or html
  --referral ID|none      the route to help to show (default: the first that the set names)
  --full                  show everything in the text form; the other formats are always full
  --notes                 show the notes in the evidence; they may name people
  --out FILE              write to FILE, readable by you alone; never over an existing file
  --force                 let --out replace an existing file`;

/**
 * How to show a result, from the options.
 *
 * @param args - The arguments.
 * @param messages - The words of its language.
 * @param terminal - Where it goes.
 * @returns What {@link showAssessment} needs beside the format.
 */
export function showOptions(
  args: Arguments,
  messages: Messages,
  terminal: Terminal,
): { messages: Messages; referral: string | undefined; notes: boolean; full: boolean; colours: boolean } {
  return {
    messages,
    referral: args.text('referral'),
    notes: args.flag('notes'),
    full: args.flag('full'),
    colours: terminal.colours && args.text('out') === undefined,
  };
}

/**
 * Writes a result to `--out`, or to standard output.
 *
 * @param text - The result.
 * @param args - The arguments.
 * @param terminal - The terminal.
 * @param inputs - Files that this run has read.
 */
export function deliver(text: string, args: Arguments, terminal: Terminal, inputs: readonly string[]): void {
  const out = args.text('out');
  if (out === undefined) terminal.write(text);
  else {
    writeResult(out, text, { force: args.flag('force'), others: inputs });
    terminal.say(`written to ${out}\n`);
  }
}
