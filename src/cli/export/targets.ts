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
