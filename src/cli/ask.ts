import { createInterface } from 'node:readline';
import { assess } from '../assess/assess.js';
import type { FactInput, Facts } from '../fact/fact.js';
import { wordingOf } from '../explain/wording.js';
import type { Wording } from '../explain/wording.js';
import type { Assessment, FactDefinition } from '../generated/types.js';
import type { Messages } from '../report/messages.js';
import { visible } from '../report/text.js';
import type { Command } from './command.js';
import { ASSESS_OPTIONS, assessOptions } from './assess-options.js';
import { EXIT } from './failure.js';
import { checkTarget, writeResult } from './files.js';
import { messagesFor, oneOf } from './options.js';
import { RESULT_HELP, RESULT_OPTIONS, deliver, showOptions } from './result.js';
import { loadSet, translationOf } from './rule-files.js';
import { FORMATS, showAssessment } from './show-assessment.js';
import { saySuperseded } from './superseded.js';

/** `ask`: the interview sheet in the terminal. */
export const ask: Command = {
  places: ['SET[@VERSION]'],
  options: {
    ...RESULT_OPTIONS,
    ...ASSESS_OPTIONS,
    'turn-on': { type: 'string' },
    save: { type: 'string' },
  },
  help: `Usage: trafficking-indicators ask SET[@VERSION] [options]

Goes through what a rule set wants to know, one question at a time, for the practitioner to note what is known. The questions
are not lines to read aloud. After each answer it shows where things stand; at the end it prints the report.

Answers: y(es)  n(o)  m(aybe)  ? (not known)  d(eclined)  s(kip) or nothing  b(ack)  q(uit and report)
         in Danish also: j(a)  n(ej)  m(åske);  a number, or numbers of options, where the question asks for them

Options:
${RESULT_HELP}
  --concern "REASON"      a professional concern with its written reason
  --concern-file FILE     the same, from a file, so that the reason does not stand in the shell's history
  --as-of YYYY-MM-DD      date of the assessment (default today)
  --channels A,B          ways of knowing that are open in this setting, such as observation,document
  --turn-on ID,ID         indicators that are off by default and shall count
  --save FILE             save the answers as facts for "assess"

Exit codes: 0 done, 1 the input cannot be used, 2 wrong arguments, 4 cannot write.

Examples:
  trafficking-indicators ask general
  trafficking-indicators ask general --lang da --save facts.json`,
  run: async (args, terminal) => {
    const messages = messagesFor(args.text('lang'));
    const format = oneOf('format', args.text('format'), FORMATS);
    const set = loadSet(args.positionals[0] ?? '', messages);
    const words = wordingOf(set.ruleSet, translationOf(set, messages.language, messages));
    // Everything that could stop the report is looked at before the first question, so that no answer is lost.
    const options = assessOptions(args, set.ruleSet, messages, terminal);
    const save = args.text('save');
    const out = args.text('out');
    const force = args.flag('force');
    if (save !== undefined) checkTarget(save, { force, others: [set.path] });
    if (out !== undefined) checkTarget(out, { force, others: [set.path, ...(save === undefined ? [] : [save])] });
    const show = { ...showOptions(args, messages, terminal), format };
    const start = assess(set.ruleSet, {}, options);
    showAssessment(set, start, show);
    saySuperseded([set], messages, terminal);
    // What only signs read that are off is not asked.
    const asked = new Set(start.askNext.map(({ fact }) => fact));
    const definitions = set.ruleSet.facts.filter(({ id }) => asked.has(id));
    const facts = await interview(definitions, words, messages, terminal.input, terminal.say, (answers) =>
      assess(set.ruleSet, answers, options),
    );
    terminal.endInput();
    if (save !== undefined) {
      writeResult(save, `${JSON.stringify(facts, null, 2)}\n`, { force, others: [set.path] });
      terminal.say(`answers saved to ${save}\n`);
    }
    const assessment = assess(set.ruleSet, facts, options);
    deliver(showAssessment(set, assessment, show), args, terminal, [set.path, ...(save === undefined ? [] : [save])]);
    return EXIT.done;
  },
};

