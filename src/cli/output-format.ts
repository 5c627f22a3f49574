import { basename } from 'node:path';
import { nearest } from '../fact/nearest.js';
import { EXIT, Failure } from './failure.js';

/**
 * The format that the name of a file asks for.
 *
 * @param out - The file that `--out` names.
 * @param formats - The formats of the command.
 * @param endings - Formats by endings of another name, such as `txt`.
 * @returns The format; nothing where the name has no ending.
 * @throws Failure when the ending is that of no format.
 * @example
 * ```ts
 * formatOf('rows.txt', ['text', 'csv'], { txt: 'text' }) // → 'text'
 * ```
 */
export function formatOf<Format extends string>(
  out: string | undefined,
  formats: readonly Format[],
  endings: Readonly<Record<string, Format>>,
): Format | undefined {
  const ending = /\.([a-z\d]+)$/iu.exec(basename(out ?? ''))?.[1]?.toLowerCase();
  if (ending === undefined) return undefined;
  const format = Object.hasOwn(endings, ending) ? endings[ending] : formats.find((one) => one === ending);
  if (format !== undefined) return format;
  const near = nearest(ending, [...formats, ...Object.keys(endings)]);
  throw new Failure(
    `--out ends with .${ending}, which is no format${near === undefined ? '' : `; did you mean .${near}?`} Name one of ${formats.join(', ')} with --format`,
    EXIT.usage,
  );
}
