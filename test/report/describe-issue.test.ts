import { describe, expect, it } from 'vitest';
import type { IssueCode } from '../../src/index.js';
import { da, describeIssue, en } from '../../src/report/index.js';

describe('an issue in words', () => {
  it('is its wording alone where there is no place to name', () => {
    expect(describeIssue({ code: 'json-syntax', path: '' })).toBe('this is not JSON');
  });

  it('begins with line and column, then the place in the data', () => {
    expect(describeIssue({ code: 'json-duplicate-key', path: '/threats', line: 2, column: 5 })).toBe(
      'line 2, column 5: /threats: the same key stands twice in one object',
    );
  });

  it('begins at the first column where only a line is known', () => {
    expect(describeIssue({ code: 'json-syntax', path: '', line: 7 })).toBe('line 7, column 1: this is not JSON');
  });

  it('says what came, what was expected and what may have been meant, in this order', () => {
    expect(
      describeIssue({ code: 'wrong-type', path: '/age', came: 'text', expected: 'a number', suggestion: 'age' }),
    ).toBe('/age: the wrong kind of value; came: text; expected: a number; did you mean "age"?');
    expect(describeIssue({ code: 'unknown-fact', path: '/threat', suggestion: 'threats' })).toBe(
      '/threat: a fact that this rule set does not have; did you mean "threats"?',
    );
    expect(describeIssue({ code: 'out-of-range', path: '/age', expected: '0 to 120' })).toBe(
      '/age: a number outside the allowed range; expected: 0 to 120',
    );
  });

  it('shortens a very long place in its middle', () => {
    const line = describeIssue({ code: 'unknown-fact', path: `/beginning${'x'.repeat(100_000)}end` });
    expect(line.length).toBeLessThan(250);
    expect(line).toMatch(/^\/beginningx+…x+end: a fact/u);
    const whole = `/${'x'.repeat(100)}`;
    expect(describeIssue({ code: 'unknown-fact', path: whole })).toContain(`${whole}: `);
  });

  it('is in Danish where Danish is asked for', () => {
    expect(
      describeIssue({ code: 'unknown-fact', path: '/threat', suggestion: 'threats', line: 1, column: 2 }, da),
    ).toBe('linje 1, tegn 2: /threat: en oplysning, som dette regelsæt ikke har; mente du "threats"?');
    expect(describeIssue({ code: 'wrong-type', path: '/age', came: 'x', expected: 'y' }, da)).toBe(
      '/age: en forkert slags værdi; kom: x; ventet: y',
    );
  });

  it('shows control, bidirectional and zero-width characters as escapes, and stays on one line', () => {
    const strange = 'a\u001B[31m\n\u202Eb\u200B\u2028c\uFEFF';
    const line = describeIssue({
      code: 'unknown-fact',
      path: `/${strange}`,
      came: strange,
      expected: strange,
      suggestion: strange,
    });
    expect(line).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
    expect(line).toContain(String.raw`/a\u{1b}[31m\u{a}\u{202e}b\u{200b}\u{2028}c\u{feff}`);
  });

  it.each([en, da])('has a wording for every code (%#)', (messages) => {
    for (const code of Object.keys(messages.issue) as readonly IssueCode[])
      expect(describeIssue({ code, path: '/x' }, messages)).toBe(`/x: ${messages.issue[code]}`);
  });
});
