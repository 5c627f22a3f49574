import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Assessment, RuleSetFile, SetIndex } from '../../src/index.js';
import { cli, done, file } from './cli.js';

const rules = new URL('../../rules/', import.meta.url);
const readData = (path: string): unknown => JSON.parse(readFileSync(new URL(path, rules), 'utf8'));
const { sets } = readData('index.json') as SetIndex;

describe.concurrent('every set of the package, on the command line', () => {
  it('is listed with version, status, indicators and languages', async () => {
    const lines = done(await cli(['sets'])).split('\n');
    for (const { id, use, versions } of sets) {
      const { status, indicators, languages } = versions.find(({ version }) => version === use)!;
      const line = lines.find((item) => item.startsWith(`${id} `));
      for (const part of [use, status, ` ${indicators} `, ...languages]) expect(line, id).toContain(part);
    }
  });

  it.each(sets.map((set) => [set.id, set] as const))('%s gives the result of its worked cases', async (id, { use }) => {
    const { cases, bands } = readData(`sets/${id}/${use}.json`) as RuleSetFile;
    // One that ends in each band.
    for (const band of bands) {
      const item = cases.find(({ expect: wanted }) => wanted.nextStep === band.id)!;
      const run = await cli([
        'assess',
        id,
        file(`${id}-${item.id}.json`, item.facts),
        '--format',
        'json',
        ...(item.concern === undefined ? [] : ['--concern', item.concern]),
        ...(item.turnOn === undefined ? [] : ['--turn-on', item.turnOn.join(',')]),
      ]);
      const { score, bands: reached, nextStep } = JSON.parse(done(run)) as Assessment;
      expect({ least: score.least, most: score.most, bands: reached, nextStep: nextStep.band }).toEqual(item.expect);
    }
  });

  it.each(sets.map(({ id }) => id))(
    '%s reads in English and Danish, with its next step before any number',
    async (id) => {
      for (const [language, heading] of [
        ['en', 'Next step'],
        ['da', 'Næste skridt'],
      ] as const) {
        const text = done(await cli(['assess', id, '-', '--lang', language], { stdin: '{}' }));
        expect(text).toContain(heading);
        expect(text).not.toMatch(/undefined|\[object|NaN/u);
        expect(text.indexOf(heading)).toBeLessThan(text.search(/\d (?:to|til) \d{1,2} (?:of|af) \d/u));
      }
    },
  );
});
