import type { Exported, ExportedFile, Loss } from '../form/export-options.js';
import type { Form, Words } from '../form/form.js';
import { formWordsIn } from '../form/form-words-in.js';
import { besides } from './extensions.js';
import { concernItem, type ItemContext, sectionItem } from './question-items.js';
import type { Questionnaire } from './questionnaire.js';
import { calculationsItem, hasSlots, resultItem } from './result-items.js';
import { canonicalOf } from './systems.js';
import { variablesOf } from './variables.js';

/**
 * A form as FHIR R4 Questionnaires with the extensions of Structured Data Capture: one for each language, in which the others stand as translations.
 *
 * @param form - The form.
 * @returns The files, and what FHIR cannot say.
 */
export function renderFhir(form: Form): Exported {
  const variables = variablesOf(form);
  const files = form.languages.map((code): ExportedFile => {
    const languages = [code, ...form.languages.filter((other) => other !== code)];
    return {
      name: form.languages.length === 1 ? `${form.id}.questionnaire.json` : `${form.id}.${code}.questionnaire.json`,
      mediaType: 'application/fhir+json',
      content: `${JSON.stringify(questionnaireOf({ form, languages, variables }), null, 1)}\n`,
    };
  });
  return { files, losses: [...form.losses, ...lossesOf(form)] };
}

function questionnaireOf(context: ItemContext): Questionnaire {
  const { form, languages, variables } = context;
  const [language = 'en'] = languages;
  const purpose = purposeOf(form);
  const [title, purposes] = [besides(form.title, languages), besides(purpose, languages)];
  return {
    resourceType: 'Questionnaire',
    language,
    extension: variables.declared,
    url: canonicalOf(form, language),
    version: form.version,
    name: computerName(form.id),
    title: form.title[language] ?? form.id,
    ...(title !== undefined && { _title: title }),
    status: 'draft',
    purpose: purpose[language] ?? form.id,
    ...(purposes !== undefined && { _purpose: purposes }),
    copyright: 'CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)',
    item: [
      ...form.sections.map((section) => sectionItem(section, context)),
      concernItem(context),
      calculationsItem(context),
      resultItem(context),
    ],
  };
}

/** Purpose, and what the form must not be used for. */
function purposeOf({ purpose, notFor }: Form): Words {
  const uses = (code: string): string => {
    const list = notFor[code] ?? [];
    return list.length === 0 ? '' : `\n\n${formWordsIn(code).notFor}:\n\n${list.map((use) => `- ${use}`).join('\n')}`;
  };
  return Object.fromEntries(Object.entries(purpose).map(([code, text]) => [code, `${text}${uses(code)}`]));
}

/** FHIR wants a name that a program could use. */
function computerName(id: string): string {
  return `Set_${id.replaceAll('-', '_')}`;
}

function lossesOf({ languages, lines }: Form): readonly Loss[] {
  if (languages.length === 1 || !lines.some(hasSlots)) return [];
  return [
    {
      code: 'numbers-in-one-language',
      path: '',
      says: 'Where a form filler shows a translation instead of the language of the file, result lines have dots in place of numbers; use the file of that language.',
    },
  ];
}
