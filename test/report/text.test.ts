import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { da, en, toHtml, toMarkdown, toText, visible } from '../../src/report/index.js';
import { INVISIBLE, explainedWith } from './hostile.js';
import { FORMS, LANGUAGES, explained, readable } from './renderings.js';

const STRANGE = [
  ['a terminal colour', 'a\u001B[31mb', String.raw`a\u{1b}[31mb`],
  ['a terminal title', 'a\u001B]0;x\u0007b', String.raw`a\u{1b}]0;x\u{7}b`],
  ['a one-byte control sequence', 'a\u009B2Jb', String.raw`a\u{9b}2Jb`],
  ['a line break', 'a\nb', String.raw`a\u{a}b`],
  ['a carriage return', 'a\rb', String.raw`a\u{d}b`],
  ['a backspace', 'a\bb', String.raw`a\u{8}b`],
  ['a null character', 'a\u0000b', String.raw`a\u{0}b`],
  ['a right-to-left override', 'a\u202Eb', String.raw`a\u{202e}b`],
  ['a bidirectional isolate', 'a\u2066b\u2069', String.raw`a\u{2066}b\u{2069}`],
  ['a zero-width space', 'a\u200Bb', String.raw`a\u{200b}b`],
  ['a byte order mark', 'a\uFEFFb', String.raw`a\u{feff}b`],
  ['a soft hyphen', 'a\u00ADb', String.raw`a\u{ad}b`],
  ['a tag character', 'a\u{E0041}b', String.raw`a\u{e0041}b`],
  ['a line separator', 'a\u2028b', String.raw`a\u{2028}b`],
] as const;

describe('characters that nobody can see', () => {
  it.each(STRANGE)('are shown as escapes: %s', (_, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it('are the only ones that are changed', () => {
    for (const text of [
      '',
      'Plain text, with “quotes” – and a dash.',
      'æøå ÆØÅ',
      'العربية',
      '漢字',
      '👩',
      String.raw`a\u{1b}`,
    ])
      expect(visible(text)).toBe(text);
  });

  it.each(STRANGE)('reach no form of a report from the data: %s', (_, text) => {
    const explanation = explainedWith(text);
    for (const [, render] of FORMS)
      expect(render(explanation, en, { notes: true }).replaceAll('\n', '')).not.toMatch(INVISIBLE);
  });

  it('reach no form of a report, whatever the data', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), (text) => {
        const explanation = explainedWith(`x${text}`);
        for (const [, render] of FORMS) {
          const report = render(explanation, en, { notes: true });
          expect(report.replaceAll('\n', '')).not.toMatch(INVISIBLE);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('add no line to a report', () => {
    const linesOf = (text: string): number =>
      toText(explainedWith(text), en, { notes: true, width: 10_000 }).split('\n').length;
    for (const [, text] of STRANGE) expect(linesOf(text)).toBe(linesOf('ab'));
  });
});

describe('a reason of several lines', () => {
  it('reads as running text, without escapes, in every form', () => {
    const reason = 'Third woman this year.\r\n\r\n\tSame account\nin the same words.';
    for (const [, messages, wording] of LANGUAGES)
      for (const [, render] of FORMS)
        expect(readable(render(explained({}, wording, { concern: { reason } }), messages))).toContain(
          'Third woman this year. Same account in the same words.',
        );
  });
});

describe('a report as text', () => {
  it('has no line longer than 80 characters, or than the width asked for, where words allow it', () => {
    for (const [, messages, wording] of LANGUAGES)
      for (const width of [undefined, 60, 120]) {
        const report = toText(explained({ threats: true }, wording), messages, width === undefined ? {} : { width });
        for (const line of report.split('\n'))
          if (line.trim().includes(' ')) expect(line.length, line).toBeLessThanOrEqual(width ?? 80);
      }
  });

  it('loses no word where it breaks lines', () => {
    const words = (width: number): readonly string[] => toText(explained({}), en, { width }).split(/\s+/u);
    expect(words(40)).toEqual(words(2000));
  });

  it('ends with one line break', () => {
    for (const detail of ['full', 'short'] as const) expect(toText(explained({}), en, { detail })).toMatch(/[^\n]\n$/u);
  });

  it('is in English and full unless told otherwise', () => {
    expect(toText(explained({}))).toBe(toText(explained({}), en, { detail: 'full', width: 80 }));
    expect(toText(explained({}), da)).toContain(da.heading.nextStep);
  });

  it('has no colours of its own, and gives titles, headings and strong lines to whoever has', () => {
    expect(toText(explained({}))).not.toContain('\u001B');
    const seen: Record<string, string[]> = { title: [], heading: [], strong: [] };
    const marked = toText(explained({ age: 12 }), en, {
      emphasise: (text, kind) => {
        seen[kind]!.push(text);
        return `<${text}>`;
      },
    });
    expect(seen['title']).toEqual(['GENERAL INDICATORS OF HUMAN TRAFFICKING']);
    expect(seen['heading']).toEqual(
      expect.arrayContaining([en.heading.childFirst, en.heading.nextStep, en.heading.help]),
    );
    expect(seen['strong']).toContain(en.nothingRecorded(20));
    expect(marked).toContain(`<${en.heading.childFirst}>`);
  });

  it('gives only escaped text to be emphasised', () => {
    toText(explainedWith('a\u001B[31m'), en, {
      emphasise: (text) => {
        expect(text).not.toMatch(INVISIBLE);
        return text;
      },
    });
  });

  it('numbers the things to find out', () => {
    const report = toText(explained({}));
    for (const number of [1, 2, 3, 4, 5]) expect(report).toMatch(new RegExp(`^ {2}${number}\\. `, 'mu'));
  });
});

describe('every form of a report', () => {
  it('is the same each time', () => {
    for (const [, render] of FORMS)
      expect(render(explained({ threats: true }), en)).toBe(render(explained({ threats: true }), en));
  });

  it('speaks English where no language is named', () => {
    expect(toMarkdown(explained({}))).toBe(toMarkdown(explained({}), en));
    expect(toHtml(explained({}))).toBe(toHtml(explained({}), en));
  });
});
