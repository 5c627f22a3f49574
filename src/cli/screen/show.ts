import { da } from '../../report/da.js';
import { en } from '../../report/en.js';
import type { Messages } from '../../report/messages.js';
import { blocksToText } from '../../report/text.js';
import { STATEMENT } from '../../assess/statement.js';
import { csvHead, csvRow } from '../../screen/csv-row.js';
import { screenDocument } from '../../screen/screen-document.js';
import { screenHtml } from '../../screen/screen-html.js';
import type { ScreenHtmlParts } from '../../screen/screen-html.js';
import type { Arguments } from '../options.js';
import { referralFor, wordingFor } from '../rule-files.js';
import { bold } from '../show-assessment.js';
import type { Terminal } from '../terminal.js';
import type { ScreenPlan } from './plan.js';
import type { Sets } from './prepare.js';
import type { RunResult } from './run.js';

/**
 * What a report shows beside the rows: found before the first row is read, so that a wrong option does not cost a long run.
 *
 * @param args - The arguments.
 * @param sets - The sets.
 * @param messages - The words of its language.
 * @returns The translation of the set and the route to help, where there are such.
 * @throws {@link Failure} for a route to help that is not there.
 */
export function besideRows(
  args: Arguments,
  { set, reviewSet }: Sets,
  messages: Messages,
): Pick<ScreenHtmlParts, 'translation' | 'referral' | 'reviewSet'> {
  const referral = args.text('referral') ?? set.ruleSet.referral[0] ?? 'none';
  const { language } = messages;
  const translation = wordingFor(set, messages);
  const ofReviews = wordingFor(reviewSet, messages);
  return {
    ...(translation !== undefined && { translation }),
    reviewSet: { ruleSet: reviewSet.ruleSet, ...(ofReviews !== undefined && { translation: ofReviews }) },
    ...(referral !== 'none' && { referral: referralFor(referral, language, messages) }),
  };
}

/**
 * The result of a run as a report.
 *
 * @param args - The arguments.
 * @param plan - What was asked for.
 * @param sets - The sets.
 * @param result - The result.
 * @param messages - The words of its language.
 * @param terminal - Where it goes.
 * @returns Text, HTML, JSON or rows.
 */
export function showScreened(
  args: Arguments,
  plan: ScreenPlan,
  sets: Sets,
  { top, bad, summary }: RunResult,
  messages: Messages,
  terminal: Terminal,
): string {
  const { ruleSet } = sets.set;
  if (plan.format === 'jsonl') return top.map((row) => `${JSON.stringify(row)}\n`).join('');
  if (plan.format === 'csv') return csvHead(ruleSet) + top.map((row) => csvRow(ruleSet, row)).join('');
  if (plan.format === 'json')
    return `${JSON.stringify({ statement: STATEMENT, ruleSet: { id: ruleSet.id, version: ruleSet.version }, summary, rows: top, bad }, null, 2)}\n`;
  const parts: ScreenHtmlParts = {
    ruleSet,
    rows: plan.format === 'html' ? [...top, ...bad] : top,
    summary,
    messages: messages.language === 'da' ? da : en,
    redaction: plan.redact,
    turnOn: plan.turnOn,
    ...besideRows(args, sets, messages),
  };
  if (plan.format === 'html') return screenHtml(parts);
  return blocksToText(screenDocument(parts), terminal.colours && plan.out === undefined ? { emphasise: bold } : {});
}
