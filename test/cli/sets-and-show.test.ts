import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Releases, RuleSetFile, Translation } from '../../src/index.js';
import { wordingOf } from '../../src/explain/wording.js';
import { general as set } from '../../src/generated/rules/general/1.0.0.js';
import { generalDa } from '../../src/generated/rules/general/1.0.0/da.js';
import { da, en } from '../../src/report/index.js';
import { firstOutOfOrder } from '../report/renderings.js';
import { SAMPLE, SAMPLE_DA } from '../report/sample-set.js';
import { cli, done, file, readJson, refused } from './cli.js';

const SETS = new URL('../../rules/sets/', import.meta.url);
/** The released sets. */
const ids = readdirSync(SETS)
  .filter((id) => existsSync(new URL(`${id}/releases.json`, SETS)))
  .sort();
const languagesOf = (id: string): readonly string[] => [
  'en',
  ...readdirSync(new URL(`${id}/`, SETS))
    .filter((name) => name.startsWith(`${newest(id).version}.`))
    .map((name) => name.slice(newest(id).version.length + 1, -'.json'.length))
    .filter((language) => language !== '' && language !== 'json'),
];
const flat = (text: string): string => text.replaceAll(/\s+/gu, ' ');
const newest = (id: string): Releases['releases'][number] =>
  (readJson(`rules/sets/${id}/releases.json`) as Releases).releases.at(-1)!;
const setOf = (id: string): RuleSetFile => readJson(`rules/sets/${id}/${newest(id).version}.json`) as RuleSetFile;
const danishOf = (id: string): Translation => readJson(`rules/sets/${id}/${newest(id).version}.da.json`) as Translation;

describe.concurrent('sets', () => {
  it('lists every set with version, status, number of indicators, languages and title', async () => {
    const [head, ...rows] = done(await cli(['sets']))
      .trimEnd()
      .split('\n');
    expect(head).toMatch(/^set +version +status +indicators +languages +title$/u);
    expect(rows.map((row) => row.split(/ {2,}/u)[0])).toEqual(ids);
    for (const [index, id] of ids.entries()) {
      const { title, indicators } = setOf(id);
      expect(rows[index]).toMatch(
        new RegExp(` ${newest(id).version} .* ${newest(id).status} .* ${indicators.length} `, 'u'),
      );
      expect(rows[index]).toContain(` ${languagesOf(id).join(' ')} `);
      expect(rows[index]!.endsWith(title)).toBe(true);
    }
  });

  it('gives the titles in Danish', async () => {
    const list = done(await cli(['sets', '--lang', 'da']));
    for (const id of ids) expect(list).toContain(danishOf(id).title);
  });

  it('gives the same as JSON, with every version', async () => {
    const list = JSON.parse(done(await cli(['sets', '--format', 'json']))) as readonly unknown[];
    expect(list).toEqual(
      ids.map((id) => ({
        id,
        version: newest(id).version,
        versions: (readJson(`rules/sets/${id}/releases.json`) as Releases).releases.map(({ version }) => version),
        status: newest(id).status,
        indicators: setOf(id).indicators.length,
        languages: languagesOf(id),
        title: setOf(id).title,
        superseded: (readJson(`rules/sets/${id}/releases.json`) as Releases).releases
          .filter(({ status }) => status !== 'released')
          .map(({ version, status, statusReason, replacedBy }) => ({ version, status, statusReason, replacedBy })),
      })),
    );
  });
});

