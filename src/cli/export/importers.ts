import type { AnswerSource, ReadForm } from '../../export/form/read-answers.js';
import type { Plan } from '../../plan/plan.js';
import type { RuleSet } from '../../rule-set/rule-set.js';

/** Reads one submission of a tool. */
export type Importer = (source: RuleSet | Plan, record: unknown, options: AnswerSource) => ReadForm;

/** One tool that submissions come from, before it is needed. */
export interface Origin {
  readonly summary: string;
  readonly load: () => Promise<Importer>;
}

/** The tools of `import`, by the name that `--from` takes. */
export const ORIGINS: Readonly<Record<string, Origin>> = {
  xlsform: {
    summary: 'submissions of KoboToolbox or ODK Central (JSON or CSV with names, not labels)',
    load: async () => {
      const { readOdk } = await import('../../export/xlsform/index.js');
      return (source, record, options) => only(readOdk(source, [record], options));
    },
  },
  surveyjs: {
    summary: 'results of SurveyJS (JSON)',
    load: async () => (await import('../../export/surveyjs/index.js')).readSurveyjs,
  },
  fhir: {
    summary: 'FHIR QuestionnaireResponses (JSON, also a Bundle)',
    load: async () => (await import('../../export/fhir/index.js')).readFhir,
  },
  formio: {
    summary: 'submissions of Form.io (JSON)',
    load: async () => (await import('../../export/formio/index.js')).readFormio,
  },
  dhis2: {
    summary: 'DHIS2 events (JSON)',
    load: async () => (await import('../../export/dhis2/index.js')).readDhis2,
  },
  redcap: {
    summary: 'REDCap records with raw values (CSV or JSON)',
    load: async () => {
      const { readRedcap } = await import('../../export/redcap/index.js');
      return (source, record, options) => only(readRedcap(source, [textsIn(record)], options));
    },
  },
  htcds: {
    summary: 'records with fields of IOM’s HTCDS 2.0 (CSV or JSON)',
    load: async () => {
      const { readHtcds } = await import('../../export/htcds/index.js');
      return (_, record, options) => readHtcds(Object(record) as Readonly<Record<string, unknown>>, options); // any data may stand in a file
    },
  },
  primero: {
    summary: 'cases of Primero 2, as exported in JSON',
    load: async () => {
      const { readPrimero } = await import('../../export/primero/index.js');
      return (_, record, options) => only(readPrimero(record, options));
    },
  },
};

function only(read: readonly ReadForm[]): ReadForm {
  return read[0] ?? { facts: {}, issues: [] };
}

/** Cells of a table are text; a file of JSON may hold anything else. */
function textsIn(record: unknown): Readonly<Record<string, string>> {
  const entries = Object.entries(Object(record) as Readonly<Record<string, unknown>>); // any data may stand in a file
  return Object.fromEntries(
    entries.map(([key, value]) => [
      key,
      value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  );
}
