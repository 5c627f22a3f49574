import { csvCell } from '../screen/csv-cell.js';
import type { Command } from './command.js';
import { EXIT, Failure } from './failure.js';
import { checkTarget, inFile, readData } from './files.js';
import { messagesFor, oneOf, wholeNumber } from './options.js';
import { deliver } from './result.js';
import { modelFileOf } from './simulate/model-file.js';
import { simulatedRows } from './simulate/simulated-rows.js';
import type { SimulatedRow } from './simulate/simulated-rows.js';

const FORMATS = ['csv', 'jsonl'] as const;
const MOST_CASES = 1_000_000;

/** `simulate`: draws cases that nobody ever was from a stated model. */
export const simulateCases: Command = {
  places: ['MODEL|-'],
  options: {
    count: { type: 'string' },
    seed: { type: 'string' },
    format: { type: 'string' },
    out: { type: 'string' },
    force: { type: 'boolean' },
    lang: { type: 'string' },
  },
  help: `Usage: trafficking-indicators simulate MODEL|- [options]

Draws cases that nobody ever was from a stated model: to see how many records a study needs before it begins, and to try the toolkit
where the truth is known. MODEL is a JSON file: prevalence, and for each indicator how often it is present with and without the target
condition, how often its answer is unknown and how much it goes with others; groups with a bias of their own, clusters, two coders who
err. examples/study/model.json is one. What comes out is what "study" reads.

Options:
  --count N      how many cases (default 400)
  --seed N       seed (default 1): same seed, same bytes
  --format FORM  csv (default) or jsonl; --out tells it by its ending
  --out FILE     write to FILE; never over an existing file
  --force        let --out replace an existing file
  --lang en|da   language of the errors (default en)

Exit codes: 0 done, 1 the model cannot be used, 2 wrong arguments, 4 cannot write.

Examples:
  trafficking-indicators simulate examples/study/model.json --count 1000 --seed 7 --out cases.csv
  trafficking-indicators simulate model.json | trafficking-indicators study - --set sex-ad --outcome outcome`,
  run: (args, terminal) => {
    const messages = messagesFor(args.text('lang'));
    const path = args.positionals[0] ?? '-';
    const out = args.text('out');
    const format = oneOf(
      'format',
      args.text('format') ?? (out?.endsWith('.jsonl') === true ? 'jsonl' : 'csv'),
      FORMATS,
    );
    const count = wholeNumber('count', args.text('count'), 1, MOST_CASES) ?? 400;
    const seed = wholeNumber('seed', args.text('seed'), 0, 2 ** 50) ?? 1;
    if (out !== undefined) checkTarget(out, { force: args.flag('force'), others: [path] });
    const file = inFile(path, messages, () => modelFileOf(readData(path, messages)));
    try {
      const rows = simulatedRows(file, count, seed);
      deliver(format === 'csv' ? asCsv(rows) : asJsonl(rows), args, terminal, [path]);
    } catch (error) {
      // A model whose parts are well formed and do not fit together.
      if (!(error instanceof RangeError)) throw error;
      throw new Failure(`${path === '-' ? 'standard input' : path}: ${error.message}`);
    }
    return EXIT.done;
  },
};

function asCsv(rows: readonly SimulatedRow[]): string {
  const columns = Object.keys(rows[0] ?? {});
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((cells) => `${cells.map(csvCell).join(',')}\n`)
    .join('');
}

function asJsonl(rows: readonly SimulatedRow[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
