import { LINK_KINDS } from '../../link-report/link-summary.js';
import { visible } from '../../report/text.js';
import { Failure } from '../failure.js';
import { readText } from '../files.js';

/**
 * Reads keys that link nothing: one on a line, as kind:key.
 *
 * @param path - The file.
 * @returns The keys.
 * @throws {@link Failure} naming the first line that holds none.
 */
export function readIgnored(path: string): readonly string[] {
  return readText(path)
    .split('\n')
    .flatMap((line, index) => {
      const key = line.trim();
      if (key === '' || key.startsWith('#')) return [];
      if (!LINK_KINDS.some((kind) => key.startsWith(`${kind}:`) && key.length > kind.length + 1))
        throw new Failure(
          `${visible(path)}: line ${index + 1}: a key is written as kind:key, such as phone:00001234; the kinds are ${LINK_KINDS.join(', ')}`,
        );
      return [key];
    });
}
