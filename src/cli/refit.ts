import { compareCases, compareRuleSets, workedCases } from '../compare/index.js';
import { wordingOf } from '../explain/wording.js';
import type { Messages } from '../report/messages.js';
import { blocksToText } from '../report/text.js';
import { parseRuleSet } from '../rule-set/parse-rule-set.js';
import type { RuleSet } from '../rule-set/rule-set.js';
import { ProposalError, proposedRuleSet } from '../study/propose/proposed-rule-set.js';
import { proposeWeights } from '../study/propose/propose-weights.js';
import type { Refit, RefitOptions } from '../study/propose/refit-types.js';
import type { StudyCase } from '../study/cases/study-case.js';
import type { Command } from './command.js';
import { compareDocument } from '../compare-report/compare-document.js';
import { compareWords } from '../compare-report/words.js';
import { EXIT, Failure } from './failure.js';
import { checkTarget, writeResult } from './files.js';
import { messagesFor, oneOf, wholeNumber, words } from './options.js';
import type { Arguments } from './options.js';
import { refitText } from './refit/refit-text.js';
import { refitDa, refitEn } from './refit/refit-words.js';
import { loadSet, wordingFor } from './rule-files.js';
import type { LoadedSet } from './rule-files.js';
import { bold } from './show-assessment.js';
import { CASE_OPTIONS, onReadOf, tellBad } from './study.js';
import { studyPlan } from './study/plan.js';
import type { StudyPlan } from './study/plan.js';
import { readCases } from './study/read-cases.js';
import type { Terminal } from './terminal.js';
import { saySuperseded } from './superseded.js';

const FORMATS = ['text', 'json'] as const;

/** `refit`: proposes weights from data as a new version of a set. */
export const refitSet: Command = {
  places: ['FILE|-'],
  options: {
    ...CASE_OPTIONS,
    version: { type: 'string' },
    most: { type: 'string' },
    'allow-zero': { type: 'boolean' },
    'against-record': { type: 'boolean' },
    order: { type: 'string', multiple: true },
    folds: { type: 'string' },
    seed: { type: 'string' },
    format: { type: 'string' },
    out: { type: 'string' },
    force: { type: 'boolean' },
    lang: { type: 'string' },
  },
  help: `Usage: trafficking-indicators refit FILE|- --set SET [--out NEW.json] [options]

Proposes points from data: whole ones from 1 to 3 for each sign, as they go best with the outcomes in FILE. It writes a new version of
the set with "basis": "fitted" and edits none. Points keep to the evidence record of the set; conditions, groups, caps and bands stay,
and a sign gets no points that the cap of its group would cut off.
It tells how far the fit may be trusted: each part of the records is predicted by points that never saw it, whole clusters at a time.
Then it compares the new version with the old one. A proposal is for people to judge, and to test on other records, before any use.

What is in FILE: as for "study" (--outcome, --outcomes, --coders, --tie-break, --override, --cluster, --id, --map, --input, --turn-on).

How it is fitted:
  --most N                largest weight (default 3)
  --allow-zero            let a sign lose all its points
  --against-record        let points go against the evidence record of the set, and below 0
  --order ID,ID,…         signs, weakest first, whose points may not fall; may be given again
  --folds N|clusters      parts of the validation (default 5); clusters leaves out one at a time
  --seed N                seed of the parts (default 1): same seed, same bytes
  --version X.Y.Z         version of the proposal (default: the next major one)

What comes out:
  --out NEW.json          write the proposed version; never over an existing file
  --force                 let --out replace an existing file
  --format FORMAT         of the report: text (default) or json
  --lang en|da            language of the report (default en)

Exit codes: 0 done, 1 the input cannot be used, 2 wrong arguments, 4 cannot write.

Examples:
  trafficking-indicators refit examples/study/outcomes.csv --set sex-ad --cluster advertiser --out sex-ad-2.json
  trafficking-indicators refit cases.jsonl --set sex-ad --order low-price,risky-service-at-low-price --format json`,
  run: async (args, terminal) => {
    const messages = messagesFor(args.text('lang'));
    const plan = { ...studyPlan(withoutResult(args), messages), out: args.text('out') };
    try {
      return await runRefit(args, plan, messages, terminal);
    } finally {
      // An input that stays open would keep the process from ending.
      terminal.endInput();
    }
  },
};

/** The options of `study` without those that mean something else here. */
function withoutResult(args: Arguments): Arguments {
  const others = ['out', 'format', 'force'];
  return { ...args, text: (name) => (others.includes(name) ? undefined : args.text(name)) };
}

