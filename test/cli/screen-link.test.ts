import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ScreenRow } from '../../src/screen/row.js';
import { adverts, jsonl } from './adverts.js';
import { cli, content, file, refused, shell } from './cli.js';

const EXAMPLES = readFileSync(new URL('../../examples/adverts/adverts.jsonl', import.meta.url), 'utf8');
const examples = file('linked.jsonl', EXAMPLES);
const rowsIn = (text: string): ReadonlyMap<string | null, ScreenRow> =>
  new Map(
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as ScreenRow)
      .map((row) => [row.id, row]),
  );
const linked = await cli(['screen', examples, '--link', '--format', 'jsonl']);
const alone = await cli(['screen', examples, '--format', 'jsonl']);

describe.concurrent('screen --link', () => {
  it('raises the linked ones of the bundled adverts, and says which others and which words', () => {
    const [before, after] = [rowsIn(alone.stdout), rowsIn(linked.stdout)];
    for (const id of ['a31', 'a32', 'a33', 'a34']) {
      expect(after.get(id)?.score.least).toBeGreaterThan(before.get(id)?.score.least ?? Infinity);
      expect(after.get(id)?.links?.length).toBeGreaterThan(0);
    }
    const first = after.get('a31');
    expect(first?.indicators).toEqual(
      expect.arrayContaining(['same-contact-in-several-adverts', 'text-copied-between-adverts']),
    );
    expect(first?.links?.map(({ kind, with: ids }) => [kind, ids])).toEqual([
      ['phone', ['a33', 'a34']],
      ['similar-text', ['a32', 'a33']],
    ]);
    expect(first?.links?.[1]?.words?.join(' … ')).toContain('Du finder mig i en ren og stille lejlighed');
    expect(linked.stdout).not.toMatch(/"words":\[[^\]]*71 15/u);
    expect(linked.stderr).toContain('8 adverts linked in 3 clusters');
  });

  it('leaves adverts of colleagues, repeated ones and near misses in the band that they had', () => {
    const [before, after] = [rowsIn(alone.stdout), rowsIn(linked.stdout)];
    for (const id of ['a35', 'a36', 'a37', 'a38', 'a39', 'a40', 'a41'])
      expect([id, after.get(id)?.band]).toEqual([id, before.get(id)?.band]);
    for (const id of ['a01', 'a39', 'a40', 'a41']) expect(after.get(id)).toEqual(before.get(id));
  });

  it('feeds the set of STIM as well', async () => {
    const rows = rowsIn((await cli(['screen', examples, '--link', '--set', 'stim', '--format', 'jsonl'])).stdout);
    expect(rows.get('a31')?.indicators).toContain('same-contact-in-several-adverts');
  });

  it('gives the same bytes by itself, with workers, from a pipe and as a file', async () => {
    for (const args of [
      [examples, '--workers', '2'],
      [examples, '--workers', '3'],
    ])
      expect((await cli(['screen', ...args, '--link', '--format', 'jsonl'])).stdout).toBe(linked.stdout);
    expect((await cli(['screen', '-', '--link', '--format', 'jsonl'], { stdin: EXAMPLES })).stdout).toBe(linked.stdout);
    expect((await cli(['screen', examples, '--link', '--out', 'linked.out.jsonl', '--workers', '2'])).exit).toBe(0);
    expect(content('linked.out.jsonl')).toBe(linked.stdout);
  });

  it('links only what it screens', async () => {
    const { stdout, stderr } = await cli(['screen', examples, '--link', '--limit', '33', '--format', 'jsonl']);
    expect(rowsIn(stdout).get('a31')?.links?.[0]?.with).toEqual(['a33']);
    expect(stderr).toContain('3 adverts linked in 1 cluster');
  });

  it('shows it in every report', async () => {
    const text = (await cli(['screen', examples, '--link'])).stdout;
    expect(text).toMatch(/the same telephone number in a33, a34/u);
    const html = (await cli(['screen', examples, '--link', '--format', 'html', '--lang', 'da'])).stdout;
    expect(html).toContain('Det, annoncen deler med andre');
    expect((await cli(['screen', examples, '--link', '--format', 'csv'])).stdout).toContain('phone: a33 a34');
  });

  it('names others by keyed pseudonyms where ids have them, and not at all in full redaction', async () => {
    const key = file('link-key.txt', 'a key of sixteen or more characters');
    const rows = (await cli(['screen', examples, '--link', '--pseudonyms', key, '--format', 'jsonl'])).stdout;
    expect(rows).not.toMatch(/"a3\d"/u);
    const all = rowsIn(rows);
    for (const { links = [] } of all.values())
      for (const { with: ids } of links) for (const id of ids) expect(all.has(id)).toBe(true);
    const full = (await cli(['screen', examples, '--link', '--redact', 'full', '--format', 'jsonl'])).stdout;
    expect(full).toContain('"links":[{"kind":"phone","with":[],"others":2');
    expect(full).not.toContain('stationen');
  });

  it('lets a person’s coding win', async () => {
    const human = file('link-human.csv', 'id;same-contact-in-several-adverts\na31;no\n');
    const row = rowsIn((await cli(['screen', examples, '--link', '--human', human, '--format', 'jsonl'])).stdout).get(
      'a31',
    );
    expect(row?.indicators).not.toContain('same-contact-in-several-adverts');
    expect(row?.differs).toEqual(['same-contact-in-several-adverts']);
  });

  it('screens adverts that cannot be linked, and says how many', async () => {
    const some = [
      { text: 'Ny i byen' },
      { id: 'x', text: 'Ring 00 00 12 34' },
      { id: 'x', text: 'Altid åbent' },
      { id: 'y', text: 'Hej', phone: { no: 1 } },
    ];
    const run = await cli(['screen', file('some.jsonl', jsonl(some)), '--link', '--format', 'jsonl']);
    expect([run.exit, run.stdout.trim().split('\n').length]).toEqual([0, 4]);
    expect(run.stderr).toContain('3 adverts could not be linked');
    expect(run.stderr).toContain('4 rows:');
  });

  it('is refused for reviews', async () => {
    refused(await cli(['screen', examples, '--link', '--set', 'customer-review']), 2, /adverts, not with reviews/u);
  });
});

