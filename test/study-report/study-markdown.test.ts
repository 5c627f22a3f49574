import { describe, expect, it } from 'vitest';
import { sexAdDa } from '../../src/generated/rules/sex-ad/1.0.0/da.js';
import { studyToHtml, studyToMarkdown, studyToText } from '../../src/study-report/index.js';
import { SECTIONS, studyWords } from '../../src/study-report/words.js';
import { readable } from '../report/renderings.js';
import { EMPTY, fittedStudy, hostileStudy } from './edge-studies.js';
import { sampleStudy } from './sample.js';

/** Tables of Markdown: each as its lines. */
const tablesOf = (markdown: string): readonly (readonly string[])[] =>
  markdown.split('\n\n').flatMap((part) => (part.startsWith('| ') ? [part.trimEnd().split('\n')] : []));

const bars = (line: string): number => line.replaceAll(String.raw`\|`, '').split('|').length;

describe('a study as Markdown', () => {
  it.each([
    ['a full one', sampleStudy()],
    ['nothing', EMPTY],
    ['fitted probabilities', fittedStudy()],
    ['hostile names', hostileStudy()],
  ])('has tables whose rows all have the cells of their head: %s', (_, study) => {
    for (const [head = '', ...rows] of tablesOf(studyToMarkdown(study)))
      for (const row of rows) expect(bars(row), row).toBe(bars(head));
  });

  it('has every table and sentence of the page', () => {
    const html = studyToHtml(sampleStudy());
    const markdown = studyToMarkdown(sampleStudy());
    expect(tablesOf(markdown)).toHaveLength(html.match(/<table/gu)?.length ?? 0);
    const text = readable(markdown);
    for (const [, sentence = ''] of html.matchAll(/<p(?: class="[a-z]+")?>(?<said>[^<]+)<\/p>/gu))
      expect(text).toContain(readable(`<!doctype html><main>${sentence}`).trim());
  });

  it('is written in Danish as well', () => {
    const markdown = studyToMarkdown(sampleStudy(), { language: 'da', translation: sexAdDa });
    const words = studyWords('da');
    for (const id of SECTIONS.filter((one) => one !== 'calibration'))
      expect(readable(markdown)).toContain(words.section[id].heading);
    expect(markdown).toMatch(/\d,\d/u);
  });

  it('escapes what comes from data', () => {
    const markdown = studyToMarkdown(hostileStudy());
    expect(markdown).not.toMatch(/[^\\]<script/u);
    expect(markdown).not.toContain('\u202E');
  });
});

describe('a study as text', () => {
  it('gives the main figures, what to know before using one, and the two-by-two', () => {
    const text = studyToText(sampleStudy());
    expect(text).toContain('STUDY OF');
    expect(text).toContain('of 100 flagged');
    expect(text).toContain(studyWords('en').short.cautions);
    expect(text).not.toContain(studyWords('en').section.checklist.heading);
    expect(text.length).toBeLessThan(studyToText(sampleStudy(), { detail: 'full' }).length / 2);
  });

  it('emphasises headings, and shows what cannot be seen', () => {
    expect(studyToText(EMPTY, { emphasise: (text, kind) => `<${kind}>${text}` })).toContain('<title>');
    expect(studyToText(hostileStudy(), { detail: 'full' })).not.toContain('\u202E');
  });
});
