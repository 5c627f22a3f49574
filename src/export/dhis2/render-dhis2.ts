import type { Exported, ExportedFile, Loss } from '../form/export-options.js';
import type { Form } from '../form/form.js';
import type { Dhis2Metadata, Dhis2RuleVariable } from './metadata.js';
import { type Fields, fieldsOf, shortened, translationsOf } from './questions.js';
import { type Rules, rulesOf } from './rules.js';
import { atMost, uidOf } from './uid.js';

/**
 * A form as DHIS2 metadata: an event program with its rules, one file for each language. The uids are the same in all of them.
 *
 * @param form - The form.
 * @returns The files, and what DHIS2 cannot say.
 */
export function renderDhis2(form: Form): Exported {
  const files = form.languages.map((code): ExportedFile => ({
    name: form.languages.length === 1 ? `${form.id}.dhis2.json` : `${form.id}.${code}.dhis2.json`,
    mediaType: 'application/json',
    content: `${JSON.stringify(metadataOf(form, code), null, 1)}\n`,
  }));
  return { files, losses: [...form.losses, ...lossesOf(form)] };
}

function metadataOf(form: Form, language: string): Dhis2Metadata {
  const program = uidOf(form.id, 'program');
  const fields = fieldsOf(form, language);
  const rules = rulesOf(form, fields, program, language);
  return {
    optionSets: fields.optionSets,
    options: fields.options,
    dataElements: fields.all.map(({ element }) => element),
    ...programOf(form, fields, program, language),
    programRuleVariables: variablesOf(form, fields, rules, program),
    programRules: rules.rules,
    programRuleActions: rules.actions,
  };
}

function programOf(
  form: Form,
  fields: Fields,
  program: string,
  language: string,
): Pick<Dhis2Metadata, 'programs' | 'programStages' | 'programStageSections'> {
  const stage = uidOf(form.id, 'stage');
  const title = form.title[language] ?? form.id;
  const sections = [
    ...form.sections.map(({ id, title: own, questions }) => ({
      id: uidOf(form.id, 'section', id),
      title: own,
      fields: questions.flatMap((question) => {
        const { own: asked, why } = fields.of(question);
        return why === undefined ? asked : [...asked, why];
      }),
    })),
    { id: uidOf(form.id, 'section', form.concern.name), title: form.concernTitle, fields: [fields.concern] },
  ];
  return {
    programs: [
      {
        id: program,
        code: atMost(`trafficking-indicators.${form.id}`, 50, program),
        name: shortened(title),
        shortName: atMost(form.id, 50, program),
        description: `${form.purpose[language] ?? ''}\n\n${form.id} ${form.version}. CC BY 4.0.`,
        programType: 'WITHOUT_REGISTRATION',
        programStages: [{ id: stage }],
        translations: translationsOf(form.title, language, 'NAME'),
      },
    ],
    programStages: [
      {
        id: stage,
        name: shortened(title),
        program: { id: program },
        sortOrder: 1,
        repeatable: false,
        programStageDataElements: fields.all.map(({ element }, index) => ({
          dataElement: { id: element.id },
          compulsory: false,
          sortOrder: index + 1,
        })),
        programStageSections: sections.map(({ id }) => ({ id })),
        translations: translationsOf(form.title, language, 'NAME'),
      },
    ],
    programStageSections: sections.map(({ id, title: own, fields: asked }, index) => ({
      id,
      name: shortened(own[language] ?? id),
      programStage: { id: stage },
      sortOrder: index + 1,
      dataElements: asked.map(({ element }) => ({ id: element.id })),
      translations: translationsOf(own, language, 'NAME'),
    })),
  };
}

function variablesOf(form: Form, fields: Fields, rules: Rules, program: string): readonly Dhis2RuleVariable[] {
  const base = (name: string): Pick<Dhis2RuleVariable, 'id' | 'name' | 'program'> => ({
    id: uidOf(form.id, 'variable', name),
    name,
    program: { id: program },
  });
  return [
    ...fields.all.map(({ name, element }): Dhis2RuleVariable => ({
      ...base(name),
      programRuleVariableSourceType: 'DATAELEMENT_CURRENT_EVENT',
      valueType: element.valueType,
      useCodeForOptionSet: true,
      dataElement: { id: element.id },
    })),
    ...rules.assigned.map((name): Dhis2RuleVariable => ({
      ...base(name),
      programRuleVariableSourceType: 'CALCULATED_VALUE',
      valueType: 'NUMBER',
      useCodeForOptionSet: false,
    })),
  ];
}

function lossesOf(form: Form): readonly Loss[] {
  const labels = [...form.questions.values()].flatMap(({ label }) => Object.values(label));
  return [
    ...(form.languages.length === 1
      ? []
      : [
          {
            code: 'result-in-one-language',
            path: '',
            says: 'The lines of the result stand in the language of the file only; questions and answers have translations.',
          } as const,
        ]),
    ...(labels.some((label) => shortened(label) !== label)
      ? [
          {
            code: 'shortened',
            path: '/facts',
            says: 'Questions of more than 230 characters are cut; the whole question stands in the description.',
          } as const,
        ]
      : []),
  ];
}
