import { countFindings } from './finding.js';
import type { Finding, Level } from './finding.js';

/** How findings are laid out as text. */
export interface FindingsTextOptions {
  /** Wraps the name of a file or a level, for instance in terminal colours. Text passes through unchanged by default. */
  readonly emphasise?: (text: string, kind: 'file' | Level) => string;
  /** Makes text from files fit to be shown, for instance without control characters. */
  readonly show?: (text: string) => string;
}

/**
 * Findings as text, file by file, with their number at the end.
 *
 * @param findings - The findings.
 * @param options - Emphasis.
 * @returns The text, ending with a line break.
 * @example
 * ```ts
 * findingsToText([]); // 'No findings.\n'
 * ```
 */
export function findingsToText(findings: readonly Finding[], options: FindingsTextOptions = {}): string {
  const { emphasise = (text: string): string => text, show = (text: string): string => text } = options;
  if (findings.length === 0) return 'No findings.\n';
  const blocks = [...byFile(findings)].map(([file, own]) => {
    const width = Math.max(...own.map((finding) => placeOf(finding).length));
    const checkWidth = Math.max(...own.map(({ check }) => check.length));
    const lines = own.flatMap((finding) => {
      const { level, check, path, message, suggestion } = finding;
      const head = `${placeOf(finding).padEnd(width)}  ${emphasise(level.padEnd(7), level)}  ${check.padEnd(checkWidth)}  `;
      const indent = ' '.repeat(width + 2 + 7 + 2 + checkWidth + 2);
      return [
        `  ${head}${show(message)}`,
        ...(path === '' ? [] : [`  ${indent}at ${show(path)}`]),
        ...(suggestion === undefined ? [] : [`  ${indent}→ ${show(suggestion)}`]),
      ];
    });
    return `${[emphasise(show(file), 'file'), ...lines].join('\n')}\n`;
  });
  const { error, warning, note } = countFindings(findings);
  const counts = [plural(error, 'error'), plural(warning, 'warning'), plural(note, 'note')].join(', ');
  return `${blocks.join('\n')}\n${counts}.\n`;
}

function placeOf({ line, column }: Finding): string {
  return line === undefined ? '-' : `${line}:${column ?? 1}`;
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

function byFile(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const own = files.get(finding.file);
    if (own === undefined) files.set(finding.file, [finding]);
    else own.push(finding);
  }
  return files;
}
