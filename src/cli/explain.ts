import { assess } from '../assess/assess.js';
import type { Facts } from '../fact/fact.js';
import { list, paragraph } from '../report/document.js';
import type { Messages } from '../report/messages.js';
import { blocksToText, visible } from '../report/text.js';
import { pageView } from '../screen/page-view.js';
import type { ScreenInput, ScreenRow } from '../screen/row.js';
import { rowItem } from '../screen/screen-document.js';
import { screener } from '../screen/screener.js';
import { detectLanguage } from '../text/language/index.js';
import { ASSESS_OPTIONS, assessOptions } from './assess-options.js';
import type { Command } from './command.js';
import { EXIT, Failure } from './failure.js';
import { inFile, readText } from './files.js';
import { messagesFor, oneOf, words } from './options.js';
import type { Arguments } from './options.js';
import { deliver, RESULT_HELP, RESULT_OPTIONS, showOptions } from './result.js';
import { loadSet, wordingFor } from './rule-files.js';
import type { LoadedSet } from './rule-files.js';
import { inputOf } from './screen/job.js';
import { faultOf, readRecords } from './screen/records.js';
import { openSource } from './screen/source.js';
import { FORMATS, showAssessment } from './show-assessment.js';
import { saySuperseded } from './superseded.js';
import type { Terminal } from './terminal.js';

/** `explain`: one advert or review with its words marked, and the whole assessment. */
export const explainText: Command = {
  places: ['FILE|-'],
  options: {
    ...RESULT_OPTIONS,
    ...ASSESS_OPTIONS,
    set: { type: 'string' },
    kind: { type: 'string' },
    country: { type: 'string' },
    'turn-on': { type: 'string' },
    id: { type: 'string' },
    line: { type: 'string' },
    text: { type: 'string' },
  },
  help: `Usage: trafficking-indicators explain FILE|- [options]

Shows one advert or customer review with the words that signs rest on, and explains the assessment that follows: what is present
and why, what is unknown, what to ask next. FILE holds the text alone; with --id or --line it is a file as "screen" takes it.

Options:
  --set SET[@VERSION]     rule set (default sex-ad)
  --id ID, --line N       which record of a file of adverts
  --text NAME[,NAME]      fields with the text (default text)
  --country CC            country where it is placed (ISO 3166); origin and price need it
  --kind KIND             advert or review, where the set leaves it open
${RESULT_HELP}
  --concern "REASON"      a professional concern with its written reason
  --concern-file FILE|-   the same, from a file
  --as-of YYYY-MM-DD      date of the assessment (default today)
  --turn-on ID,ID         indicators that are off by default and shall count

Exit codes: 0 done, 1 the input cannot be used, 2 wrong arguments, 4 cannot write.

Examples:
  trafficking-indicators explain advert.txt --country DK
  trafficking-indicators explain adverts.jsonl --id a17 --lang da`,
  run: async (args, terminal) => {
    const messages = messagesFor(args.text('lang'));
    const format = oneOf('format', args.text('format'), FORMATS);
    const set = loadSet(args.text('set') ?? 'sex-ad', messages);
    const options = assessOptions(args, set.ruleSet, messages, terminal);
    const [path = '-'] = args.positionals;
    const input = await inputAt(path, args, terminal).finally(terminal.endInput);
    const kind =
      args.text('kind') === undefined ? {} : { kind: oneOf('kind', args.text('kind'), ['advert', 'review']) };
    const turnOn = options.turnOn ?? [];
    const screen = screener(set.ruleSet, { ...kind, turnOn, redact: 'none', languageOf: detectLanguage });
    const row = screen(input);
    const assessment = inFile(path, messages, () => assess(set.ruleSet, factsOf(row), options));
    const report = showAssessment(set, assessment, { ...showOptions(args, messages, terminal), format });
    if (format === 'json') saySuperseded([set], messages, terminal);
    // The words come last: what it means and where help is stand before every number.
    const text = format === 'text' ? `${report}\n${marked(set, row, messages, turnOn)}` : report;
    deliver(text, args, terminal, [path, set.path]);
    return EXIT.done;
  },
};

async function inputAt(path: string, args: Arguments, terminal: Terminal): Promise<ScreenInput> {
  const country = countryIn(args);
  const placed = country === undefined ? {} : { country };
  const [id, line] = [args.text('id'), lineIn(args)];
  if (id === undefined && line === undefined) return { line: 1, text: textIn(path), ...placed };
  const text = words(args.text('text')) ?? ['text'];
  const source = await openSource(path, terminal.input, { columns: text });
  const names = { text, id: 'id', country: 'country', language: 'lang' };
  for await (const block of source.blocks)
    for (const record of readRecords(block, source.form)) {
      if (line !== undefined && record.line !== line) continue;
      const input =
        'bad' in record ? record.bad : inputOf(record.fields, { fields: names, human: new Map() }, record.line);
      const isFault = typeof input === 'string' || 'error' in input;
      if (!isFault && (id === undefined || input.id === id)) return { ...placed, ...input };
      if (isFault && line !== undefined)
        throw new Failure(`line ${line}: ${typeof input === 'string' ? faultOf(input) : input.error.message}`);
    }
  throw new Failure(
    `${path === '-' ? 'standard input' : visible(path)}: no record that can be read ${line === undefined ? 'has this id' : `${id === undefined ? 'begins' : 'with this id begins'} on line ${line}`}`,
  );
}

/** A file that holds one text. A file of records would be read as one long advert. */
function textIn(path: string): string {
  const text = readText(path);
  const name = path === '-' ? 'standard input' : visible(path);
  if (text.trim() === '') throw new Failure(`${name}: no text`);
  if (/^\s*(?:\{\s*"|\[\s*\{)/u.test(text) || /\.(?:jsonl|ndjson|json|csv|tsv)$/iu.test(path))
    throw new Failure(
      `${name}: this is a file of records; --id or --line says which one to explain, and "trafficking-indicators screen" reads them all`,
      EXIT.usage,
    );
  return text;
}

function countryIn(args: Arguments): string | undefined {
  const country = args.text('country');
  if (country !== undefined && !/^[a-z]{2}$/iu.test(country))
    throw new Failure(`--country is a code of two letters such as DK, not "${country}"`, EXIT.usage);
  return country?.toUpperCase();
}

function lineIn(args: Arguments): number | undefined {
  const line = args.text('line');
  if (line !== undefined && !/^[1-9]\d{0,8}$/u.test(line))
    throw new Failure(`--line is a whole number from 1, not "${line}"`, EXIT.usage);
  return line === undefined ? undefined : Number(line);
}

/** What the words show, with the words as evidence. */
function factsOf({ facts }: ScreenRow): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([id, { value, spans }]) => [
      id,
      { value, evidence: spans.map((span) => ({ kind: 'text-span' as const, span })) },
    ]),
  );
}

function marked(set: LoadedSet, row: ScreenRow, messages: Messages, turnOn: readonly string[]): string {
  const { ruleSet } = set;
  const translation = wordingFor(set, messages);
  const view = pageView({
    ruleSet,
    rows: [row],
    messages,
    redaction: 'none',
    turnOn,
    ...(translation !== undefined && { translation }),
  });
  const [text, ...signs] = rowItem(view, row).items ?? [];
  return blocksToText([paragraph(text?.text ?? ''), ...list(signs)]);
}
