import type { Form } from '../../src/export/form/form.js';
import type { Sheet, SheetAnswer } from './form-sheets.js';

/** The answers of a sheet by the names of a form. */
export function answersByName(form: Form, { answers, concern }: Sheet): ReadonlyMap<string, SheetAnswer> {
  const named = new Map<string, SheetAnswer>();
  for (const [fact, answer] of Object.entries(answers)) {
    const question = form.questions.get(fact);
    if (question === undefined) throw new Error(`the form does not ask ${fact}`);
    const why = typeof answer === 'object' && 'why' in answer ? answer.why : undefined;
    if (why === undefined) named.set(question.name, answer);
    else named.set(question.why?.name ?? '', why);
  }
  if (concern !== undefined) named.set(form.concern.name, concern);
  return named;
}
