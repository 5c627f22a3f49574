import { CHECKS, checkAll, countFindings, findingsToJson, findingsToSarif, findingsToText } from '../check/index.js';
import type { CheckDescription, Finding, Level } from '../check/index.js';
import { describeIssue } from '../report/describe-issue.js';
import { visible } from '../report/text.js';
import { gather, nameOf } from './check-material.js';
import type { Command } from './command.js';
import { EXIT, Failure } from './failure.js';
import { readText } from './files.js';
import { oneOf } from './options.js';
import { deliver } from './result.js';
import { RULES, setIds } from './rule-files.js';

/** Findings of the package's own sets that are meant to be there. */
const OWN_EXCEPTIONS = `${RULES}check-exceptions.json`;

const FORMATS = ['text', 'json', 'sarif'] as const;

/** `check`: looks whether rule files are well formed and coherent. */
export const checkFiles: Command = {
  places: ['[PATH|SET[@VERSION] ...]'],
  options: {
    format: { type: 'string' },
    exceptions: { type: 'string' },
    strict: { type: 'boolean' },
    list: { type: 'boolean' },
    out: { type: 'string' },
    force: { type: 'boolean' },
  },
  help: `Usage: trafficking-indicators check [PATH|SET[@VERSION] ...] [options]

Checks rule sets with their translations and releases: whether they have the shape of their schema, what their rules do, what
they rest on and how they are worded. Without a name it checks every version of every set of the package.

PATH is a rule file of your own, or a folder with versions of one set. Translations beside it (my-set.da.json beside
my-set.json) and releases.json are checked with it. SET is an id from "sets"; its facts and sources are also compared with
those that the sets of the package share.

A finding is an error, a warning or a note. It names the file, the line, the check and the place as a JSON Pointer.

Options:
  --list               say what each check looks for, and why
  --format FORMAT      text (default), json, or sarif (2.1.0, for code hosts and editors)
  --exceptions FILE    findings that are meant to be there, each with its reason:
                       {"format": "check-exceptions/1", "exceptions": [{"check", "file", "path", "reason"}]}
                       An exception that matches nothing is an error.
  --strict             let warnings and notes count as errors
  --out FILE           write to FILE; never over an existing file
  --force              let --out replace an existing file

Exit codes: 0 no errors, 1 errors were found or a file cannot be read, 2 wrong arguments, 4 cannot write.

Examples:
  trafficking-indicators check
  trafficking-indicators check my-rules/my-set.json --strict
  trafficking-indicators check general@1.0.0 --format sarif --out check.sarif
  trafficking-indicators check --list`,
  run: (args, terminal) => {
    const format = oneOf('format', args.text('format'), FORMATS);
    const colours = terminal.colours && args.text('out') === undefined;
    const names = args.positionals;
    if (args.flag('list')) {
      if (names.length > 0) throw new Failure('check: --list stands alone, without a file or set', EXIT.usage);
      if (format === 'sarif') throw new Failure('check: --list is text or json', EXIT.usage);
      deliver(format === 'json' ? `${JSON.stringify(CHECKS, null, 2)}\n` : listText(colours), args, terminal, []);
      return EXIT.done;
    }
    const gathered = (names.length > 0 ? names : setIds()).map(gather);
    const given = args.text('exceptions');
    const file = given ?? OWN_EXCEPTIONS;
    const findings = [
      ...gathered.flatMap((item) => item.findings),
      ...checkAll(
        gathered.flatMap(({ materials }) => materials),
        {
          describeIssue,
          exceptions: { path: nameOf(file), text: readText(file) },
          // The list of the package is about all its sets.
          unusedExceptions: given !== undefined || names.length === 0 ? 'report' : 'ignore',
        },
      ),
    ];
    deliver(shown(findings, format, colours), args, terminal, [file, ...gathered.flatMap(({ inputs }) => inputs)]);
    const { error, warning, note } = countFindings(findings);
    return error > 0 || (args.flag('strict') && warning + note > 0) ? EXIT.badInput : EXIT.done;
  },
};

function shown(findings: readonly Finding[], format: (typeof FORMATS)[number], colours: boolean): string {
  switch (format) {
    case 'text':
      return findingsToText(findings, { show: visible, ...(colours && { emphasise: coloured }) });
    case 'json':
      return `${JSON.stringify(findingsToJson(findings), null, 2)}\n`;
    case 'sarif':
      return `${JSON.stringify(findingsToSarif(findings), null, 2)}\n`;
  }
}

/** Bold for a file, red, yellow and blue for the levels, as terminals show them. */
const COLOURS: Readonly<Record<'file' | Level, number>> = { file: 1, error: 31, warning: 33, note: 34 };

function coloured(text: string, kind: 'file' | Level): string {
  return `\u001B[${COLOURS[kind]}m${text}\u001B[0m`;
}

function listText(colours: boolean): string {
  const lines = CHECKS.map(({ id, level, what, why }: CheckDescription) => {
    const name = colours ? coloured(id, 'file') : id;
    return `${name} (${colours ? coloured(level, level) : level})\n  finds ${what}\n  ${why}\n`;
  });
  return `${lines.join('\n')}\n${CHECKS.length} checks.\n`;
}
