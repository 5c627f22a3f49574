import { readCondition } from '../../conditions/read-condition.js';
import type { RuleSetAttribute } from '../../generated/types.js';
import type { Linter } from '../linter.js';

/** Characteristics that say who somebody is, not what was done. */
const PROTECTED: ReadonlySet<RuleSetAttribute> = new Set<RuleSetAttribute>([
  'nationality',
  'ethnicity',
  'religion',
  'sex',
  'gender-identity',
  'sexual-orientation',
  'political-opinion',
]);

/** Protected characteristics that give no points unless the caller turns them on. */
export const sensitiveIndicators: Linter = {
  id: 'sensitive-indicators',
  level: 'error',
  what: 'an indicator that is a protected characteristic and gives points, or that touches one and is not marked sensitive',
  why: 'Nationality, ethnicity, religion and sex never score by default: they say who somebody is, not what was done.',
  needs: 'shape',
  *run({ set }) {
    const touched = new Map(set.facts.map(({ id, touches }) => [id, touches]));
    for (const [index, { id, sensitive, offByDefault, weight, touches, when }] of set.indicators.entries()) {
      const path = `/indicators/${index}`;
      const on = offByDefault !== true;
      if (sensitive === 'direct' && on)
        yield {
          path,
          message: `"${id}" is a protected characteristic and is on.`,
          suggestion: 'set "offByDefault": true',
        };
      if (sensitive !== 'no' || !on || weight.points === 0) continue;
      const own = [...touches, ...readCondition(when).facts.flatMap((fact) => touched.get(fact) ?? [])];
      const attribute = own.find((item) => PROTECTED.has(item));
      if (attribute !== undefined)
        yield {
          path: `${path}/sensitive`,
          message: `"${id}" gives points, touches ${attribute} and is marked as not sensitive.`,
          suggestion: 'mark it "proxy", or "direct" and off by default',
        };
    }
  },
};
