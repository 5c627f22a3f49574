import { describe, expect, it } from 'vitest';
import { da, en } from '../../src/report/index.js';

/** Every leaf of the words, by its place. */
function leaves(value: unknown, path = ''): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null) return new Map([[path, value]]);
  return new Map(Object.entries(value).flatMap(([key, item]) => [...leaves(item, `${path}/${key}`)]));
}

/** The text of a leaf; a function gets arguments that can be found again. */
const textOf = (leaf: unknown, ...args: readonly unknown[]): string =>
  typeof leaf === 'function' ? String((leaf as (...args: readonly unknown[]) => unknown)(...args)) : String(leaf);

const english = leaves(en);
const danish = leaves(da);
/** Alike in both languages, because nothing in them is a word, or because there is nothing to say. */
const ALIKE = new Set(['/version', '/sum', '/child/not-about-a-person']);

describe('the Danish words of reports', () => {
  it('have every entry of the English ones, of the same kind, and no other', () => {
    expect([...danish.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [path, leaf] of english) expect(typeof danish.get(path), path).toBe(typeof leaf);
  });

  it('are nowhere the English ones', () => {
    for (const [path, leaf] of english)
      if (!ALIKE.has(path)) expect(textOf(danish.get(path), 3, 5, 7, 9), path).not.toBe(textOf(leaf, 3, 5, 7, 9));
  });

  it('hold no English word', () => {
    for (const [path, leaf] of danish)
      if (path !== '/review')
        // a code, shown to nobody
        expect(textOf(leaf, 3, 5, 7, 9), path).not.toMatch(
          /(?<!\p{L})(?:the|and|of|with|not|this|that|which|are|is|from|has|been|could|would|signs?|answers?|questions?|points|weight|limit|band|rule|fact|facts|value|key|needs?|must)(?!\p{L})/iu,
        );
  });

  it('say that no native speaker has read them, until one has', () => {
    expect(da.review).toBe('not-reviewed');
    expect(en.review).toBe('original');
  });
});

describe.each([
  ['en', en, english],
  ['da', da, danish],
] as const)('the words in the language %s', (language, messages, all) => {
  it('name their language', () => {
    expect(messages.language).toBe(language);
  });

  it('are never empty, and say nothing undefined', () => {
    for (const [path, leaf] of all) {
      const text = textOf(leaf, 3, 5, 7, 9);
      if (path !== '/child/not-about-a-person') expect(text.trim(), path).not.toBe('');
      expect(text, path).not.toMatch(/undefined|NaN|\[object|\$\{/u);
    }
  });

  it('say what they are told', () => {
    expect(messages.version('general', '1.0.0', undefined)).toBe('general 1.0.0');
    expect(messages.version('general', '1.0.0', '2026-11-21')).toBe('general 1.0.0, 2026-11-21');
    expect(messages.raisedBy.concern('a reason')).toContain('a reason');
    expect(messages.raisedBy.both('a reason')).toContain('a reason');
    expect(messages.stepFromConcern('Some signs')).toContain('Some signs');
    expect(messages.danger('112')).toContain('112');
    expect(messages.confirmation('2026-11-21', 'Confirm it.')).toMatch(/2026-11-21.*Confirm it\./u);
    expect(messages.summary(3, 11, 7, 21)).toMatch(/3 \p{L}+ 11 .*7 \p{L}+ 21/u);
    expect(messages.nothingRecorded(21)).toContain('21');
    expect(messages.suspected(4)).toContain('4');
    expect(messages.group('Freedom')).toContain('Freedom');
    expect(messages.notSeenHere(6)).toContain('6');
    expect(messages.band('Some signs', 1)).toMatch(/Some signs.*1/u);
    expect(messages.couldReach('Some signs')).toContain('Some signs');
    expect(messages.andMore(7)).toContain('7');
    expect(messages.heldUpBy('One sign.', 'Some signs')).toMatch(/One sign\..*Some signs/u);
    expect(messages.oneMore('One sign.', 'Some signs')).toMatch(/One sign\..*Some signs/u);
    expect(messages.receipt('aa', '0.1.0', 'bb')).toMatch(/ aa; .* 0\.1\.0; .* bb$/u);
    expect(messages.sum('1 + 1', 2)).toBe('1 + 1 = 2');
  });

  it('say of a rule set where its weights, signs and sources come from', () => {
    const { sheet, basis } = messages;
    expect(sheet.weight(1, basis.source)).toMatch(/^1 \p{L}+, /u);
    expect(sheet.weight(-2, basis.fitted)).toContain(`-2 point`);
    expect(sheet.source('A guide', 'page 3', 'full')).toMatch(/A guide, page 3 /u);
    expect(sheet.source('A guide', 'page 3', 'full')).not.toBe(sheet.source('A guide', 'page 3', 'excerpt'));
    for (const words of [sheet.direction, sheet.origin, sheet.sensitive]) {
      const all = Object.values(words);
      expect(new Set(all).size).toBe(all.length);
    }
    expect(messages.ask.expected.number(0, 120)).toMatch(/0 \p{L}+ 120/u);
  });

  it('tell a single figure from a range', () => {
    expect(messages.points(1, 1)).toBe('+1');
    expect(messages.points(-1, -1)).toBe('-1');
    expect(messages.points(0, 2)).toMatch(/^0 \p{L}+ \+2$/u);
    expect(messages.points(-1, 0)).toMatch(/^-1 \p{L}+ 0$/u);
    expect(messages.range(2, 2, 11)).toMatch(/^2 \p{L}+ 11 /u);
    expect(messages.range(2, 5, 11)).toMatch(/^2 \p{L}+ 5 \p{L}+ 11 /u);
    expect(messages.groupLine('Freedom', 3, 3, 3)).toMatch(/^Freedom: 3 \(.*3\)$/u);
    expect(messages.groupLine('Freedom', 0, 3, 3)).toMatch(/^Freedom: 0 \p{L}+ 3 \(.*3\)$/u);
    expect(messages.withoutSensitive(2, 2, 9, 'Some signs')).toMatch(/: 2 \p{L}+ 9 .*Some signs/u);
    expect(messages.withoutSensitive(2, 4, 9, 'Some signs')).toMatch(/: 2 \p{L}+ 4 \p{L}+ 9 .*Some signs/u);
  });

  it('tell a child from somebody who is treated as one', () => {
    expect(messages.childFirst(true)).not.toBe(messages.childFirst(false));
  });

  it('have a wording of its own for every kind of issue', () => {
    const wordings = Object.values(messages.issue);
    expect(wordings.length).toBeGreaterThan(30);
    expect(new Set(wordings).size).toBe(wordings.length);
  });
});

describe('the English words', () => {
  it('count one and several properly', () => {
    expect(en.nothingRecorded(21)).toBe('No signs recorded so far; 21 questions not answered.');
    expect(en.nothingRecorded(1)).toBe('No signs recorded so far; 1 question not answered.');
    expect(en.nothingRecorded(0)).toBe('No signs recorded so far; 0 questions not answered.');
    expect(en.sheet.weight(1, 'x')).toBe('1 point, x');
    expect(en.sheet.weight(3, 'x')).toBe('3 points, x');
    expect(en.suspected(1)).toMatch(/^1 answer is/u);
    expect(en.suspected(2)).toMatch(/^2 answers are/u);
    expect(en.oneSign).toContain('One sign alone means little');
  });
});
