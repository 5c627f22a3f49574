import { describe, expect, it } from 'vitest';
import { assess, explain } from '../../src/index.js';
import type { Facts } from '../../src/index.js';
import { healthCrisisReadiness } from '../../src/generated/rules/health-crisis-readiness.js';
import { healthCrisisReadinessDa } from '../../src/generated/rules/health-crisis-readiness/da.js';
import { da, en, toText } from '../../src/report/index.js';

const report = (facts: Facts, messages = en): string =>
  toText(
    explain(healthCrisisReadiness, assess(healthCrisisReadiness, facts), {
      ...(messages === da && { translation: healthCrisisReadinessDa }),
    }),
    messages,
    { width: 300, detail: 'full' },
  );
const [first] = healthCrisisReadiness.facts;

describe('a report on what an organisation has in place', () => {
  it('speaks of gaps, and of no signs, when nothing has been answered', () => {
    expect(report({})).toContain('No gaps recorded so far; 8 questions not answered.');
    expect(report({})).toContain('0 of 8 gaps recorded.');
    expect(report({}, da)).toContain('Ingen huller noteret endnu; 8 spørgsmål er ikke besvaret.');
    for (const heading of [en.heading.recorded, en.notInterviewGuide]) expect(report({})).not.toContain(heading);
  });

  it('says of one gap that it can be mended, and of what is there that it is in place', () => {
    const text = report({ [first!.id]: false, [healthCrisisReadiness.facts[1]!.id]: true });
    expect(text).toContain(en.gaps.oneSign);
    expect(text).toContain('In place');
    expect(text).not.toContain(en.heading.absent);
  });

  it('names no route to help for a person', () => {
    expect(report({})).not.toContain(en.heading.help);
  });
});
