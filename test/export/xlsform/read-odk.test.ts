import { describe, expect, it } from 'vitest';
import { formOf } from '../../../src/export/form/form-of.js';
import type { Form } from '../../../src/export/form/form.js';
import { readOdk } from '../../../src/export/xlsform/index.js';
import { renderXlsform } from '../../../src/export/xlsform/render-xlsform.js';
import type { Facts } from '../../../src/index.js';
import { factsOfSheet, sheetsFor } from '../../support/form-sheets.js';
import { answersByName } from '../../support/odk-answers.js';
import { odkForm } from '../../support/odk-engine.js';
import { children, readXml, textOf, type XmlElement } from '../../support/read-xml.js';
import { choice, choices, indicator, loadedWith, number, yesNo } from '../../support/rule-set-with.js';
import { shippedPlans, shippedSets } from '../../support/shipped.js';

const made = loadedWith({
  facts: [
    yesNo('pay-withheld'),
    yesNo('threats'),
    number('age', 0, 120),
    number('hours', 0, 100),
    choice('place', ['flat', 'street']),
    choices('papers', ['passport', 'id-card', 'permit']),
  ],
  indicators: [indicator('first', { var: 'pay-withheld' })],
});
const form = formOf(made);

/** A submission as Kobo gives it: the way to each answer, and its text. */
function flat(xml: string): Record<string, string> {
  const leaves = (element: XmlElement, under: string): [string, string][] =>
    children(element).flatMap((child): [string, string][] =>
      children(child).length > 0 ? leaves(child, `${under}${child.name}/`) : [[under + child.name, textOf(child)]],
    );
  return Object.fromEntries(leaves(readXml(xml), ''));
}

function headings(
  record: Readonly<Record<string, unknown>>,
  change: (heading: string) => string,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([heading, value]) => [change(heading), value]));
}

/** As ODK Central gives it. */
function nested(record: Readonly<Record<string, string>>): Record<string, unknown> {
  const top: Record<string, unknown> = {};
  for (const [way, value] of Object.entries(record)) {
    const parts = way.split('/');
    const last = parts.pop() ?? '';
    let at = top;
    for (const part of parts) at = (at[part] ??= {}) as Record<string, unknown>; // groups hold groups or answers
    at[last] = value === '' ? null : value;
  }
  return top;
}

/** Facts without their evidence, as a sheet gives them. */
function plain(facts: Facts): unknown {
  return Object.fromEntries(
    Object.entries(facts).map(([id, fact]) => {
      const { value, unknown } = fact as { readonly value?: unknown; readonly unknown?: string }; // facts of a form
      return [id, unknown === undefined ? value : { unknown }];
    }),
  );
}

async function submissionsOf(
  own: Form,
  sheets: ReturnType<typeof sheetsFor>,
): Promise<readonly Record<string, string>[]> {
  const xml = renderXlsform(own).files[1]?.content as string; // the XForm
  const odk = await odkForm(xml);
  const written: Record<string, string>[] = [];
  for (const sheet of sheets) {
    odk.fill(answersByName(own, sheet));
    written.push(flat(await odk.submission()));
  }
  return written;
}