describe('a run with links that was stopped', () => {
  const many = [...adverts(400), { id: 'late', country: 'DK', text: 'Massage. Ring 00 00 12 34' }].map((advert) => ({
    ...advert,
    note: 'n'.repeat(2000),
  }));
  const input = file('long.jsonl', jsonl(many));

  it('is gone on with, and refuses adverts that link otherwise', async () => {
    const whole = (await cli(['screen', input, '--link', '--out', 'whole-linked.jsonl'])).exit;
    expect(whole).toBe(0);
    const stopped = await shell(
      `$CLI screen ${input} --link --out part.jsonl --workers 1 & pid=$!; while [ ! -s part.jsonl ]; do sleep 0.02; done; kill -9 $pid; wait $pid; true`,
    );
    expect(stopped.exit).toBe(0);
    const changed = jsonl(
      many.map((advert) => (advert.id === 'late' ? { ...advert, text: 'Massage. Ring 00 00 12 43' } : advert)),
    );
    const kept = content(input);
    file('long.jsonl', changed);
    const refusal = await cli(['screen', input, '--link', '--out', 'part.jsonl', '--resume']);
    if (refusal.exit !== 4) refused(refusal, 1, /other adverts to link/u);
    file('long.jsonl', kept);
    const again = await cli(['screen', input, '--link', '--out', 'part.jsonl', '--resume']);
    expect([0, 4]).toContain(again.exit);
    expect(content('part.jsonl')).toBe(content('whole-linked.jsonl'));
  });
});
