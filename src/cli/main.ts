#!/usr/bin/env node
import { nearest } from '../fact/nearest.js';
import { IssueError } from '../issue.js';
import { describeIssue } from '../report/describe-issue.js';
import { visible } from '../report/text.js';
import { VERSION } from '../version.js';
import { COMMANDS } from './commands.js';
import { EXIT, Failure } from './failure.js';
import { reasonOf } from './files.js';
import { readArguments } from './options.js';
import type { Terminal } from './terminal.js';

const USAGE = `trafficking-indicators ${VERSION}

Applies indicator sets for human trafficking to what is known, and explains the result. A result is recorded signs for a
trained person to consider; it is never a finding about anyone. Everything runs on this machine; nothing is sent or kept.

Usage: trafficking-indicators COMMAND …

Commands:
${Object.entries(COMMANDS)
  .map(([name, { summary }]) => `  ${name.padEnd(8)} ${summary}`)
  .join('\n')}

"trafficking-indicators COMMAND --help" says more, with examples. --version prints the version.

Exit codes: 0 done, 1 the input cannot be used, 2 wrong arguments, 3 a replay differs, 4 cannot write.
`;

async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name = '--help', ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') {
    const [topic] = rest;
    return name === 'help' && topic !== undefined ? main([topic, '--help'], terminal) : print(USAGE, terminal);
  }
  if (name === '--version' || name === '-V') return print(`${VERSION}\n`, terminal);
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (entry === undefined) {
    const near = nearest(name, Object.keys(COMMANDS));
    throw new Failure(
      `there is no command "${name}"${near === undefined ? '' : `; did you mean "${near}"?`} "trafficking-indicators --help" lists them`,
      EXIT.usage,
    );
  }
  const command = await entry.load();
  const options = { ...command.options, help: { type: 'boolean', short: 'h' } } as const;
  const read = readArguments(name, rest, options, command.places);
  return read.flag('help') ? print(`${command.help}\n`, terminal) : command.run(read, terminal);
}

function print(text: string, terminal: Terminal): number {
  terminal.write(text);
  return EXIT.done;
}

// A reader that has gone (head, less) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.done);
  tell(`standard output: ${reasonOf(error)}`);
  process.exit(EXIT.cannotWrite);
});

// Nobody is left to be told anything; the work goes on.
process.stderr.on('error', () => undefined);

const terminal: Terminal = {
  write: (text) => process.stdout.write(text),
  say: (text) => process.stderr.write(text),
  colours: process.stdout.isTTY && process.env['NO_COLOR'] === undefined && process.env['TERM'] !== 'dumb',
  input: process.stdin,
  endInput: () => process.stdin.destroy(),
  ...(process.stderr.isTTY && { progress: (line: string) => process.stderr.write(`\r\u001B[K${line}`) }),
  now: () => performance.now(),
  today: () => new Date().toISOString().slice(0, 10),
};

try {
  process.exitCode = await main(process.argv.slice(2), terminal);
} catch (error) {
  process.exitCode = EXIT.badInput;
  if (error instanceof Failure) {
    tell(error.message);
    process.exitCode = error.exit;
  } else if (error instanceof IssueError) tell(error.issues.map((issue) => describeIssue(issue)).join('\n'));
  else {
    // A mistake of this program. Its message could hold content, so that only its kind is said.
    const kind = error instanceof Error ? error.name : typeof error;
    tell(
      `an error in the program itself (${kind}); please report it with the command you ran, without any personal data`,
    );
  }
}

function tell(message: string): void {
  for (const line of message.split('\n')) process.stderr.write(`trafficking-indicators: ${visible(line)}\n`);
}