/** An answer to note, or a move. */
type Answer = { readonly note: FactInput } | { readonly move: 'skip' | 'back' | 'quit' };

const WORDS: Readonly<Record<string, Answer>> = {
  y: { note: true },
  yes: { note: true },
  j: { note: true },
  ja: { note: true },
  n: { note: false },
  no: { note: false },
  nej: { note: false },
  m: { note: { unknown: 'suspected' } },
  maybe: { note: { unknown: 'suspected' } },
  måske: { note: { unknown: 'suspected' } },
  '?': { note: null },
  d: { note: { unknown: 'declined' } },
  declined: { note: { unknown: 'declined' } },
  '': { move: 'skip' },
  s: { move: 'skip' },
  skip: { move: 'skip' },
  b: { move: 'back' },
  back: { move: 'back' },
  q: { move: 'quit' },
  quit: { move: 'quit' },
};

async function interview(
  definitions: readonly FactDefinition[],
  words: Wording,
  messages: Messages,
  input: NodeJS.ReadableStream,
  say: (text: string) => void,
  standing: (facts: Facts) => Assessment,
): Promise<Facts> {
  const facts = new Map<string, FactInput>();
  const reader = createInterface({ input, crlfDelay: Infinity });
  const lines = reader[Symbol.asyncIterator]();
  say(`${messages.ask.keys}\n`);
  for (let index = 0; index < definitions.length;) {
    const definition = definitions[index] as FactDefinition; // within the list
    say(questionText(definition, words, index + 1, definitions.length));
    const line = await lines.next();
    if (line.done === true) break;
    const answer = readAnswer(definition, line.value.trim().toLowerCase());
    if (answer === undefined) say(`  ${expectedText(definition, messages)}\n`);
    else if ('move' in answer) {
      if (answer.move === 'quit') break;
      index = answer.move === 'back' ? Math.max(index - 1, 0) : index + 1;
    } else {
      facts.set(definition.id, answer.note);
      index += 1;
      const { score, bands } = standing(Object.fromEntries(facts));
      say(
        `  → ${messages.range(score.least, score.most, score.possible)} ${bands.map((id) => visible(words.band(id).title)).join(' / ')}\n`,
      );
    }
  }
  reader.close();
  say('\n');
  return Object.fromEntries(facts);
}

function questionText(definition: FactDefinition, words: Wording, number: number, total: number): string {
  const { question, hint } = words.fact(definition.id);
  const options = (definition.options ?? []).map(
    ({ id }, index) => `    ${index + 1} ${words.option(definition.id, id)}`,
  );
  const lines = [`${number}/${total} ${question}`, ...(hint === undefined ? [] : [`  ${hint}`]), ...options];
  return `\n${lines.map(visible).join('\n')}\n> `;
}

function readAnswer(definition: FactDefinition, line: string): Answer | undefined {
  const word = Object.hasOwn(WORDS, line) ? WORDS[line] : undefined;
  if (word !== undefined && (definition.type === 'boolean' || 'move' in word || typeof word.note !== 'boolean'))
    return word;
  if (!/^\d+(?:\.\d+)?(?:\s*,\s*\d+)*$/u.test(line)) return undefined;
  const numbers = line.split(',').map(Number);
  const options = numbers.map((number) => definition.options?.[number - 1]?.id);
  const known = options.filter((id) => id !== undefined);
  switch (definition.type) {
    case 'boolean':
      return undefined;
    case 'number': {
      const [number = Number.NaN] = numbers;
      const inRange = number >= (definition.minimum ?? -Infinity) && number <= (definition.maximum ?? Infinity);
      return numbers.length === 1 && inRange ? { note: number } : undefined;
    }
    case 'choice': {
      const [id] = known;
      return options.length === 1 && id !== undefined ? { note: id } : undefined;
    }
    case 'choices':
      return known.length === options.length ? { note: known } : undefined;
  }
}

function expectedText({ type, minimum = -Infinity, maximum = Infinity }: FactDefinition, messages: Messages): string {
  const { expected } = messages.ask;
  return type === 'number' ? expected.number(minimum, maximum) : expected[type];
}
