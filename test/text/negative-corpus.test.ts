import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { alarmsAmong, NEGATIVE_LANGUAGES, perThousand, screenNegatives } from '../support/negative-corpus.js';
import type { NegativeLanguage } from '../support/negative-corpus.js';

/** What a language may lose of its ordinary texts to a higher band. */
const MOST = 0.02;
const MOST_RISE = 1.2;
const MOST_TEXTS_MORE = 1;

/** Alarms when they were last written down: `UPDATE_ALARMS=1 npx vitest run test/text/negative-corpus.test.ts`. */
const FILE = 'test/fixtures/negative/alarms.json';
const updates = process.env['UPDATE_ALARMS'] === '1';

type Alarms = Record<NegativeLanguage, { texts: number; alarms: number; perThousand: number }>;
const known = updates ? {} : (JSON.parse(readFileSync(FILE, 'utf8')) as Partial<Alarms>);
const found: Partial<Alarms> = {};

describe('Ordinary texts stay in the lowest band', () => {
  afterAll(() => {
    if (updates) writeFileSync(FILE, `${JSON.stringify(found, null, 2)}\n`);
  });

  it.each(NEGATIVE_LANGUAGES)('nearly all of them, and no more leave it than before: %s', (language) => {
    const screened = screenNegatives(language);
    const alarms = alarmsAmong(screened);
    const texts = screened.length;
    found[language] = { texts, alarms: alarms.length, perThousand: perThousand(alarms.length, texts) };

    const shown = alarms.map(({ source, row }) => `${source.id}: ${row.band}, ${row.indicators.join(' ')}`).join('\n');
    expect(texts).toBeGreaterThanOrEqual(400);
    expect(alarms.length / texts, shown).toBeLessThan(MOST);
    if (updates) return;
    const before = known[language];
    expect(before?.texts, `${FILE} knows other texts`).toBe(texts);
    const allowed = Math.min((before?.alarms ?? 0) * MOST_RISE, (before?.alarms ?? 0) + MOST_TEXTS_MORE);
    expect(alarms.length, shown).toBeLessThanOrEqual(allowed);
  });
});
