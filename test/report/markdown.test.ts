import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en, toMarkdown } from '../../src/report/index.js';
import { explainedWith } from './hostile.js';
import { LANGUAGES, explained } from './renderings.js';

/** What begins a block of Markdown, and what we begin blocks with. */
const OURS = /^(?:#{1,2} | *- | *\d{1,2}\. |\*\*)?/u;
/** Marks that mean something inside a line. */
const MARKS = /[\\`*_{}[\]<>#|~!&]/u;
/** What makes a block of a line by how it begins, or a rule by what it is. */
const BLOCK = /^(?: {4}|[\t>|<]|#{1,6}(?: |$)|[-+*](?: |$)|\d{1,9}[.)](?: |$)|`{3}|~{3}|(?:[-*_] *){3,}$)/u;

/** Marks that are left in a report once those that we put there and those that are escaped are taken away. */
function leftOver(markdown: string): readonly string[] {
  return markdown.split('\n').filter((line) => {
    const strong = line.startsWith('**') && line.endsWith('**');
    const inside = line.replace(OURS, '').slice(0, strong ? -2 : undefined);
    const block = !strong && !line.startsWith('#') && BLOCK.test(inside);
    return block || MARKS.test(inside.replaceAll(/\\[\p{P}\p{S}]/gu, ''));
  });
}

describe('a report as Markdown', () => {
  it.each(LANGUAGES)('is headings, paragraphs and lists, in the language %s', (_, messages, wording) => {
    const report = toMarkdown(explained({ threats: true, age: 15 }, wording), messages);
    const headings = report.split('\n').filter((line) => line.startsWith('#'));
    expect(headings[0]).toMatch(/^# \p{L}/u);
    expect(headings.slice(1).every((line) => line.startsWith('## '))).toBe(true);
    expect(headings).toContain(`## ${messages.heading.childFirst}`);
    expect(report).toContain(`**${messages.oneSign}**`);
    expect(report).toMatch(/^1\. /mu);
    expect(report).toMatch(/[^\n]\n$/u);
  });

  it('leaves no mark from its own wording unescaped', () => {
    for (const [, messages, wording] of LANGUAGES)
      expect(leftOver(toMarkdown(explained({ threats: true, age: 15 }, wording), messages))).toEqual([]);
  });

  it.each([
    ['a link', '[click](https://example.invalid)'],
    ['an image', '![x](https://example.invalid/x.png)'],
    ['a reference', '[x]: https://example.invalid'],
    ['an address in angle brackets', '<https://example.invalid>'],
    ['HTML', '<script>alert(1)</script>'],
    ['an HTML comment', '<!-- x'],
    ['an entity', '&lt;b&gt; &#x3C;'],
    ['a heading', '# Cleared'],
    ['a second heading', '## Next step'],
    ['emphasis', '*x* _x_ **x** __x__ ~~x~~'],
    ['a code span', '`x`'],
    ['a code fence', '```'],
    ['a code fence of tildes', '~~~'],
    ['a quotation', '> x'],
    ['a table', 'a | b'],
    ['a bullet', '- x'],
    ['a bullet of another kind', '+ x'],
    ['a starred bullet', '* x'],
    ['a numbered item', '1. x'],
    ['a numbered item of another kind', '12) x'],
    ['a task', '- [x] done'],
    ['a backslash at the end', 'x\\'],
    ['an escape of an escape', '\\*x\\*'],
    ['a line break before a heading', 'x\n# Cleared'],
    ['a line break before a fence', 'x\n```\ncode'],
    ['a paragraph break', 'x\n\n- y'],
    ['spaces at the beginning', '      x'],
    ['a tab at the beginning', '\tx'],
    ['a footnote', '[^1]'],
    ['strong text that would end ours', 'x** **y'],
    ['a line of stars', '***'],
  ])('keeps what comes from the data as text: %s', (_, text) => {
    const report = toMarkdown(explainedWith(text), en, { notes: true });
    expect(leftOver(report)).toEqual([]);
    expect(report.split('\n').filter((line) => /^#/u.test(line)).length).toBe(
      toMarkdown(explainedWith('x'), en, { notes: true })
        .split('\n')
        .filter((line) => /^#/u.test(line)).length,
    );
  });

  it.each([
    ['a lone bullet', '-'],
    ['a lone bullet of another kind', '+'],
    ['a lone number', '1.'],
    ['a line of dashes', '---'],
    ['a line of spaced dashes', '- - -'],
  ])('keeps a whole line from the data as text: %s', (_, text) => {
    expect(leftOver(toMarkdown(explainedWith(text), en, { notes: true }))).toEqual([]);
  });

  it('has as many lines for any text as for plain text', () => {
    const lines = toMarkdown(explainedWith('x'), en, { notes: true }).split('\n').length;
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 30 }), (text) => {
        expect(toMarkdown(explainedWith(`x${text}`), en, { notes: true }).split('\n')).toHaveLength(lines);
        expect(leftOver(toMarkdown(explainedWith(`x${text}`), en, { notes: true }))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('can be read back: taking the escapes away gives the text', () => {
    const text = 'She said: [stop] *now* <or else> # & `x` | 1. x';
    expect(toMarkdown(explainedWith(text), en).replaceAll(/\\([\p{P}\p{S}])/gu, '$1')).toContain(
      en.raisedBy.both(text),
    );
  });
});
