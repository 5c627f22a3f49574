/**
 * Rule sets and plans on paper: a form to fill in by hand, and a sheet by which staff add it up.
 *
 * @packageDocumentation
 */
import { blocksToMarkdown } from '../../report/markdown.js';
import { blocksToMarkup, toPage } from '../../report/page.js';
import type { Plan } from '../../plan/plan.js';
import type { Block } from '../../report/document.js';
import type { RuleSet } from '../../rule-set/rule-set.js';
import type { Exported, ExportedFile, ExportOptions, Loss } from '../form/export-options.js';
import { formOf } from '../form/form-of.js';
import type { Form } from '../form/form.js';
import { fileName, inLanguage } from '../form/in-language.js';
import { addingUpBlocks, formBlocks } from './paper-blocks.js';
import { hasPaperWords } from './paper-words.js';

/**
 * A rule set or plan as Markdown to print: for each language the form, without points, and the sheet for adding up.
 *
 * @param source - The rule set or plan.
 * @param options - Languages, help, and what is turned on.
 * @returns The files.
 * @throws IssueError `cannot-be-exported` where a condition divides.
 * @example
 * ```ts
 * paperMarkdown(general).files.map(({ name }) => name) // → ['general.form.md', 'general.adding-up.md']
 * ```
 */
export function paperMarkdown(source: RuleSet | Plan, options: ExportOptions = {}): Exported {
  return written(formOf(source, options), 'md', 'text/markdown', (blocks) => blocksToMarkdown(blocks));
}

/**
 * The same as self-contained HTML pages without script, ready to print.
 *
 * @param source - The rule set or plan.
 * @param options - Languages, help, and what is turned on.
 * @returns The files.
 * @throws IssueError `cannot-be-exported` where a condition divides.
 * @example
 * ```ts
 * paperHtml(general).files.map(({ name }) => name) // → ['general.form.html', 'general.adding-up.html']
 * ```
 */
export function paperHtml(source: RuleSet | Plan, options: ExportOptions = {}): Exported {
  const form = formOf(source, options);
  return written(form, 'html', 'text/html', (blocks, language) =>
    toPage({ language, title: inLanguage(form.title, language), body: blocksToMarkup(blocks), style: STYLE }),
  );
}

const STYLE = `body{font:1rem/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
h1{font-size:1.6rem}h2{font-size:1.15rem;margin-top:1.8rem;border-bottom:1px solid #767676;break-after:avoid}
ul{list-style:none;padding-left:0}ul ul{padding-left:1.5rem}li{margin:.25rem 0}main>ul>li{margin:.9rem 0;break-inside:avoid}
@media(prefers-color-scheme:dark){body{color:#eee;background:#111}}@media print{body{margin:0;max-width:none;color:#000;background:#fff;font-size:10.5pt}}`;

function written(
  form: Form,
  ending: string,
  mediaType: string,
  write: (blocks: readonly Block[], language: string) => string,
): Exported {
  const files = form.languages.flatMap((code): readonly ExportedFile[] => [
    { name: fileName(form, code, `.form.${ending}`), mediaType, content: write(formBlocks(form, code), code) },
    { name: fileName(form, code, `.adding-up.${ending}`), mediaType, content: write(addingUpBlocks(form, code), code) },
  ]);
  return { files, losses: [...form.losses, ...withoutWords(form)] };
}

/** The sheet for adding up has words of its own. */
function withoutWords({ languages }: Form): readonly Loss[] {
  return languages
    .filter((code) => !hasPaperWords(code))
    .map((code) => ({
      code: 'language-without-form-words',
      path: '',
      says: `The words around the questions on paper, and those for adding up, are not there in ${code}; they are in English.`,
    }));
}

export type * from '../form/public-types.js';
