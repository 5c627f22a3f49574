import type { Form } from '../../src/export/form/form.js';
import { nameOf } from '../../src/export/form/names.js';
import { namesIn } from '../../src/export/redcap/dictionary.js';
import type { RedcapRecord } from '../../src/export/redcap/index.js';
import type { Sheet } from './form-sheets.js';

/** A sheet as a record of REDCap with raw values: every cell is there, and an empty one is empty text. */
export function redcapRecord(form: Form, sheet: Sheet): RedcapRecord {
  const names = namesIn(form);
  const record: Record<string, string> = { record_id: '7', redcap_event_name: 'first', test_set_complete: '2' };
  for (const { fact, answers, why } of form.questions.values()) {
    const answer = sheet.answers[fact.id];
    const isList = Array.isArray(answer);
    const reason = typeof answer === 'object' && !isList ? (answer as { readonly why: string }).why : '';
    if (fact.type === 'choices')
      for (const { code } of answers)
        record[`${names.fact(fact.id)}___${nameOf(code)}`] = isList && (answer as string[]).includes(code) ? '1' : '0';
    else record[names.fact(fact.id)] = typeof answer === 'object' ? '' : String(answer ?? '');
    if (why !== undefined) record[names.why(fact.id)] = reason;
  }
  return { ...record, [names.concern]: sheet.concern ?? '' };
}
