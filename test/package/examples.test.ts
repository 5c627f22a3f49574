import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Consumer, newConsumer, root } from './consumer.js';

describe('the intake of an unaccompanied minor', () => {
  let consumer: Consumer;
  let printed: string;

  beforeAll(() => {
    consumer = newConsumer('asylum-intake', { type: 'module' });
    for (const file of ['intake.mjs', 'submissions.json'])
      consumer.write(file, readFileSync(join(root, 'examples/asylum-intake', file), 'utf8'));
    printed = consumer.run(process.execPath, ['intake.mjs', 'out']);
  });

  it('writes the form, the record and the report into one folder', () => {
    expect(readdirSync(join(consumer.folder, 'out')).sort()).toEqual([
      'assessment.json',
      'asylum-unaccompanied-minor.xlsx',
      'asylum-unaccompanied-minor.xml',
      'report.html',
    ]);
  });

  it('tells of the child and of help before any number, in Danish', () => {
    const [child, help, points] = ['Beskyttelse af barnet først', '70 20 25 50', ' point'].map((text) =>
      printed.indexOf(text),
    );

    expect(child).toBeGreaterThan(0);
    expect(help).toBeGreaterThan(child ?? 0);
    expect(points).toBeGreaterThan(help ?? 0);
  });

  it('keeps both answers where two meetings differ, and holds neither against the person', () => {
    const assessment = JSON.parse(readFileSync(join(consumer.folder, 'out/assessment.json'), 'utf8')) as {
      readonly child: string;
      readonly sets: readonly { readonly assessment: { readonly facts: Readonly<Record<string, object>> } | null }[];
    };
    const youth = assessment.sets.find((set) => set.assessment?.facts['missing-from-centre'] !== undefined);

    expect(assessment.child).toBe('yes');
    expect(youth?.assessment?.facts['missing-from-centre']).toMatchObject({
      unknown: 'contradictory',
      evidence: [
        { meeting: 'first meeting', date: '2026-10-05', value: false },
        { meeting: 'second meeting', date: '2026-10-19', value: true },
      ],
    });
  });
});

describe('the cases from Primero', () => {
  it('become facts, and what is left out or not understood is told', () => {
    const consumer = newConsumer('primero-case', { type: 'module' });
    for (const file of ['read.mjs', 'cases.json'])
      consumer.write(file, readFileSync(join(root, 'examples/primero-case', file), 'utf8'));
    const printed = consumer.run(process.execPath, ['read.mjs']);

    expect(printed.match(/child: [^;]+/gu)).toEqual(['child: yes', 'child: treated-as-child']);
    expect(printed).toContain('  unsuitable-work: true\n');
    expect(printed).toContain('  age: not-known\n  may-be-under-18: true\n');
    expect(printed).toContain('left out: risk_level (Judgements about the whole case');
    expect(printed).toContain('not understood: /local_arrival_route (unexpected)');
    expect(printed).not.toMatch(/Fictitious|Invented/u);
  });
});

describe('the embedding in a program', () => {
  let consumer: Consumer;

  beforeAll(() => {
    consumer = newConsumer('node-embed', { type: 'module' });
    for (const file of ['embed.mjs', 'embed.cjs', 'facts-of.cjs', 'record.json'])
      consumer.write(file, readFileSync(join(root, 'examples/node-embed', file), 'utf8'));
  });

  it('tells the same in English and Danish, and what to ask next', () => {
    const printed = consumer.run(process.execPath, ['embed.mjs']);

    expect(printed).toContain('Next step');
    expect(printed).toContain('Næste skridt');
    expect(printed).toContain('Ask next: Does somebody keep watch over the person?'); // the answer that was “perhaps”
    expect(printed).toMatch(/^Find ud af som det næste: .+\?$/mu);
    expect(printed.match(/70 20 25 50/gu)?.length).toBeGreaterThanOrEqual(2);
  });

  it('reads an empty column as not asked, never as no', () => {
    consumer.write('empty.json', JSON.stringify({ caseNumber: '1', passport: '', wages: null }));

    expect(consumer.run(process.execPath, ['embed.cjs', 'empty.json'])).toMatch(/^\{ least: 0, most: \d\d, /u);
  });

  it.each([
    [{ watched: 'often' }, 'nothing says what this answer in "watched" means'],
    [{ years: 'young' }, '/age/value: '],
  ])('stops at an answer that it cannot use: %j', (record, reason) => {
    consumer.write('odd.json', JSON.stringify(record));

    expect(() => consumer.run(process.execPath, ['embed.mjs', 'odd.json'])).toThrow(reason);
  });

  it('works in CommonJS as well', () => {
    expect(consumer.run(process.execPath, ['embed.cjs'])).toMatch(/^\{ least: 2, most: \d+, possible: 11 \}/u);
  });
});
