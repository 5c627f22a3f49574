import { readdirSync, readFileSync } from 'node:fs';
import { check } from 'recheck';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Advert } from '../src/link/index.js';
import { cpuTime, ONE_SECOND } from './support/cpu-time.js';

const root = new URL('../', import.meta.url).pathname;

interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** Where it is written or made. */
  readonly file: string;
}

const files = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => `src/${file}`);

const codeOf = (file: string): string => readFileSync(root + file, 'utf8');

/** The patterns that stand in a file as they are. */
function writtenIn(file: string): readonly Pattern[] {
  const patterns: Pattern[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      patterns.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), file });
    }
    ts.forEachChild(node, walk);
  };
  walk(ts.createSourceFile(file, codeOf(file), ts.ScriptTarget.Latest, true));
  return patterns;
}

/** What is made of lists when the code runs: every reader of texts, the linking and the checks are run once. */
async function madeWhileRunning(): Promise<readonly Pattern[]> {
  const patterns: Pattern[] = [];
  const Real = RegExp;
  globalThis.RegExp = new Proxy(Real, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const pattern = new target(source, flags);
      const file = /\/(src\/[^\s:?)]+\.ts)/u.exec(new Error().stack ?? '')?.[1];
      if (file !== undefined) patterns.push({ source: pattern.source, flags: pattern.flags, file });
      return pattern;
    },
  });
  try {
    const { linkAdverts } = await import('../src/link/index.js');
    const { extractFacts } = await import('../src/text/index.js');
    const { check: checkRules } = await import('../src/check/index.js');
    for (const name of ['dan', 'eng', 'other', 'links']) {
      const adverts = advertsOf(name);
      linkAdverts(adverts);
      for (const { text } of adverts) extractFacts(text);
    }
    const path = 'rules/sets/stim/1.0.0.json';
    const da = 'rules/sets/stim/1.0.0.da.json';
    checkRules({ ruleSet: { path, text: codeOf(path) }, translations: [{ path: da, text: codeOf(da) }] });
  } finally {
    globalThis.RegExp = Real;
  }
  return patterns;
}

function advertsOf(name: string): readonly Advert[] {
  const lines = codeOf(`test/fixtures/adverts/${name}.jsonl`).trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as Advert); // fixtures of our own
}

/** So much of a text is read; what is held against the surroundings of a contact alone gets less. */
const MOST_CHARACTERS = 100_000;
const SHORT = 64;
const WINDOWS: Readonly<Record<string, number>> = {
  'src/link/house-contacts.ts': 80,
  'src/link/odd-addresses.ts': 96,
};

/** Patterns whose time can grow faster than the text, with a text that shows it. */
async function slowOf(patterns: readonly Pattern[]): Promise<readonly string[]> {
  const slow: string[] = [];
  for (const pattern of patterns) {
    const { source, flags, file } = pattern;
    const found = await check(source, flags, { timeout: 20_000 });
    if (found.status === 'safe') continue;
    if (found.status !== 'vulnerable') slow.push(`${file}: /${source}/${flags} could not be judged`);
    else if (found.complexity.type === 'exponential' || !isSoonRead(pattern, found.attack.string))
      slow.push(`${file}: /${source}/${flags} takes long for ${found.attack.pattern}`);
  }
  return slow;
}

/** What is only suspected, because the judge tried texts and counted steps, is tried here: on longer and longer texts, up to the longest that the pattern can get. */
function isSoonRead({ source, flags, file }: Pattern, attack: string): boolean {
  const window = WINDOWS[file] ?? MOST_CHARACTERS;
  const pattern = new RegExp(source, flags.replace('g', ''));
  const repeated = attack.repeat(Math.ceil(window / attack.length));
  let length = Math.min(window, SHORT);
  while (isRead(pattern, [repeated.slice(0, length), repeated.slice(-length)])) {
    if (length === window) return true;
    length = Math.min(window, 2 * length);
  }
  return false;
}

function isRead(pattern: RegExp, texts: readonly string[]): boolean {
  return texts.every((text) => cpuTime(() => pattern.test(text)) < ONE_SECOND);
}

describe('The patterns of the code', () => {
  it('take time as the text is long, where they are written out', async () => {
    const written = files.flatMap(writtenIn);
    expect(written.length).toBeGreaterThan(300);
    expect(await slowOf(written)).toEqual([]);
  }, 300_000);

  describe('that are made of lists', () => {
    let made: readonly Pattern[] = [];
    beforeAll(async () => {
      const all = await madeWhileRunning();
      made = [...new Map(all.map((pattern) => [`${pattern.source}/${pattern.flags}`, pattern])).values()];
    });

    it('are all looked at', () => {
      const makers = files.filter((file) => codeOf(file).includes('new RegExp('));
      expect([...new Set(made.map(({ file }) => file))].sort()).toEqual(makers.sort());
    });

    it('take time as the text is long', async () => {
      expect(await slowOf(made)).toEqual([]);
    }, 300_000);
  });
});

describe('The judge of the patterns', () => {
  it.each(['^(?:a+)+$', String.raw`\d+(?:[.,]\d+)?%`])(
    'finds one that can be made to run for long: %s',
    async (source) => {
      expect(await slowOf([{ source, flags: 'u', file: 'here' }])).toHaveLength(1);
    },
  );
});
