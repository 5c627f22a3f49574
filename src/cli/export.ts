import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Exported, ExportOptions } from '../export/form/export-options.js';
import { nearest } from '../fact/nearest.js';
import { visible } from '../report/text.js';
import type { Command } from './command.js';
import { sourceNamed, wordingOfSource } from './export/source.js';
import { type TargetTool, TARGETS } from './export/targets.js';
import { EXIT, Failure } from './failure.js';
import { checkTarget, inFile, reasonOf, type Target, writeResult } from './files.js';
import { messagesFor, words } from './options.js';
import type { Terminal } from './terminal.js';
import { saySuperseded } from './superseded.js';

/** `export`: writes a rule set or plan as a form for another tool. */
export const exportForm: Command = {
  places: ['SET|PLAN'],
  options: {
    to: { type: 'string' },
    out: { type: 'string' },
    lang: { type: 'string' },
    referral: { type: 'string' },
    'turn-on': { type: 'string' },
    force: { type: 'boolean' },
  },
  help: `Usage: trafficking-indicators export SET|PLAN --to TARGET --out FOLDER [options]

Writes a rule set or a screening plan as a form for another tool. The form gives the same score range and bands there as here: what was
not answered is never taken for a no. It says why each point was given and how many questions are open. Points stand in hidden
calculations, never on an answer. What the tool cannot say is listed; a set whose result would change there is refused.
SET or PLAN is an id from "sets" or "plans" (an id of both means the set), or the path of a file.

Targets:
${Object.entries(TARGETS)
  .map(([name, { summary }]) => `  ${name.padEnd(12)} ${summary}`)
  .join('\n')}

Options:
  --to TARGET             which tool
  --out FOLDER            where the files go; it is made where it is not there
  --lang A,B              languages of the form, the first one shown first (default: all that the set has)
  --referral ID|none      which help the form names (default: that of the set)
  --turn-on A,B           indicators that are off by default and count; a plan says so itself
  --force                 let files that are there be replaced

Exit codes: 0 done, 1 the input cannot be used, 2 wrong arguments, 4 cannot write.

Examples:
  trafficking-indicators export general --to xlsform --lang da,en --out forms
  trafficking-indicators export asylum-unaccompanied-minor --to xlsform --out forms
  trafficking-indicators export ./my-set.json --to html --out forms`,
  run: async (args, terminal) => {
    const messages = messagesFor(undefined);
    const [name = ''] = args.positionals;
    const exporter = await targetNamed(args.text('to')).load();
    const out = args.text('out') ?? missing('--out FOLDER says where the files go');
    const named = sourceNamed(name, messages);
    saySuperseded(named.sets, messages, terminal);
    const options: ExportOptions = {
      ...wordingOfSource(named, args.text('referral'), messages),
      ...(args.text('lang') !== undefined && { languages: words(args.text('lang')) ?? [] }),
      ...(args.text('turn-on') !== undefined && { turnOn: words(args.text('turn-on')) ?? [] }),
    };
    const made = inFile(named.path, messages, () => exporter(named.source, options));
    writeAll(made, out, { force: args.flag('force'), others: named.sets.map(({ path }) => path) });
    tell(made, out, terminal);
    return EXIT.done;
  },
};

function targetNamed(name: string | undefined): TargetTool {
  if (name === undefined) return missing('--to TARGET says for which tool');
  const target = Object.hasOwn(TARGETS, name) ? TARGETS[name] : undefined;
  if (target !== undefined) return target;
  const near = nearest(name, Object.keys(TARGETS));
  return missing(
    `there is no target "${visible(name)}"${near === undefined ? ';' : `; did you mean "${near}"?`} There is ${Object.keys(TARGETS).join(', ')}`,
  );
}

function missing(reason: string): never {
  throw new Failure(`export: ${reason}; see "trafficking-indicators export --help"`, EXIT.usage);
}

/** Nothing is written before it is known that everything can be. */
function writeAll({ files }: Exported, out: string, target: Target): void {
  const places = files.map((file) => ({ ...file, path: join(out, file.name) }));
  for (const { path } of places) makeFolder(dirname(path));
  for (const { path } of places) checkTarget(path, target);
  for (const { path, content } of places) writeResult(path, content, target);
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new Failure(`${visible(path)}: ${reasonOf(error)}`, EXIT.cannotWrite);
  }
}

function tell({ files, losses }: Exported, out: string, terminal: Terminal): void {
  for (const { name } of files) terminal.write(`${visible(join(out, name))}\n`);
  if (losses.length === 0) return;
  terminal.say('What this form cannot say:\n');
  for (const { path, says } of losses) terminal.say(`  ${visible(path === '' ? says : `${path}: ${says}`)}\n`);
}
