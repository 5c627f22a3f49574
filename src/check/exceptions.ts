import { nearest } from '../fact/nearest.js';
import type { CheckException } from '../generated/types.js';
import type { Finding } from './finding.js';
import { CHECKS, LINTERS, unusedException } from './linters.js';

/** A finding, and the id of the set that it is about. */
export interface FoundInSet {
  readonly finding: Finding;
  /** Nothing where the file has no id that can be read. */
  readonly set: string | undefined;
}

/** What the exceptions leave, and what is wrong with themselves. */
export interface Excepted {
  readonly left: readonly FoundInSet[];
  readonly flaws: readonly Finding[];
}

/**
 * Takes out the findings that are meant to be there.
 *
 * @param found - All findings.
 * @param list - The exceptions.
 * @param file - The file that they stand in.
 * @param unused - Whether an exception that matches nothing is an error, or left alone because only some of the files were checked.
 * @returns The other findings, and one for each exception that cannot be or matches nothing.
 */
export function applyExceptions(
  found: readonly FoundInSet[],
  list: readonly CheckException[],
  file: string,
  unused: 'report' | 'ignore',
): Excepted {
  const flaws: Finding[] = [];
  const taken = new Set<FoundInSet>();
  for (const [index, exception] of list.entries()) {
    const flaw = (key: string, message: string, suggestion?: string): void => {
      const { id: check, level } = unusedException;
      flaws.push({
        check,
        level,
        file,
        path: `/exceptions/${index}${key}`,
        message,
        ...(suggestion !== undefined && { suggestion }),
      });
    };
    const { check } = exception;
    if (!CHECKS.some(({ id }) => id === check)) {
      const near = nearest(
        check,
        CHECKS.map(({ id }) => id),
      );
      flaw('/check', `There is no check "${check}".`, near === undefined ? undefined : `did you mean "${near}"?`);
    } else if (!mayBeExcepted(check)) flaw('/check', `What "${check}" finds has to be mended.`);
    else {
      const matching = found.filter((item) => matches(exception, item));
      for (const item of matching) taken.add(item);
      if (matching.length === 0 && unused === 'report')
        flaw('', 'This exception matches no finding.', 'take it out, or correct its file and path');
    }
  }
  return { left: found.filter((item) => !taken.has(item)), flaws };
}

/** What loading relies on has no exceptions, nor have the exceptions themselves. */
function mayBeExcepted(check: string): boolean {
  const foundation = ['readable', 'schema', 'cross-references', 'conditions'];
  return LINTERS.some(({ id }) => id === check) && !foundation.includes(check);
}

function matches({ check, file, path }: CheckException, { finding, set }: FoundInSet): boolean {
  const sameFile = file === set || finding.file === file || finding.file.endsWith(`/${file}`);
  return sameFile && finding.check === check && finding.path === path;
}
