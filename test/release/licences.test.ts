import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundledPackages } from '../../.tools/bundled-packages.mjs';
import { ALLOWED, isAllowed, licenceFaults } from '../../.tools/licences.mjs';

const page = readFileSync('THIRD-PARTY.md', 'utf8');
const odd = { name: 'odd-one', version: '1.0.0', license: 'MIT', copyright: ['Copyright (c) 2026 Somebody'] };
const notice = 'odd-one 1.0.0\n\n    Copyright (c) 2026 Somebody\n';

describe('what of others is in the package', () => {
  it('is found, and is allowed and told of with its notice', async () => {
    const packages = await bundledPackages();
    expect(packages.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['csv-parse', 'd3-scale', 'd3-shape', 'eld', 'fflate']),
    );
    expect(packages.filter(({ name }) => ['vitest', 'typescript', 'preact'].includes(name))).toEqual([]);
    expect(licenceFaults(packages, page)).toEqual([]);
  });

  it('is no fault when it is allowed and told of', () => {
    expect(licenceFaults([odd], notice)).toEqual([]);
  });

  it.each([
    ['its licence is not in the list', { ...odd, license: 'GPL-3.0-only' }, notice, 'is under "GPL-3.0-only"'],
    ['it has no licence', { ...odd, license: undefined }, notice, 'is under "undefined"'],
    ['the page does not name it', odd, 'Copyright (c) 2026 Somebody', 'does not name odd-one 1.0.0'],
    ['the page names another one that ends alike', odd, `very-${notice}`, 'does not name odd-one 1.0.0'],
    ['the page has another version', { ...odd, version: '1.0.1' }, notice, 'has odd-one 1.0.0, and 1.0.1 is in'],
    ['the page lacks its notice', odd, 'odd-one 1.0.0', 'lacks “Copyright (c) 2026 Somebody”'],
  ])('is a fault where %s', (_, item, text, said) => {
    expect(licenceFaults([item], text)).toEqual([expect.stringContaining(said)]);
  });
});

describe('a licence', () => {
  it.each([...ALLOWED, '(MIT OR GPL-3.0-only)', 'MIT AND ISC', 'Apache-2.0 OR MIT'])('is allowed: %s', (licence) => {
    expect(isAllowed(licence)).toBe(true);
  });

  it.each([
    ['GPL-3.0-only'],
    ['AGPL-3.0-or-later'],
    ['MIT AND GPL-3.0-only'],
    ['SEE LICENSE IN LICENSE'],
    ['UNLICENSED'],
    ['mit'],
    [''],
    ['(MIT OR ISC) AND GPL-3.0-only'],
    [undefined],
    [{ type: 'MIT' }],
  ])('is not allowed: %j', (licence) => {
    expect(isAllowed(licence)).toBe(false);
  });
});
