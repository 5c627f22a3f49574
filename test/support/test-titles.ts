import ts from 'typescript';

/** A test, or several that share their title. */
export interface TestTitle {
  /** Titles of the descriptions around it, outermost first, and its own. */
  readonly path: readonly string[];
}

const TESTS = new Set(['it', 'test']);

/**
 * The titles of the tests in a file, as they are written: placeholders of tables stay.
 *
 * @param text - What stands in the file.
 * @returns The titles, in their order; those that are left out when tests run are none.
 */
export function testTitles(text: string): readonly TestTitle[] {
  const source = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true);
  const titles: TestTitle[] = [];
  const walk = (node: ts.Node, around: readonly string[]): void => {
    const found = ts.isCallExpression(node) ? titledCall(node) : undefined;
    if (found === undefined || found.isLeftOut) {
      if (found === undefined)
        ts.forEachChild(node, (child) => {
          walk(child, around);
        });
      return;
    }
    const path = [...around, found.title];
    if (TESTS.has(found.name)) titles.push({ path });
    else for (const argument of found.rest) walk(argument, path);
  };
  walk(source, []);
  return titles;
}

interface TitledCall {
  readonly name: string;
  readonly title: string;
  readonly isLeftOut: boolean;
  readonly rest: readonly ts.Node[];
}

/** `it('title', …)`, `it.each(table)('title', …)`, `describe('title', …)`. */
function titledCall({ expression, arguments: [title, ...rest] }: ts.CallExpression): TitledCall | undefined {
  const words = wordsOf(expression);
  const name = words[0];
  if (name === undefined || (!TESTS.has(name) && name !== 'describe')) return undefined;
  const text = title && titleText(title);
  if (text === undefined) return undefined;
  return { name, title: text, isLeftOut: words.includes('skip') || words.includes('todo'), rest };
}

/** `it.each(table)` → it, each. */
function wordsOf(expression: ts.Expression): readonly string[] {
  if (ts.isIdentifier(expression)) return [expression.text];
  if (ts.isPropertyAccessExpression(expression)) return [...wordsOf(expression.expression), expression.name.text];
  if (ts.isCallExpression(expression) || ts.isTaggedTemplateExpression(expression))
    return wordsOf(ts.isCallExpression(expression) ? expression.expression : expression.tag);
  return [];
}

function titleText(title: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(title)) return title.text;
  if (ts.isTemplateExpression(title))
    return title.head.text + title.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
  return undefined;
}
