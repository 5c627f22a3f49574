import { describe, expect, it } from 'vitest';
import type { Cluster } from '../../src/link/types.js';
import { linkSummary } from '../../src/link-report/link-summary.js';
import { namingOf } from '../../src/link-report/naming.js';
import { sharedKeys, sharedTexts } from '../../src/link-report/shared-keys.js';
import { dayOf, timelineOf } from '../../src/link-report/timeline.js';
import { ADVERTS, link, ONE, placed, SET_ASIDE, TWO } from './clusters.js';

describe('what adverts of a cluster share', () => {
  it('is one contact however many links it makes, with its place in each advert', () => {
    const [shared, ...more] = sharedKeys(ONE);
    expect(more).toEqual([]);
    expect([shared?.kind, shared?.key, shared?.weak, [...(shared?.places.keys() ?? [])]]).toEqual([
      'phone',
      '+4500001234',
      false,
      ['b1', 'b3', 'b4'],
    ]);
    expect(shared?.places.get('b4')).toEqual([placed('b4', '0045 0000 1234', 'phone')]);
  });

  it('is the same number with and without its country', () => {
    const place = placed('b1', '00 00 12 34');
    const links = [
      link('b1', 'b3', 'phone', { key: '00001234', a: [place], b: [] }),
      link('b1', 'b4', 'phone', { key: '+4500001234', a: [place], b: [] }),
    ];
    expect(sharedKeys({ ...ONE, links }).map(({ key, places }) => [key, places.size])).toEqual([['+4500001234', 3]]);
  });

  it('names telephone numbers before accounts', () => {
    const links = [
      link('b1', 'b2', 'user', { key: 'x' }),
      link('b1', 'b3', 'phone', { key: 'y', a: [placed('b1', '00')] }),
    ];
    expect(sharedKeys({ ...ONE, links }).map(({ kind }) => kind)).toEqual(['phone', 'user']);
  });

  it('is wording in groups, each with the advert that most are tied to', () => {
    expect(sharedTexts(ONE)).toEqual([{ adverts: ['b1', 'b2', 'b3'], base: 'b1', same: false, alike: [0.78, 0.85] }]);
    expect(sharedTexts(TWO)).toEqual([]);
    const two: Cluster = {
      ...ONE,
      adverts: ['a', 'b', 'c', 'd', 'e'],
      links: [
        link('a', 'c', 'same-text'),
        link('b', 'd', 'same-text'),
        link('d', 'e', 'same-text'),
        link('c', 'd', 'phone'),
      ],
    };
    expect(sharedTexts(two)).toEqual([
      { adverts: ['a', 'c'], base: 'a', same: true, alike: undefined },
      { adverts: ['b', 'd', 'e'], base: 'd', same: true, alike: undefined },
    ]);
  });
});

describe('the days of adverts', () => {
  it('are counted over months, leap years and centuries', () => {
    const between = (one: string, other: string): number => (dayOf(other)?.number ?? NaN) - (dayOf(one)?.number ?? NaN);
    for (const [one, other] of [
      ['2024-02-28', '2024-03-01'],
      ['2023-12-31', '2024-01-01'],
      ['1899-12-31', '1900-03-01'],
      ['1999-01-01', '2026-11-22'],
      ['2026-01-31', '2026-02-01'],
    ] as const)
      expect(between(one, other)).toBe((Date.parse(other) - Date.parse(one)) / 86_400_000);
  });

  it('are those that are written, whatever the time zone, and none where there is no such day', () => {
    expect(dayOf('2026-02-01T00:30:00+14:00')?.date).toBe('2026-02-01');
    for (const none of [undefined, '', 'yesterday', '2026-02-30', '2026-02-011', '01-02-2026'])
      expect(dayOf(none)).toBe(undefined);
  });

  it('stand by town, the first one first and those without a date last', () => {
    const { first, last, towns } = timelineOf(ADVERTS);
    expect([first?.date, last?.date]).toEqual(['2026-02-01', '2026-03-11']);
    expect(
      towns.map(({ town, adverts, days, undated }) => [town, adverts, days.map(({ date }) => date), undated]),
    ).toEqual([
      ['Vejle', 1, ['2026-02-01'], 0],
      [undefined, 2, ['2026-02-02'], 1],
      ['Aarhus', 2, ['2026-02-04', '2026-03-11'], 0],
      ['Horsens', 1, [], 1],
    ]);
    expect(timelineOf([])).toEqual({ first: undefined, last: undefined, towns: [] });
  });
});

describe('names', () => {
  it('are those of the input, unless everything is redacted', () => {
    for (const redaction of ['none', 'spans'] as const) {
      const { advert, key, cluster, open } = namingOf([ONE, TWO], { redaction });
      expect([advert('b2'), key('phone', '+4500001234'), cluster('c-1'), open]).toEqual([
        'b2',
        '+4500001234',
        'c-1',
        true,
      ]);
    }
  });

  it('are numbers in the order of the clusters where it is, or what the caller gives', () => {
    const full = namingOf([ONE, TWO], { redaction: 'full' });
    expect(full.open).toBe(false);
    expect(['b6', 'b1', 'b9'].map(full.advert)).toEqual(['advert-6', 'advert-1', 'advert-7']);
    expect([full.key('user', 'example.org/lone52'), full.cluster(TWO.cluster)]).toEqual(['user-1', 'cluster-2']);
    const given = namingOf([ONE], { redaction: 'full', nameOf: () => 'N', keyOf: () => 'K' });
    expect([given.advert('b1'), given.key('phone', '1'), given.cluster(ONE.cluster)]).toEqual(['N', 'K', 'cluster-1']);
  });
});

describe('counts', () => {
  it('are of clusters, linked adverts, links by kind and keys set aside by reason', () => {
    expect(linkSummary({ clusters: [ONE, TWO], setAside: SET_ASIDE }, { rows: 10, bad: 1 })).toEqual({
      rows: 10,
      bad: 1,
      clusters: 2,
      linked: 6,
      links: { phone: 2, user: 1, 'similar-text': 2 },
      setAside: { boilerplate: 1, placeholder: 1 },
    });
  });
});