describe.concurrent('show', () => {
  it.each([
    ['en', en],
    ['da', da],
  ] as const)('shows the eleven general indicators in the language %s', async (language, messages) => {
    const page = flat(done(await cli(['show', 'general@1.0.0', '--lang', language])));
    const wording = wordingOf(set, language === 'da' ? generalDa : undefined);
    const starts = set.indicators.map(({ id }) => page.indexOf(` ${id}: ${wording.indicator(id).statement} `));
    expect(set.indicators).toHaveLength(11);
    expect(starts).toEqual([...starts].sort((one, other) => one - other));
    for (const [index, { id, weight, sources, evidence, when }] of set.indicators.entries()) {
      const words = wording.indicator(id);
      expect(starts[index], id).toBeGreaterThan(0);
      const part = page.slice(starts[index], starts[index + 1]);
      expect(part).toContain(JSON.stringify(when));
      expect(part).toContain(messages.sheet.weight(weight.points, messages.basis[weight.basis]));
      expect(part).toContain(words.rationale);
      for (const { source, locator, read } of sources)
        expect(part).toContain(messages.sheet.source(set.sources[source]!.title, locator, read));
      for (const [place, { direction }] of evidence.entries())
        expect(part).toContain(`${messages.sheet.direction[direction]}: ${words.evidence[place]!}`);
      for (const text of words.falsePositives) expect(part).toContain(`${messages.mayAlsoBe}: ${text}`);
    }
  });

  it.each([
    ['en', en],
    ['da', da],
  ] as const)(
    'shows what the set is for and not for, its bands and its facts in the language %s',
    async (language, messages) => {
      const page = flat(done(await cli(['show', 'general@1.0.0', '--lang', language])));
      const wording = wordingOf(set, language === 'da' ? generalDa : undefined);
      for (const text of [wording.title.toUpperCase(), wording.purpose, ...wording.notFor, ...wording.limits])
        expect(page).toContain(text);
      for (const { id, from, basis } of set.bands) {
        const { title, meaning, nextStep, rationale } = wording.band(id);
        expect(
          firstOutOfOrder(page, [messages.band(title, from), meaning, nextStep, messages.cutOff[basis], rationale]),
        ).toBeUndefined();
      }
      for (const { id, type } of set.facts) expect(page).toContain(`${id} (${type}): ${wording.fact(id).question}`);
      expect(page.includes(messages.translationReview('not-reviewed'))).toBe(language === 'da');
    },
  );

  it('shows the version asked for, the newest one otherwise', async () => {
    const page = done(await cli(['show', 'general']));
    expect(page).toContain(`general ${newest('general').version}`);
    expect(done(await cli(['show', `general@${newest('general').version}`]))).toBe(page);
  });

  it('gives the file itself as JSON', async () => {
    expect(JSON.parse(done(await cli(['show', 'general', '--format', 'json'])))).toEqual(setOf('general'));
  });

  it('says which sets and versions there are, where one is named that is not', async () => {
    refused(
      await cli(['show', 'generel']),
      2,
      'no rule set "generel"',
      'did you mean "general"?',
      '"trafficking-indicators sets"',
    );
    refused(await cli(['show', 'general@9.9.9']), 2, '"general" has no version 9.9.9', newest('general').version);
    refused(await cli(['show', 'general@1.0.0@2']), 2, 'no rule set');
    for (const name of ['constructor', '__proto__', '..', '']) refused(await cli(['show', name]), 2, 'no rule set');
  });

  it('shows a rule file of one’s own by its path, with its group, its sign that is off and the one that speaks against', async () => {
    const page = flat(done(await cli(['show', file('own-1.json', SAMPLE)])));
    expect(page).toContain('workshop-signs 2.1.0');
    expect(page).toContain('A made-up guide, page 3');
    expect(page).toContain(en.sheet.sensitive.direct);
    expect(page).toContain(en.sheet.weight(-1, en.basis.source));
  });

  it('says which signs are off until they are turned on', async () => {
    const page = done(await cli(['show', file('own-2.json', SAMPLE)]));
    const part = page.slice(page.indexOf(' from-abroad:'), page.indexOf(' union-member:'));
    expect(part).toMatch(/\boff\b/u);
    expect(page.slice(page.indexOf(' union-member:'))).not.toMatch(/\boff\b/u);
  });

  it('says which signs count together, and up to which cap', async () => {
    const page = done(await cli(['show', file('own-3.json', SAMPLE)]));
    expect(page).toMatch(/Freedom to leave[^.]* 3\b/u);
  });

  it('finds a translation beside a rule file', async () => {
    file('own-4.da.json', SAMPLE_DA);
    const page = done(await cli(['show', file('own-4.json', SAMPLE), '--lang', 'da']));
    expect(page).toContain('TEGN I ET VÆRKSTED');
    expect(page).toContain('Personen er låst inde.');
  });

  it('says which languages a set has, where one is asked for that it has not', async () => {
    refused(await cli(['show', file('own-5.json', SAMPLE), '--lang', 'da']), 2, 'no wording in "da"', 'there is en');
  });

  it('refuses a translation of another version', async () => {
    file('own-6.da.json', { ...SAMPLE_DA, ruleSet: { id: 'workshop-signs', version: '1.0.0' } });
    refused(await cli(['show', file('own-6.json', SAMPLE), '--lang', 'da']), 1, '/ruleSet/version', '2.1.0');
  });

  it('shows characters that nobody can see as escapes', async () => {
    const strange = { ...SAMPLE, title: 'Signs\u001B[2J', limits: ['a\u202Eb\nc'] };
    const page = done(await cli(['show', file('own-7.json', strange)]));
    expect(page.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
    expect(page.toLowerCase()).toContain(String.raw`signs\u{1b}[2j`);
    expect(page).toContain(String.raw`a\u{202e}b\u{a}c`);
  });
});
