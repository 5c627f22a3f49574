import type { Form } from '../form/form.js';
import { surveyRows } from './survey-of.js';

/** What a column of a submission is. */
export type OdkColumn =
  | { readonly kind: 'answer'; readonly name: string }
  /** One option of several, in a column of its own. */
  | { readonly kind: 'option'; readonly name: string; readonly option: string }
  /** Added by the application or worked out by the form. */
  | { readonly kind: 'other' }
  /** A page of the form; where none of its questions was put, it is sent empty. */
  | { readonly kind: 'group'; readonly name: string }
  | { readonly kind: 'unknown'; readonly name: string };

/** What Kobo, ODK Central and Collect add to the answers. */
const ADDED: ReadonlySet<string> = new Set([
  // Kobo
  ...['_id', '_uuid', '_index', '_status', '_tags', '_notes', '_attachments', '_geolocation', '_submission_time'],
  ...['_submitted_by', '_validation_status', '_xform_id_string', '_xform_id', '_version_', '__version__', '_edited'],
  ...['_bamboo_dataset_id', '_date_modified', '_duration', '_media_count', '_total_media', '_media_all_received'],
  ...['_parent_index', '_parent_table_name', '_supplementalDetails', 'formhub', 'formhub/uuid', 'rootUuid'],
  // ODK Central
  ...['__id', '__system', 'meta', 'KEY', 'SubmissionDate', 'SubmitterID', 'SubmitterName', 'AttachmentsPresent'],
  ...['AttachmentsExpected', 'Status', 'ReviewState', 'DeviceID', 'Edits', 'FormVersion'],
  // Collect and Enketo
  ...['instanceID', 'instanceName', 'deprecatedID', 'start', 'end', 'today', 'deviceid', 'username', 'audit'],
]);

/**
 * Tells what the columns of submissions are: `group/name` as Kobo writes them, `group-name` as ODK Central does, and names alone.
 *
 * @param form - The form that was filled in.
 * @returns What a column is, by its heading.
 * @example
 * ```ts
 * odkColumns(form)('section__general__pay/pay_withheld') // → { kind: 'answer', name: 'pay_withheld' }
 * ```
 */
export function odkColumns(form: Form): (heading: string) => OdkColumn {
  const options = new Map(
    [...form.questions.values()]
      .filter(({ fact }) => fact.type === 'choices')
      .map(({ name, answers }) => [name, new Set(answers.map(({ code }) => code))]),
  );
  const rows = surveyRows(form);
  const groups = new Set(rows.filter(({ type }) => type === 'begin_group').map(({ name }) => name));
  const own = new Set(rows.filter(({ type }) => type === 'calculate' || type === 'note').map(({ name }) => name));
  const answers = new Set(rows.map(({ name }) => name).filter((name) => !groups.has(name) && !own.has(name)));

  return (heading) => {
    if (answers.has(heading)) return { kind: 'answer', name: heading };
    if (ADDED.has(heading)) return { kind: 'other' };
    const slash = heading.lastIndexOf('/');
    const option = heading.slice(slash + 1);
    const question = partsOf(heading.slice(0, Math.max(slash, 0)), groups).at(-1) ?? '';
    if (options.get(question)?.has(option) === true) return { kind: 'option', name: question, option };
    const parts = partsOf(heading, groups);
    const name = parts.at(-1) ?? '';
    if (parts.slice(0, -1).some((part) => answers.has(part))) return { kind: 'unknown', name: heading };
    if (answers.has(name)) return { kind: 'answer', name };
    if (groups.has(name)) return { kind: 'group', name };
    return own.has(name) || ADDED.has(name) ? { kind: 'other' } : { kind: 'unknown', name };
  };
}

/** Names hold no hyphen, so that one behind the name of a group ends it. */
function partsOf(heading: string, groups: ReadonlySet<string>): readonly string[] {
  return heading.split('/').flatMap((part) => {
    const pieces = part.split('-');
    const from = pieces.findIndex((piece) => !groups.has(piece) && piece !== 'meta');
    return from <= 0 ? [part] : [...pieces.slice(0, from), pieces.slice(from).join('-')];
  });
}
