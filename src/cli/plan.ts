import { assessPlan } from '../plan/assess-plan.js';
import { explainPlan } from '../plan/explain-plan.js';
import type { PlanAssessment } from '../generated/types.js';
import { planToHtml, planToMarkdown, planToText } from '../report/plan-document.js';
import { ASSESS_OPTIONS, assessOptions } from './assess-options.js';
import type { Command } from './command.js';
import { EXIT, Failure } from './failure.js';
import { factsIn } from './facts-file.js';
import { inFile, readData } from './files.js';
import { messagesFor, oneOf } from './options.js';
import { loadPlan, planTranslationOf } from './plan-files.js';
import { RESULT_HELP, RESULT_OPTIONS, deliver, showOptions } from './result.js';
import { type LoadedSet, referralFor, wordingFor } from './rule-files.js';
import { FORMATS, bold } from './show-assessment.js';
import { saySuperseded, supersededKey } from './superseded.js';

/** `plan`: applies every set of a screening plan that applies to this person. */
export const planFile: Command = {
  places: ['PLAN', 'FACTS.json|-'],
  options: {
    ...RESULT_OPTIONS,
    ...ASSESS_OPTIONS,
    'other-facts': { type: 'string' },
  },
  help: `Usage: trafficking-indicators plan PLAN FACTS.json|- [options]

Applies a screening plan: every rule set that applies to this person, or may apply, is assessed by itself. Points of different
sets are never added up. There is one next step and one list of what to find out next. PLAN is an id from "plans" or the path of
a plan file. The facts are as for "assess", of all the sets together.

Options:
${RESULT_HELP}
  --concern "REASON"      a professional concern with its written reason
  --concern-file FILE|-   the same, from a file, so that the reason does not stand in the shell's history
  --as-of YYYY-MM-DD      date of the assessment (default today)
  --channels A,B          ways of knowing that were open in this setting, such as observation,document
  --other-facts WORD      refuse (default) or count facts that no set of the plan has

Exit codes: 0 done, 1 the input cannot be used, 2 wrong arguments, 4 cannot write.

Examples:
  trafficking-indicators plan asylum-unaccompanied-minor facts.json
  trafficking-indicators plan asylum-adult facts.json --lang da --format html --out report.html
  echo '{"age":16,"missing-from-centre":true}' | trafficking-indicators plan asylum-unaccompanied-minor -`,
  run: (args, terminal) => {
    const messages = messagesFor(args.text('lang'));
    const [name = '', path = ''] = args.positionals;
    const format = oneOf('format', args.text('format'), FORMATS);
    const loaded = loadPlan(name, messages);
    const { plan, sets } = loaded;
    const [first] = plan.ruleSets;
    if (first === undefined) throw new Failure(`${name}: a plan without sets`); // a loaded plan has at least one
    const options = assessOptions(args, first, messages, terminal);
    const data = readData(path, messages);
    const result = inFile(path, messages, () => assessPlan(plan, factsIn(data), options));

    const { language } = messages;
    const translation = planTranslationOf(loaded, language, messages);
    const referral = args.text('referral') ?? result.nextStep.referral[0] ?? 'none';
    const explanation = explainPlan(plan, result, {
      ...(translation !== undefined && { translation }),
      translations: sets.flatMap((set) => wordingFor(set, messages) ?? []),
      ...(referral !== 'none' && { referral: referralFor(referral, language, messages) }),
    });
    const { notes, full, colours } = showOptions(args, messages, terminal);
    const shown = {
      notes,
      releases: sets.flatMap(({ ruleSet: { id }, release }) => (release ? [{ id, release }] : [])),
    };
    const texts = {
      json: () => `${JSON.stringify(withSuperseded(result, sets), null, 2)}\n`,
      text: () =>
        planToText(explanation, messages, {
          ...shown,
          detail: full ? 'full' : 'short',
          ...(colours && { emphasise: bold }),
        }),
      markdown: () => planToMarkdown(explanation, messages, shown),
      html: () => planToHtml(explanation, messages, shown),
    };
    const text = texts[format]();
    saySuperseded(sets, messages, terminal);
    deliver(text, args, terminal, [
      path,
      loaded.path,
      ...[args.text('concern-file')].filter((file) => file !== undefined),
    ]);
    return EXIT.done;
  },
};

/** The result, in which each assessment with a version that is not the one to use any more says so first. */
function withSuperseded(result: PlanAssessment, sets: readonly LoadedSet[]): PlanAssessment {
  const keyOf = new Map(sets.map((set) => [set.ruleSet.id, supersededKey(set)]));
  return {
    ...result,
    sets: result.sets.map((set) =>
      set.assessment === null ? set : { ...set, assessment: { ...keyOf.get(set.ruleSet.id), ...set.assessment } },
    ),
  };
}
