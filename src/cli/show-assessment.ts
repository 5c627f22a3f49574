import { explain } from '../explain/explain.js';
import type { Assessment } from '../generated/types.js';
import { toHtml } from '../report/html.js';
import { toMarkdown } from '../report/markdown.js';
import type { Messages } from '../report/messages.js';
import { toText } from '../report/text.js';
import { referralFor, translationOf } from './rule-files.js';
import type { LoadedSet } from './rule-files.js';
import { supersededKey } from './superseded.js';

/** Formats of a result. */
export const FORMATS = ['text', 'json', 'markdown', 'html'] as const;

/** How to show a result. */
export interface ShowOptions {
  readonly format: (typeof FORMATS)[number];
  readonly messages: Messages;
  /** Id of the referral, or `none`; the first of the set by default. */
  readonly referral: string | undefined;
  readonly notes: boolean;
  /** Show everything in the text form, which is short otherwise. */
  readonly full: boolean;
  readonly colours: boolean;
}

/**
 * A result in the format asked for.
 *
 * @param set - The set it was made with.
 * @param assessment - The assessment.
 * @param options - How to show it.
 * @returns The text.
 */
export function showAssessment(set: LoadedSet, assessment: Assessment, options: ShowOptions): string {
  const { format, messages, notes, full, colours } = options;
  if (format === 'json') return `${JSON.stringify({ ...supersededKey(set), ...assessment }, null, 2)}\n`;
  const translation = translationOf(set, messages.language, messages);
  const referral = options.referral ?? assessment.nextStep.referral[0] ?? 'none';
  const explanation = explain(set.ruleSet, assessment, {
    ...(translation !== undefined && { translation }),
    ...(referral !== 'none' && { referral: referralFor(referral, messages.language, messages) }),
  });
  const shown = { notes, ...(set.release !== undefined && { release: set.release }) };
  switch (format) {
    case 'text':
      return toText(explanation, messages, {
        ...shown,
        detail: full ? 'full' : 'short',
        ...(colours && { emphasise: bold }),
      });
    case 'markdown':
      return toMarkdown(explanation, messages, shown);
    case 'html':
      return toHtml(explanation, messages, shown);
  }
}

/**
 * Bold, as terminals show it.
 *
 * @param text - The text.
 * @returns The text with its marks.
 */
export function bold(text: string): string {
  return `\u001B[1m${text}\u001B[22m`;
}
