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
  redcap: {
    summary: 'REDCap records with raw values (CSV or JSON)',
    load: async () => {
      const { fromRedcap } = await import('../../export/redcap/index.js');
      return (source, record, options) => only(fromRedcap(source, [textsIn(record)], options));
    },
  },
  htcds: {
    summary: 'records with fields of IOM’s HTCDS 2.0 (CSV or JSON)',
    load: async () => {
      const { fromHtcds } = await import('../../export/htcds/index.js');
      return (_, record, options) => fromHtcds(Object(record) as Readonly<Record<string, unknown>>, options); // any data may stand in a file
    },
  },
};

function only(read: readonly ReadForm[]): ReadForm {
  return read[0] ?? { facts: {}, issues: [] };
}

/** Cells of a table are text; a file of JSON may hold anything else. */
function textsIn(record: unknown): Readonly<Record<string, string>> {
  const entries = Object.entries(Object(record) as Readonly<Record<string, unknown>>); // any data may stand in a file
  return Object.fromEntries(entries.map(([key, value]) => [key, value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value)]));
}
