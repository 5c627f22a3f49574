import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256, sha256Base64 } from '../../src/json/sha256.js';
import { runs } from '../support/runs.js';

const byNode = (text: string, encoding: 'hex' | 'base64'): string => createHash('sha256').update(text).digest(encoding);

function expectBoth(text: string): void {
  expect(sha256(text)).toBe(byNode(text, 'hex'));
  expect(sha256Base64(text)).toBe(byNode(text, 'base64'));
}

describe('SHA-256 of a text', () => {
  it('is that of FIPS 180-4 for "abc" and for nothing', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('is that of Node for every length around the ends of blocks', () => {
    for (let length = 0; length <= 130; length += 1) expectBoth('a'.repeat(length));
  });

  it('is that of Node at every border of the UTF-8 lengths', () => {
    for (const code of [0, 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xe000, 0xffff, 0x10000, 0x10ffff])
      for (let before = 50; before < 70; before += 1) expectBoth('x'.repeat(before) + String.fromCodePoint(code));
  });

  it('is that of Node for any well-formed text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), expectBoth), runs(500));
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), expectBoth), runs(200));
  });

  it('is that of Node for a long text', () => {
    expectBoth('Ærøskøbing 😀 '.repeat(20_000));
  });
});
