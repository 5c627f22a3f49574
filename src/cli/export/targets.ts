import type { Exported, ExportOptions } from '../../export/form/export-options.js';
import type { Plan } from '../../plan/plan.js';
import type { RuleSet } from '../../rule-set/rule-set.js';

/** Writes a rule set or plan for one target. */
export type Exporter = (source: RuleSet | Plan, options: ExportOptions) => Exported;

/** One target before it is needed. */
export interface TargetTool {
  readonly summary: string;
  readonly load: () => Promise<Exporter>;
}

/** The targets of `export`, by the name that `--to` takes. */
export const TARGETS: Readonly<Record<string, TargetTool>> = {
  xlsform: {
    summary: 'XLSForm (.xlsx) and its XForm, for KoboToolbox, ODK and Enketo',
    load: async () => (await import('../../export/xlsform/index.js')).xlsform,
  },
  surveyjs: {
    summary: 'SurveyJS (JSON)',
    load: async () => (await import('../../export/surveyjs/index.js')).surveyjs,
  },
  fhir: {
    summary: 'FHIR R4 Questionnaire, with SDC calculations',
    load: async () => (await import('../../export/fhir/index.js')).fhir,
  },
  formio: {
    summary: 'Form.io (JSON), and its translations',
    load: async () => (await import('../../export/formio/index.js')).formio,
  },
  dhis2: {
    summary: 'DHIS2 metadata of an event program with its rules',
    load: async () => (await import('../../export/dhis2/index.js')).dhis2,
  },
  redcap: {
    summary: 'REDCap data dictionary (CSV); its shape only was tested',
    load: async () => (await import('../../export/redcap/index.js')).redcap,
  },
  markdown: {
    summary: 'form on paper, and the sheet for adding up, as Markdown',
    load: async () => (await import('../../export/paper/index.js')).paperMarkdown,
  },
  html: {
    summary: 'the same as pages to print',
    load: async () => (await import('../../export/paper/index.js')).paperHtml,
  },
  misp: {
    summary: 'MISP taxonomy (JSON)',
    load: async () => (await import('../../export/misp/index.js')).misp,
  },
  csv: {
    summary: 'codebook: what every column of collected data means',
    load: async () => (await import('../../export/codebook/index.js')).codebook,
  },
};