async function runRefit(args: Arguments, plan: StudyPlan, messages: Messages, terminal: Terminal): Promise<number> {
  const name = args.text('set');
  if (name === undefined) throw new Failure('refit: name the set to refit (--set sex-ad)', EXIT.usage);
  const format = oneOf('format', args.text('format'), FORMATS);
  const options = refitOptions(args, plan, terminal);
  const set = loadSet(name, messages);
  saySuperseded([set], messages, terminal);
  const { out } = plan;
  const target = {
    force: args.flag('force'),
    others: [plan.path, plan.outcomes, args.text('map'), set.path].filter((path) => path !== undefined),
  };
  if (out !== undefined) checkTarget(out, target);
  const { cases, bad, notices } = await readCases({
    ...plan,
    stdin: terminal.input,
    ruleSet: set.ruleSet,
    turnOn: options.turnOn ?? [],
    ...onReadOf(terminal),
  });
  terminal.progress?.('');
  tellBad(bad, terminal);
  for (const notice of notices) terminal.say(`${notice}\n`);
  const proposal = withVersion(proposed(cases, set, options, terminal), args);
  const file = proposedFile(set.ruleSet, proposal);
  const report = comparison(set.ruleSet, file, options.turnOn ?? []);
  terminal.write(shown(proposal, set, report, messages, format, terminal.colours));
  if (out !== undefined) {
    writeResult(out, `${JSON.stringify(file, null, 2)}\n`, target);
    terminal.say(`written to ${out}\n`);
  }
  return EXIT.done;
}

function refitOptions(args: Arguments, plan: StudyPlan, terminal: Terminal): RefitOptions {
  const show = terminal.progress;
  const folds = args.text('folds');
  const [most, seed] = [
    wholeNumber('most', args.text('most'), 1, 9),
    wholeNumber('seed', args.text('seed'), 0, 2 ** 50),
  ];
  const orders = args.all('order').map((value) => words(value) ?? []);
  return {
    allowZero: args.flag('allow-zero'),
    againstRecord: args.flag('against-record'),
    orders,
    ...(plan.options.turnOn !== undefined && { turnOn: plan.options.turnOn }),
    ...(most !== undefined && { most }),
    ...(seed !== undefined && { seed }),
    ...(folds !== undefined && { folds: folds === 'clusters' ? folds : (wholeNumber('folds', folds, 2, 1000) ?? 5) }),
    ...(show !== undefined && {
      onProgress: (done, of) => {
        show(`validating: part ${done} of ${of}`);
      },
    }),
  };
}

function proposed(cases: readonly StudyCase[], set: LoadedSet, options: RefitOptions, terminal: Terminal): Refit {
  try {
    const refit = proposeWeights(cases, set.ruleSet, options);
    if (refit === null)
      throw new Failure('refit: the records are all of one outcome, or no sign is present in some of them alone');
    return refit;
  } catch (error) {
    // An order that names no fitted indicator, or more parts than clusters: known only with the data.
    if (!(error instanceof RangeError)) throw error;
    throw new Failure(`refit: ${error.message}`, EXIT.usage);
  } finally {
    terminal.progress?.('');
  }
}

function withVersion(refit: Refit, args: Arguments): Refit {
  const version = args.text('version');
  if (version === undefined) return refit;
  if (!/^\d{1,5}\.\d{1,5}\.\d{1,5}$/u.test(version))
    throw new Failure(`--version has three numbers such as 2.0.0, not "${version}"`, EXIT.usage);
  return { ...refit, version };
}

function proposedFile(ruleSet: RuleSet, refit: Refit): ReturnType<typeof proposedRuleSet> {
  try {
    return proposedRuleSet(ruleSet, refit);
  } catch (error) {
    if (!(error instanceof ProposalError)) throw error;
    throw new Failure(`refit: the fitted points break a rule for sets (${error.message}); try a smaller --most`);
  }
}

/** So many combinations are worked out for one part before it is sampled. */
const COMPARED = 3000;

type Page = Parameters<typeof compareDocument>[0];

function comparison(
  ruleSet: RuleSet,
  file: ReturnType<typeof proposedRuleSet>,
  turnOn: readonly string[],
): Pick<Page, 'comparison' | 'workedCases'> & { readonly proposal: RuleSet } {
  const parsed = parseRuleSet(JSON.parse(JSON.stringify(file)));
  if (!parsed.ok) throw new Failure('refit: the proposed version cannot be loaded');
  const options = { turnOn, limit: COMPARED };
  return {
    proposal: parsed.ruleSet,
    comparison: compareRuleSets(ruleSet, parsed.ruleSet, options),
    workedCases: compareCases(ruleSet, parsed.ruleSet, workedCases(ruleSet, parsed.ruleSet), { turnOn }),
  };
}

function shown(
  refit: Refit,
  set: LoadedSet,
  { proposal, ...report }: ReturnType<typeof comparison>,
  messages: Messages,
  format: (typeof FORMATS)[number],
  colours: boolean,
): string {
  if (format === 'json')
    return `${JSON.stringify({ ...refit, comparison: report.comparison, workedCases: report.workedCases }, null, 2)}\n`;
  const { ruleSet } = set;
  const isDanish = messages.language === 'da';
  const translation = wordingFor(set, messages);
  // Only points differ, so that the wording of the old version is that of the new one.
  const ofProposal = translation && {
    ...translation,
    ruleSet: { ...translation.ruleSet, version: proposal.version },
  };
  const page: Page = {
    ...report,
    a: { ruleSet, wording: wordingOf(ruleSet, translation) },
    b: { ruleSet: proposal, wording: wordingOf(proposal, ofProposal) },
    words: compareWords(isDanish ? 'da' : 'en'),
    messages,
    full: false,
  };
  const compared = blocksToText(compareDocument(page), { width: 100, ...(colours && { emphasise: bold }) });
  return `${refitText(refit, isDanish ? refitDa : refitEn)}\n${compared}`;
}
