import type { Messages } from '../../report/messages.js';
import type { Study } from '../../study/study-types.js';
import { studyToHtml, studyToMarkdown, studyToText } from '../../study-report/index.js';
import { wordingFor } from '../rule-files.js';
import type { LoadedSet } from '../rule-files.js';
import { bold } from '../show-assessment.js';
import type { StudyPlan } from './plan.js';
import { studyCsv } from './study-csv.js';

/**
 * A study in the format that was asked for.
 *
 * @param study - The study.
 * @param format - The format.
 * @param set - The set, for its wording.
 * @param messages - The words of the language.
 * @param colours - Whether the result goes to a terminal that shows colours.
 * @returns The report.
 */
export function shownStudy(
  study: Study,
  format: StudyPlan['format'],
  set: LoadedSet | undefined,
  messages: Messages,
  colours: boolean,
): string {
  const translation = set === undefined ? undefined : wordingFor(set, messages);
  const language = messages.language === 'da' ? ('da' as const) : ('en' as const);
  const options = { language, ...(translation !== undefined && { translation }) };
  switch (format) {
    case 'json':
      return `${JSON.stringify(study, null, 2)}\n`;
    case 'csv':
      return studyCsv(study);
    case 'html':
      return studyToHtml(study, options);
    case 'markdown':
      return studyToMarkdown(study, options);
    case 'text':
      return studyToText(study, { ...options, ...(colours && { emphasise: bold }) });
  }
}
