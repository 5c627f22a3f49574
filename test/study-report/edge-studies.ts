import { study } from '../../src/study/study.js';
import type { Study } from '../../src/study/study-types.js';
import { nextUnit, seededState } from '../../src/study/random/generator.js';
import { casesOf } from '../study/study-cases.js';
import { sampleStudy } from './sample.js';

/** Nothing was read. */
export const EMPTY: Study = study([], { resamples: 0, prevalences: [] });

/** Probabilities that somebody fitted, made elsewhere: continuous scores, no set, calibration. */
export function fittedStudy(): Study {
  const state = seededState(3);
  const rows = Array.from({ length: 300 }, () => {
    const score = Number((nextUnit(state) ** 2).toFixed(4));
    return { score, outcome: nextUnit(state) < score ? 'yes' : 'no' };
  });
  return study(casesOf(rows), { probabilities: true, resamples: 0, columns: { score: 'model' } });
}

/** Everything that names something names this instead. */
export const HOSTILE = '<script>alert(1)</script>|`*_‮"\'&';

/** A study in which every name that comes from data is hostile. */
export function hostileStudy(): Study {
  const sample = sampleStudy();
  return {
    ...sample,
    settings: {
      ...sample.settings,
      ruleSet: { id: HOSTILE, version: HOSTILE, sha256: HOSTILE, title: HOSTILE },
      columns: { outcome: HOSTILE, score: HOSTILE, by: [HOSTILE], cluster: HOSTILE, coders: [HOSTILE, HOSTILE] },
    },
    records: { ...sample.records, bad: [{ line: 3, code: HOSTILE, message: HOSTILE }] },
    reference: sample.reference === null ? null : { ...sample.reference, band: HOSTILE },
    bands:
      sample.bands === null
        ? null
        : { ...sample.bands, rows: sample.bands.rows.map((row) => ({ ...row, band: HOSTILE, title: HOSTILE })) },
    indicators: sample.indicators?.map((one) => ({ ...one, id: HOSTILE, statement: HOSTILE })) ?? null,
    fairness: sample.fairness.map(({ groups, differences }) => ({
      by: HOSTILE,
      groups: groups.map((group) => ({ ...group, group: HOSTILE })),
      differences: differences.map((difference) => ({ ...difference, group: HOSTILE })),
    })),
    candidates: {
      ...sample.candidates,
      found: sample.candidates.found.map((one) => ({ ...one, name: HOSTILE, nearest: { id: HOSTILE, phi: 0.1 } })),
    },
    cautions: [
      ...sample.cautions,
      { code: 'group-differs', values: { by: HOSTILE, group: HOSTILE, measure: HOSTILE } },
    ],
    checklist: sample.checklist.map((item) => ({
      ...item,
      item: HOSTILE,
      asks: HOSTILE,
      says: HOSTILE,
      at: ['/toString'],
    })),
  };
}