describe('submissions', () => {
  const sheets = sheetsFor(made.facts, 60, 2);
  const expected = sheets.map((sheet) => factsOfSheet(made.facts, sheet));
  const written = submissionsOf(form, sheets);

  function expectFacts(records: unknown): void {
    const read = readOdk(made, records);
    expect(read.flatMap(({ issues }) => issues)).toEqual([]);
    expect(read.map(({ facts }) => plain(facts))).toEqual(expected);
    expect(read.map(({ concern }) => concern?.reason)).toEqual(sheets.map(({ concern }) => concern));
  }

  it('that the engine of ODK wrote come back as facts, as Kobo gives them', async () => {
    const records = (await written).map((record, index) => ({
      ...record,
      ...{
        _id: index,
        _uuid: `u${index}`,
        'formhub/uuid': 'f',
        __version__: 'v',
        _attachments: [],
        _geolocation: [null, null],
      },
    }));
    expectFacts(records);
    expectFacts(JSON.stringify(records));
    expectFacts(`\ufeff${JSON.stringify({ count: records.length, results: records })}`);
  });

  it('come back as ODK Central gives them', async () => {
    const value = (await written).map((record) => ({
      __id: 'uuid:1',
      __system: { submissionDate: '2026-03-04T10:00:00.000Z', edits: 0 },
      ...nested(record),
    }));
    expectFacts({ '@odata.context': 'https://example.org', value });
  });

  it('come back from a table: groups before a hyphen, names alone, and options in columns of their own', async () => {
    const records = await written;
    expectFacts(records.map((record) => headings(record, (way) => way.replaceAll('/', '-'))));
    expectFacts(records.map((record) => headings(record, (way) => way.split('/').at(-1) ?? '')));
    for (const [yes, no] of [
      ['TRUE', 'FALSE'],
      ['1', '0'],
      [1, 0],
    ])
      expectFacts(
        records.map((record) => {
          const [way, chosen] = Object.entries(record).find(([heading]) => heading.endsWith('/papers')) ?? [
            'papers',
            '',
          ];
          const rest = Object.fromEntries(Object.entries(record).filter(([heading]) => heading !== way));
          const options = chosen.split(' ');
          return {
            ...rest,
            ...Object.fromEntries(
              ['passport', 'id-card', 'permit'].map((one) => [
                `${way.replaceAll('/', '-')}/${one}`,
                chosen === '' ? '' : options.includes(one) ? yes : no,
              ]),
            ),
          };
        }),
      );
  });

  it('change the facts, or are named, when any two answers change places', async () => {
    const [record] = fullest(await written);
    const original = readOdk(made, [record])[0];
    const names = Object.keys(record ?? {}).filter((way) => !/numbers|result__|form__|meta/u.test(way));
    let swapped = 0;
    for (const one of names)
      for (const other of names.slice(names.indexOf(one) + 1)) {
        if (record?.[one] === record?.[other]) continue;
        const changed = { ...record, [one]: record?.[other], [other]: record?.[one] };
        swapped += 1;
        expect(readOdk(made, [changed])[0], `${one} for ${other}`).not.toEqual(original);
      }
    expect(swapped).toBeGreaterThan(10);
  });

  it.each(
    [...shippedSets, ...shippedPlans].map((source) => ['file' in source ? source.file.id : source.id, source] as const),
  )(
    'of %s come back as facts',
    async (_, source) => {
      const own = formOf(source);
      const facts = [...own.questions.values()].map(({ fact }) => fact);
      const some = sheetsFor(facts, 2, 6);
      const records = await submissionsOf(own, some);
      for (const [index, { facts: read, issues }] of readOdk(source, records).entries()) {
        expect(issues).toEqual([]);
        const all = Object.entries(factsOfSheet(facts, some[index]!));
        // What a plan does not put is not sent.
        const sent = all.filter(([id]) => own.questions.get(id)?.relevant === undefined || id in read);
        expect(plain(read)).toEqual(Object.fromEntries(sent));
      }
    },
    120_000,
  );

  it('have the day on which they came in, unless a date is given', () => {
    const date = (record: object, options = {}): unknown =>
      readOdk(made, [{ threats: 'yes', ...record }], options)[0]?.facts;

    expect(date({ _submission_time: '2026-03-04T23:59:00' }, { kind: 'statement', meeting: 'second' })).toEqual({
      threats: { value: true, evidence: [{ kind: 'statement', meeting: 'second', date: '2026-03-04' }] },
    });
    expect(date({ SubmissionDate: '2026-03-05T01:00:00Z' })).toMatchObject({
      threats: { evidence: [{ date: '2026-03-05' }] },
    });
    expect(date({ _submission_time: '2026-03-04T23:59:00' }, { date: '2026-03-01' })).toMatchObject({
      threats: { evidence: [{ date: '2026-03-01' }] },
    });
    expect(date({ _submission_time: 'yesterday' })).toEqual({
      threats: { value: true, evidence: [{ kind: 'not-stated' }] },
    });
  });

  it('keep what the server calls them', () => {
    const ids = [
      { 'meta/instanceID': 'uuid:a' },
      { meta: { instanceID: 'uuid:b' } },
      { _id: 7 },
      { KEY: 'uuid:c' },
      {},
    ];
    expect(readOdk(made, ids).map(({ id }) => id)).toEqual(['uuid:a', 'uuid:b', '7', 'uuid:c', undefined]);
  });

  it.each([
    [
      'an unknown column',
      { pay_witheld: 'yes' },
      { code: 'unexpected', path: '/pay_witheld', suggestion: 'pay_withheld' },
    ],
    ['an unknown column with nothing in it', { extra: null }, { code: 'unexpected', path: '/extra' }],
    ['an unknown group', { 'other-threats': 'yes' }, { code: 'unexpected', path: '/other-threats' }],
    ['an answer to a page', { form__page: 'yes' }, { code: 'unexpected', path: '/form__page' }],
    ['a column under an answer', { 'place/threats': 'yes' }, { code: 'unexpected', path: '/place~1threats' }],
    ['a column of metadata that nobody adds', { _treats: 'yes' }, { code: 'unexpected', path: '/_treats' }],
    ['an option that is not there', { 'papers/visa': '1' }, { code: 'unexpected', path: '/papers~1visa' }],
    ['a label for a code', { threats: 'Yes' }, { code: 'unknown-option', path: '/threats', came: 'text' }],
    ['an unknown code among several', { papers: 'permit visa' }, { code: 'unknown-option', path: '/papers' }],
    ['a text for a number', { age: 'seventeen' }, { code: 'wrong-type', path: '/age' }],
    ['a number beyond its limits', { age: '121' }, { code: 'out-of-range', path: '/age' }],
    ['true for a code', { threats: true }, { code: 'wrong-type', path: '/threats', expected: 'text' }],
    ['a list for one answer', { place: ['flat'] }, { code: 'wrong-type', path: '/place' }],
    ['a mark that is none', { 'papers/permit': 'x' }, { code: 'wrong-type', path: '/papers~1permit' }],
    [
      'options that contradict their column',
      { papers: 'permit', 'papers/permit': '0', 'papers/passport': '1' },
      { code: 'wrong-value', path: '/papers' },
    ],
    ['two answers to one question', { threats: 'yes', 'a/threats': 'no' }, { code: 'unexpected', path: '/a~1threats' }],
    ['a row that is none', 'threats', { code: 'wrong-type', path: '' }],
  ])('name %s', (_, record, issue) => {
    const [read] = readOdk(made, [record]);
    expect(read?.issues).toMatchObject([issue]);
    expect(read?.issues).toHaveLength(1);
  });

  it('are none, with the reason, where the text is no JSON', () => {
    expect(readOdk(made, '{')).toEqual([{ facts: {}, issues: [{ code: 'json-syntax', path: '' }] }]);
  });

  it('take no names from the prototype', () => {
    const record = JSON.parse('{ "__proto__": "yes", "constructor": "yes", "threats": "toString" }') as unknown;
    const [read] = readOdk(made, [record]);
    expect(read?.issues.map(({ path }) => path).toSorted()).toEqual(['/__proto__', '/constructor', '/threats']);
    expect(read?.facts).toEqual({});
  });
});

/** The submission with most answers first. */
function fullest(records: readonly Record<string, string>[]): readonly Record<string, string>[] {
  const answers = (record: Record<string, string>): number =>
    Object.values(record).filter((text) => text !== '').length;
  return records.toSorted((one, other) => answers(other) - answers(one));
}
