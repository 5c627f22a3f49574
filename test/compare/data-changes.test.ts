import { describe, expect, it } from 'vitest';
import type { RuleSet } from '../../src/index.js';
import { dataChanges } from '../../src/compare/data-changes.js';
import { GONE, edited } from '../support/edited.js';
import { band, citation, group } from '../support/rule-set-with.js';
import { general } from './general.js';
import { signsOf, version } from './versions.js';

/** Not loaded again: the list of changes looks at data alone. */
const changed = (path: string, value: unknown): RuleSet => edited(version(), path, value) as RuleSet;

describe('the list of changes in the data', () => {
  it('is empty for the same data', () => {
    expect(dataChanges(general, general)).toEqual([]);
    expect(dataChanges(version(), changed('/version', '9.0.0'))).toEqual([]);
  });

  it.each([
    ['/indicators/0/when', { var: 'debt' }, 'indicators', 'sign-threats', 'when', 'results'],
    ['/indicators/0/weight/points', 2, 'indicators', 'sign-threats', 'weight', 'results'],
    ['/indicators/0/weight/basis', 'source', 'indicators', 'sign-threats', 'basis', 'wording'],
    ['/indicators/0/weight/rationale', 'Because.', 'indicators', 'sign-threats', 'wording', 'wording'],
    ['/indicators/0/group', 'control', 'indicators', 'sign-threats', 'group', 'results'],
    ['/indicators/0/elements', ['act'], 'indicators', 'sign-threats', 'elements', 'results'],
    ['/indicators/0/offByDefault', true, 'indicators', 'sign-threats', 'off', 'results'],
    ['/indicators/0/sensitive', 'proxy', 'indicators', 'sign-threats', 'sensitive', 'results'],
    ['/indicators/0/statement', 'Otherwise.', 'indicators', 'sign-threats', 'wording', 'wording'],
    ['/indicators/0/sources', [citation()], 'indicators', 'sign-threats', 'sources', 'wording'],
    ['/indicators/0/falsePositives', ['Or not.'], 'indicators', 'sign-threats', 'wording', 'wording'],
    ['/facts/1/question', 'Otherwise?', 'facts', 'debt', 'wording', 'wording'],
    ['/facts/1/minimum', 3, 'facts', 'debt', 'limits', 'results'],
    ['/bands/1/from', 2, 'bands', 'some', 'cut-off', 'results'],
    ['/bands/1/minIndicators', 2, 'bands', 'some', 'min-indicators', 'results'],
    ['/bands/1/proposes', 'visit', 'bands', 'some', 'proposes', 'results'],
    ['/bands/1/title', 'A few', 'bands', 'some', 'wording', 'wording'],
    ['/concern/raisesTo', 'some', 'concern', undefined, 'raises-to', 'results'],
    ['/sources/a-report', { title: 'Another' }, 'sources', 'a-report', 'source', 'wording'],
    ['/limits', ['Not tested.'], 'set', undefined, 'limits', 'wording'],
    ['/title', 'Another', 'set', undefined, 'wording', 'wording'],
    ['/scoring/method', 'count', 'set', undefined, 'method', 'results'],
    ['/subject', 'company', 'set', undefined, 'subject', 'wording'],
    ['/sections/0/title', 'Everything', 'sections', 'all', 'wording', 'wording'],
    ['/cases/0/expect/least', 1, 'cases', 'nothing-known', 'expected', 'wording'],
  ])('names %s by part, id and path', (path, value, part, id, what, affects) => {
    const changes = dataChanges(version(), changed(path, value));
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ kind: 'changed', part, what, affects });
    expect([changes[0]!.id, path.startsWith(changes[0]!.path)]).toEqual([id, true]);
  });

  it.each([
    ['/indicators', 'sign-again', { ...signsOf()[0]!, id: 'sign-again' }],
    ['/bands', 'many', band('many', 9)],
    ['/scoring/groups', 'control', group('control', 2)],
  ])('names what came to %s and what went', (path, id, item) => {
    const after = changed(`${path}/-`, item);
    const part = path.split('/').at(-1)!;
    const place = dataChanges(version(), after)[0]!.path;
    expect(place.startsWith(`${path}/`)).toBe(true);
    expect(dataChanges(version(), after)).toEqual([{ kind: 'added', part, id, path: place, affects: 'results' }]);
    expect(dataChanges(after, version())).toEqual([{ kind: 'removed', part, id, path: place, affects: 'results' }]);
  });

  it('names sources that came and went', () => {
    const after = changed('/sources/a-book', { title: 'A book' });
    expect(dataChanges(version(), after)).toEqual([
      { kind: 'added', part: 'sources', id: 'a-book', path: '/sources/a-book', affects: 'wording' },
    ]);
    expect(dataChanges(after, version())[0]).toMatchObject({ kind: 'removed', id: 'a-book' });
  });

  it('tells new options from new words for the same options', () => {
    const place = (label: string, more: readonly string[] = []): RuleSet =>
      changed('/facts/-', { id: 'place', type: 'choice', options: ['flat', ...more].map((id) => ({ id, label })) });
    expect(dataChanges(place('Flat'), place('A flat'))[0]).toMatchObject({ what: 'wording', affects: 'wording' });
    expect(dataChanges(place('Flat'), place('Flat', ['street']))[0]).toMatchObject({
      what: 'options',
      affects: 'results',
    });
  });

  it('names another order once', () => {
    const b = version({ indicators: [...signsOf()].reverse() });
    expect(dataChanges(version(), b)).toEqual([
      { kind: 'changed', part: 'indicators', what: 'order', path: '/indicators', affects: 'results' },
    ]);
  });

  it('says what was there before and is not any more', () => {
    const before = changed('/indicators/0/group', 'control');
    const after = edited(before, '/indicators/0/group', GONE) as RuleSet;
    expect(dataChanges(before, after)).toEqual([
      {
        kind: 'changed',
        part: 'indicators',
        id: 'sign-threats',
        what: 'group',
        path: '/indicators/0/group',
        from: 'control',
        affects: 'results',
      },
    ]);
  });
});
