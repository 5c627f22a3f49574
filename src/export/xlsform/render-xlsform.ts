import type { Exported } from '../form/export-options.js';
import type { Form } from '../form/form.js';
import { surveyOf } from './survey-of.js';
import { workbookOf } from './workbook.js';
import { xformOf } from './xform.js';

/**
 * A form as a workbook in XLSForm and as the XForm that it stands for.
 *
 * @param form - The form.
 * @returns Two files, and what neither can say.
 * @throws IssueError `cannot-be-exported` for what no cell of a workbook can hold.
 */
export function renderXlsform(form: Form): Exported {
  const survey = surveyOf(form);
  return {
    files: [
      {
        name: `${form.id}.xlsx`,
        mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        content: workbookOf(survey),
      },
      { name: `${form.id}.xml`, mediaType: 'application/xml', content: xformOf(survey) },
    ],
    losses: survey.losses,
  };
}
