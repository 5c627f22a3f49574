import { describe, expect, it } from 'vitest';
import { assess, explain } from '../../src/index.js';
import type { Release } from '../../src/index.js';
import { da, en, toText } from '../../src/report/index.js';
import { general } from '../../src/generated/rules/general/1.0.0.js';

const release = (status: Release['status'], replacedBy: string | null = null): Release => ({
  version: '1.0.0',
  date: '2026-11-21',
  sha256: '0'.repeat(64),
  status,
  statusReason: 'A cut-off was wrong.',
  replacedBy,
});
const report = (item: Release, messages = en): readonly string[] =>
  toText(explain(general, assess(general, { threats: true })), messages, { width: 200, release: item }).split('\n');

describe('a version that is not the one to use any more', () => {
  it('is said to be withdrawn before anything else, with the reason and what to use instead', () => {
    const [title, first, second] = report(release('withdrawn', '1.0.1'));
    expect(title).toBe('GENERAL INDICATORS OF HUMAN TRAFFICKING');
    expect(first).toBe(
      '  This version has been withdrawn. Rely on nothing below before reading why. Use instead: 1.0.1.',
    );
    expect(second).toBe('  A cut-off was wrong.');
  });

  it('still gives its result', () => {
    expect(report(release('withdrawn')).join('\n')).toContain('1 of 11 signs recorded');
  });

  it('names the newer version of a deprecated one, in Danish too', () => {
    expect(report(release('deprecated', '1.1.0'))[1]).toBe('  There is a newer version to use instead: 1.1.0.');
    expect(report(release('deprecated'), da)[1]).toBe('  Der findes en nyere version, som bør bruges i stedet.');
  });

  it('is not mentioned while the version is the one to use', () => {
    expect(report(release('released'))[1]).toBe('  general 1.0.0');
  });
});
