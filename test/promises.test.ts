import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import promises from './promises.json' with { type: 'json' };
import { testTitles } from './support/test-titles.js';

const folder = new URL('./', import.meta.url).pathname;

/** Promises are numbered from 1. */
const PROMISES = 27;

const titles = new Map<string, readonly (readonly string[])[]>();

/** A test, or the description of several, as promises name it: `file: title`. */
function testsOf(named: string): readonly (readonly string[])[] {
  const [file = '', ...title] = named.split(': ');
  if (!existsSync(folder + file)) return [];
  const all = titles.get(file) ?? testTitles(readFileSync(folder + file, 'utf8')).map(({ path }) => path);
  titles.set(file, all);
  return all.filter((path) => path.includes(title.join(': ')));
}

const claims = promises.flatMap(({ promise, claims: all }) => all.map((claim) => ({ promise, ...claim })));

describe('every promise', () => {
  it('is there, in order', () => {
    expect(promises.map(({ promise }) => promise)).toEqual(Array.from({ length: PROMISES }, (_, index) => index + 1));
  });

  it.each(claims.map((claim) => [claim.promise, claim.says, claim.tests] as const))(
    '%i has tests: %s',
    (_, says, tests) => {
      expect(tests, says).not.toEqual([]);
      expect(tests.filter((named) => testsOf(named).length === 0)).toEqual([]);
    },
  );

  it('is listed with its tests in promises.md', async () => {
    await expect(page()).toMatchFileSnapshot('promises.md');
  });
});

describe('the titles of tests', () => {
  const text = `
    describe.each(tables)('of %s', (table) => {
      it('is one', () => {});
      it.each([1, 2])(\`is \${name} %i\`, () => {});
      it.skip('is left out', () => {});
    });
    describe.skip('left out', () => {
      it('is left out with them', () => {});
    });
    test('alone', () => {});`;

  it('are found in tables and descriptions, and not where they are left out', () => {
    expect(testTitles(text).map(({ path }) => path)).toEqual([['of %s', 'is one'], ['of %s', 'is … %i'], ['alone']]);
  });

  it('are looked for in files that there are', () => {
    expect(testsOf('promises.test.ts: every promise')).toHaveLength(3);
    expect(testsOf('promises.test.ts: no such title')).toEqual([]);
    expect(testsOf('no-such-file.test.ts: every promise')).toEqual([]);
  });
});

function page(): string {
  const about = [
    '# What the library promises, and the tests that prove it',
    '',
    'Made from `promises.json` and the titles of the tests by `npx vitest run test/promises.test.ts -u`. A promise without a test fails `npm test`. Placeholders such as `%s` stand for the cases of a table.',
    '',
    'Tests in `package` and `hostile` run on the packed package (`npm run test:package`), those in `faults` under faults (`npm run test:faults`), those in `scale` on several machines (`npm run test:scale`); `.ci/run` runs them all.',
    '',
  ];
  const sections = promises.map(({ promise, about: title, claims: all }) => [
    `## ${promise}. ${title}`,
    '',
    ...all.flatMap(({ says, tests }) => [
      `- ${says}`,
      ...tests.flatMap((named) => {
        const file = named.split(': ')[0] ?? '';
        return testsOf(named).map((path) => `  - \`${file}\`: \`${path.join(' › ')}\``);
      }),
    ]),
    '',
  ]);
  return [...about, ...sections.flat()].join('\n');
}
