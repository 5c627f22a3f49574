import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sexAd } from '../../src/generated/rules/sex-ad/1.0.0.js';
import { caseReader } from '../../src/study/cases/case-reader.js';
import { columnMapOf } from '../../src/study/cases/column-map.js';
import type { StudyCase } from '../../src/study/cases/study-case.js';
import { study } from '../../src/study/study.js';
import type { Study } from '../../src/study/study-types.js';
import { studyToText } from '../../src/study-report/index.js';
import { shell } from '../cli/cli.js';
import { readPage } from './blocks.js';
import { commandsOf, patternOf, runOf } from './console.js';

const PAGE = 'docs/studies.md';
const page = readPage(PAGE);
const root = new URL('../../', import.meta.url).pathname;
const blockOf = (language: string): string =>
  new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'mu').exec(page)?.[1] ?? '';

/** The bundled example, studied as the command of the page does. */
function example(): Study {
  // None of its cells is quoted.
  const [head = [], ...rows] = readFileSync(`${root}examples/study/outcomes.csv`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  const map = columnMapOf({
    format: 'study-map/1',
    id: 'id',
    outcome: 'outcome',
    coders: ['a', 'b'],
    tieBreak: 'c',
    by: ['setting', 'language'],
    cluster: 'advertiser',
  });
  const read = caseReader(
    { id: 'id', outcome: { column: 'outcome' }, facts: {}, by: [], features: [], ...map },
    { ruleSet: sexAd },
  );
  const cases = rows.map((cells, at) =>
    read({ line: at + 2, fields: new Map(head.map((name, place) => [name, cells[place] ?? ''])) }),
  );
  return study(
    cases.filter((one): one is StudyCase => !('code' in one)),
    { ruleSet: sexAd, prevalences: [0.01, 0.1] },
  );
}

describe(PAGE, () => {
  const studied = example();

  it('shows lines that the worked example gives', () => {
    const came = studyToText(studied, { width: 500 });
    const lines = blockOf('text').trimEnd().split('\n');
    expect(lines).toHaveLength(6);
    for (const line of lines) expect(came.replaceAll('\u00A0', ' ')).toContain(line);
  });

  it('tells what the worked example holds', () => {
    const { records, verification, accuracy, fairness } = studied;
    expect([records.used, records.unknownOutcome]).toEqual([400, 36]);
    expect([verification?.positive?.estimate, verification?.negative?.estimate].map((share) => (100 * (share ?? 0)).toFixed(1))).toEqual(['90.6', '91.2']); // prettier-ignore
    expect((accuracy?.indeterminate.target ?? 0) + (accuracy?.indeterminate.noTarget ?? 0)).toBe(122);
    expect(accuracy?.asPositive.sensitivity?.estimate).toBeCloseTo(0.94, 2);
    const found = fairness[0]?.differences.find(
      ({ measure, group }) => measure === 'falsePositives' && group === 'apartment visits',
    );
    expect(found?.difference.low).toBeGreaterThan(0);
  });

  it('has a table that the values of its code block come from', () => {
    expect(studied.accuracy?.asNegative.table).toEqual({
      truePositive: 74,
      falsePositive: 52,
      falseNegative: 28,
      trueNegative: 210,
    });
  });

  it('shows a column map that can be read', () => {
    expect(columnMapOf(JSON.parse(blockOf('json'))).coders).toEqual(['lis', 'ole']);
  });

  it.each(commandsOf(PAGE).map(({ command, shown }) => [command, shown]))(
    'shows what comes of: %s',
    async (command, shown) => {
      const { stdout, exit } = await runOf(command);
      expect(exit, stdout).toBe(0);
      expect(patternOf(shown).test(stdout.replaceAll('\u00A0', ' ')), stdout).toBe(true);
    },
  );

  it('names only options that there are', async () => {
    const helps = await Promise.all(['study', 'refit', 'simulate'].map((name) => shell(`$CLI ${name} --help`)));
    const help = helps.map(({ stdout }) => stdout).join('');
    const named = new Set(page.match(/--[a-z][a-z-]+/gu));
    expect(named.size).toBeGreaterThan(15);
    expect([...named].filter((option) => !help.includes(option))).toEqual([]);
  });
});
