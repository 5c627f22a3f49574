import { assess, explain } from '../../src/index.js';
import type { Explanation, Referral } from '../../src/index.js';
import { dk } from '../../src/generated/referral/dk.js';
import { SAMPLE, loaded } from './sample-set.js';

/** Text that would change what a reader sees, if a report let it through. */
export const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029]/u;

/**
 * A report in which one text stands in every place that can come from somebody else: the concern, the notes, the meeting, the wording
 * of a rule file and of a route to help.
 */
export function explainedWith(text: string): Explanation {
  const wording = { title: text, meaning: text, nextStep: text, rationale: text };
  const set = loaded({
    ...SAMPLE,
    title: text,
    facts: SAMPLE.facts.map((fact) => ({
      ...fact,
      question: text,
      ...(fact.hint !== undefined && { hint: text }),
      ...(fact.unit !== undefined && { unit: text }),
      ...(fact.options !== undefined && { options: fact.options.map(({ id }) => ({ id, label: text })) }),
    })),
    indicators: SAMPLE.indicators.map((indicator) => ({ ...indicator, statement: text, falsePositives: [text] })),
    scoring: { ...SAMPLE.scoring, groups: SAMPLE.scoring.groups.map((group) => ({ ...group, title: text })) },
    bands: SAMPLE.bands.map((band) => ({ ...band, ...wording })),
  });
  const referral: Referral = {
    ...dk,
    consent: text,
    confirmation: text,
    emergency: { phone: text, text },
    contacts: [{ id: 'one', name: text, for: text, phone: text, email: text, note: text }],
    steps: [{ id: 'one', text, source: text }],
    child: [{ id: 'one', text, source: text }],
    rights: [{ id: 'one', text, source: text }],
  };
  const assessment = assess(
    set,
    {
      age: 17,
      'locked-in': {
        value: true,
        evidence: [{ kind: 'statement', meeting: text, note: text }],
      },
      'sleeping-place': 'at-work',
      'papers-held': ['passport', 'bank-card'],
      followed: { unknown: 'contradictory', evidence: [{ kind: 'third-party', note: text, value: true }] },
      'union-member': false,
    },
    { concern: { reason: text } },
  );
  return explain(set, assessment, { referral });
}
