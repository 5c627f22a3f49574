import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const SCRIPT = 'examples/python-data/signs.py';
const SETS = 'rules/sets';

/** Needs Python 3: `apt-get install -y --no-install-recommends python3`. */
function python(...args: readonly string[]): string {
  return execFileSync('/usr/bin/python3', [SCRIPT, ...args], { encoding: 'utf8' });
}

const files = readdirSync(SETS).flatMap((id) =>
  readdirSync(`${SETS}/${id}`)
    .filter((file) => /^\d+\.\d+\.\d+\.json$/u.test(file))
    .map((file) => `${SETS}/${id}/${file}`),
);

describe('a Python script that shares no code with the package', () => {
  it('agrees with every case of the conformance file', () => {
    expect(python('--conformance', 'schemas/conformance/conditions.json')).toMatch(/^all \d{3} as the file says\n$/u);
  });

  it.each(files)('works the cases of %s out as the file says', (file) => {
    expect(python('--cases', file)).toMatch(/^all \d+ as the file says\n$/u);
  });

  it('prints what its page shows', () => {
    const page = readFileSync('examples/python-data/README.md', 'utf8');
    const shown = /```text\n(?<text>[^`]*)```/u.exec(page)?.groups?.['text'];

    expect(python('rules/sets/general/1.1.0.json', 'examples/python-data/facts.json')).toBe(shown);
  });
});
