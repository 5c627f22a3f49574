import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { STATEMENT } from '../../src/assess/statement.js';
import type { Advert } from '../../src/link/types.js';
import { linkCsv } from '../../src/link-report/link-csv.js';
import { linkGraphml } from '../../src/link-report/link-graphml.js';
import { linkRow } from '../../src/link-report/link-row.js';
import { namingOf } from '../../src/link-report/naming.js';
import { plainCell } from '../../src/screen/csv-cell.js';
import { BY_ID, link, ONE, TWO } from './clusters.js';

const OPEN = { adverts: BY_ID, naming: namingOf([ONE, TWO], { redaction: 'spans' }) };
const FULL = { adverts: BY_ID, naming: namingOf([ONE, TWO], { redaction: 'full' }) };
const CANARY = 'ѤѦѨѪѬѮѰѲѴѶ';
const SECRET: ReadonlyMap<string, Advert> = new Map(
  ['x1', 'x2'].map((id) => [id, { id, text: CANARY, phone: CANARY, city: CANARY, postedAt: CANARY, user: CANARY }]),
);

describe('a row', () => {
  it('has the cluster, its adverts and links with what both share, and the statement', () => {
    const row = linkRow(ONE, OPEN);
    expect(Object.keys(row)).toEqual(['cluster', 'adverts', 'links', 'hubs', 'chain', 'statement']);
    expect(row.statement).toBe(STATEMENT);
    expect(row.links[2]).toEqual({
      a: 'b1',
      b: 'b3',
      kind: 'phone',
      strength: 'strong',
      because: {
        key: '+4500001234',
        a: [{ field: 'text', start: 72, end: 83, words: '00 00 12 34' }],
        b: [{ field: 'text', start: 65, end: 95, words: 'nul nul nul nul en to tre fire' }],
        days: 38,
      },
    });
    expect(row.links[0]?.because).toMatchObject({ similarity: 0.78, days: 3, cities: ['Vejle', 'Aarhus'] });
  });

  it('says the words of a shared text once', () => {
    const because = linkRow(ONE, OPEN).links[0]?.because;
    expect(because?.a.map(({ words }) => words)).toEqual(['Ny i byen! Jeg hedder', 'år og fra']);
    expect(because?.b.map((place) => 'words' in place)).toEqual([false, false]);
  });

  it('in full redaction keeps kinds, places and days, and nothing of the input', () => {
    const because = {
      key: CANARY,
      a: [{ field: 'text', start: 0, end: 4 } as const],
      b: [],
      days: 3,
      cities: [CANARY, CANARY] as const,
    };
    const cluster = { ...TWO, adverts: ['x1', 'x2'], links: [link('x1', 'x2', 'phone', because)], hubs: ['x1'] };
    const naming = namingOf([cluster], { redaction: 'full' });
    const text =
      JSON.stringify(linkRow(cluster, { adverts: SECRET, naming })) +
      linkGraphml([cluster], { adverts: SECRET, naming });
    for (let at = 0; at + 4 <= CANARY.length; at += 1) expect(text).not.toContain(CANARY.slice(at, at + 4));
    for (const name of ['x1', 'x2', TWO.cluster]) expect(text).not.toContain(name);
    expect(linkRow(cluster, { adverts: SECRET, naming })).toMatchObject({
      cluster: 'cluster-1',
      adverts: ['advert-1', 'advert-2'],
      hubs: ['advert-1'],
      links: [{ because: { key: 'phone-1', a: [{ field: 'text', start: 0, end: 4 }], days: 3 } }],
    });
  });
});

describe('CSV', () => {
  it('has one record for each link, which reads back unchanged', () => {
    const rows = [ONE, TWO].map((cluster) => linkRow(cluster, OPEN));
    const records: string[][] = parse(linkCsv(rows));
    expect(records).toHaveLength(6);
    expect(records[3]?.map(plainCell).slice(0, 10)).toEqual([
      'c-0123456789ab',
      '4',
      'b1',
      'b3',
      'phone',
      'strong',
      '+4500001234',
      '00 00 12 34',
      '',
      '38',
    ]);
    expect(records.slice(1).every((cells) => cells.at(-1) === STATEMENT)).toBe(true);
  });

  it('holds no cell that a spreadsheet would run', () => {
    const row = linkRow(
      { ...TWO, adverts: ['=1+1', '@x'], links: [link('=1+1', '@x', 'user', { key: '-cmd' })] },
      FULL,
    );
    const [, cells = []]: string[][] = parse(
      linkCsv([{ ...row, adverts: ['=1+1', '@x'], links: [{ ...row.links[0]!, a: '=1+1', b: '@x' }] }]),
    );
    expect(cells.slice(2, 4)).toEqual(["'=1+1", "'@x"]);
  });
});

describe('GraphML', () => {
  it('has a node for each advert, an edge for each link, and declares every key', () => {
    const xml = linkGraphml([ONE, TWO], OPEN);
    expect(xml.match(/<node /gu)).toHaveLength(6);
    expect(xml.match(/<edge /gu)).toHaveLength(5);
    const declared = new Set([...xml.matchAll(/<key id="(\w+)"/gu)].map(([, key]) => key));
    for (const [, key] of xml.matchAll(/<data key="(\w+)"/gu)) expect(declared).toContain(key);
    expect(xml).toContain('<data key="d3">Vejle</data>');
    expect(xml).toContain(STATEMENT);
    const nodes = new Set([...xml.matchAll(/<node id="(n\d+)"/gu)].map(([, node]) => node));
    for (const [, from, to] of xml.matchAll(/source="(n\d+)" target="(n\d+)"/gu))
      expect([nodes.has(from), nodes.has(to)]).toEqual([true, true]);
  });

  it('is well formed whatever the input holds', () => {
    const hostile = '<a href="x">&\u0000\u0007\uFFFF\uD800 ]]>\r';
    const adverts: ReadonlyMap<string, Advert> = new Map(
      [hostile, 'b'].map((id) => [id, { id, text: '', city: hostile }]),
    );
    const cluster = { ...TWO, adverts: [hostile, 'b'], links: [link(hostile, 'b', 'user', { key: hostile })] };
    const xml = linkGraphml([cluster], { adverts, naming: namingOf([cluster], { redaction: 'none' }) });
    expect(xml).toMatch(/^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u);
    expect(
      xml.replaceAll(/<\/?(?:graphml|key|graph|node|edge|data)(?: [\w.]+="[^"<>&]*")*\/?>|<\?xml [^>]*>/gu, ''),
    ).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|#13;)/u);
  });
});
