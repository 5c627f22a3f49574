import { describe, expect, it } from 'vitest';
import type { ReadForm } from '../../src/export/form/read-answers.js';
import type { FactInput } from '../../src/index.js';
import { importCoverage } from '../support/import-coverage.js';
import { formTools, type FormTool, mappedTools } from '../support/import-tools.js';
import { readPage } from './blocks.js';

const rows = readPage('docs/import-coverage.md')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) => line.split('|').slice(1, -1))
  .map((cells) => cells.map((cell) => cell.trim()));
const [[, ...tools] = [], , ...body] = rows;

const page = new Map(
  body.flatMap(([kind, ...cells]) =>
    cells.map((cell, index) => [`${kind ?? ''}, ${tools[index] ?? ''}`, cell] as const),
  ),
);
const found = importCoverage().flatMap(({ kind, cells }) =>
  cells.map(({ tool, cell }) => [`${kind}, ${tool}`, cell] as const),
);

describe('the table of what comes back', () => {
  it.each(found)('%s: %s', (place, cell) => {
    expect(page.get(place)).toBe(cell);
  });

  it('has no other cells, and every importer', () => {
    expect([...page.keys()]).toEqual(found.map(([place]) => place));
    expect(tools).toEqual([...formTools, ...mappedTools].map(({ title }) => title));
  });

  it('has every answer that a form offers come back from every form', () => {
    const offered = [
      'yes',
      'no',
      'one option',
      'several options',
      'none of the options',
      'number',
      'maybe',
      'not known',
    ];
    for (const { title } of formTools)
      for (const kind of [...offered, 'declined', 'text: the written concern'])
        expect(page.get(`${kind}, ${title}`), `${kind}, ${title}`).toBe('yes');
  });
});

const [kobo] = formTools;

/** A tool whose reader does something else with what it read. */
function reading(change: (read: ReadForm) => ReadForm): readonly FormTool[] {
  return kobo === undefined ? [] : [{ ...kobo, read: (submission, from) => change(kobo.read(submission, from)) }];
}

const withFacts = (read: ReadForm, change: (id: string, fact: FactInput) => readonly FactInput[]): ReadForm => ({
  ...read,
  facts: Object.fromEntries(
    Object.entries(read.facts).flatMap(([id, fact]) => change(id, fact).map((one) => [id, one])),
  ),
});

describe('the making of the table', () => {
  it.each<[string, (read: ReadForm) => ReadForm]>([
    ['a blank as no', (read) => ({ ...read, facts: { threats: false, ...read.facts } })],
    [
      'maybe as yes',
      (read) =>
        withFacts(read, (_, fact) => [
          JSON.stringify(fact).includes('suspected') ? { value: true, evidence: [] } : fact,
        ]),
    ],
    ['no number', (read) => withFacts(read, (id, fact) => (id === 'age' ? [] : [fact]))],
    ['no concern', ({ facts, issues }) => ({ facts, issues })],
    ['issues for nobody', (read) => ({ ...read, issues: [] })],
  ])('stops at a reader that reads %s', (_, change) => {
    expect(() => importCoverage(reading(change), [])).toThrow(/came back as another one|end differently/u);
  });

  it('shows a reader that loses its evidence', () => {
    const cells = importCoverage(
      reading((read) =>
        withFacts(read, (_, fact) => {
          const { evidence, ...rest } = fact as { readonly evidence?: unknown; readonly unknown: 'declined' };
          return evidence === undefined ? [fact] : [rest];
        }),
      ),
      [],
    ).filter(({ kind }) => kind.startsWith('evidence'));

    expect(cells.flatMap((row) => row.cells.map(({ cell }) => cell))).toEqual(['not read', 'not read', 'not read']);
  });
});
