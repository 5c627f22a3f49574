import { sha256 } from '../../json/sha256.js';

/** REDCap warns of longer names, because statistics programs cut them. */
const LONGEST = 26;
const KEPT = 19;

/**
 * A name as REDCap takes it: small letters, digits and single underscores, at most 26 characters, a letter first. Short ids keep their name; others keep their
 * beginning and six characters of a digest, so that the name of an id is the same in every set and version.
 *
 * @param name - A name of the form.
 * @returns The name in REDCap.
 * @example
 * ```ts
 * redcapName('pay_withheld') // → 'pay_withheld'
 * ```
 */
export function redcapName(name: string): string {
  if (name.length <= LONGEST && /^[a-z][a-z\d]*(?:_[a-z\d]+)*$/u.test(name)) return name;
  const parts = name
    .slice(0, KEPT)
    .split('_')
    .filter((part) => part !== '');
  const start = parts.join('_').replace(/^[^a-z]+/u, '');
  return `${start}_${sha256(name).slice(0, 6)}`;
}
