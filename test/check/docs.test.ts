import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/check/index.js';

const page = readFileSync(new URL('../../docs/check.md', import.meta.url), 'utf8');

describe('docs/check.md', () => {
  it('has every check with its level, what it finds and why, and no other', () => {
    const rows = page
      .split('\n')
      .filter((line) => /^\| `[a-z-]+` +\| (?:error|warning|note) /u.test(line))
      .map((line) => line.split(' | ').map((cell) => cell.replaceAll(/^\| |\|$|`/gu, '').trim()));
    expect(rows).toEqual(CHECKS.map(({ id, level, what, why }) => [id, level, what, why]));
  });
});
