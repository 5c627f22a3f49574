// What may be in the package, and whether THIRD-PARTY.md tells of all of it.

/** Licences that allow what this project does with a package: to pass it on, changed, under any licence, with its notice. */
export const ALLOWED = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Unlicense', 'CC0-1.0'];

/**
 * Whether a licence is allowed. Of alternatives (OR) one must be, of several at once (AND) all.
 *
 * @param {unknown} licence - An SPDX expression, as package.json has it.
 * @returns {boolean} False also where it cannot be read.
 */
export function isAllowed(licence) {
  if (typeof licence !== 'string') return false;
  const bare = licence.replace(/^\((?<inner>[^()]*)\)$/u, '$<inner>').trim();
  if (/[()]/u.test(bare) || (bare.includes(' OR ') && bare.includes(' AND '))) return false; // for a person to read
  if (bare.includes(' OR ')) return bare.split(' OR ').some((part) => ALLOWED.includes(part.trim()));
  return bare.split(' AND ').every((part) => ALLOWED.includes(part.trim()));
}

/**
 * What is wrong with the licences of packages, and with what a page says of them.
 *
 * @param {readonly { name: string, version: string, license?: unknown, copyright: readonly string[] }[]} packages - Those that are in
 *   what is published, each with the lines of its own notice that name who holds the copyright.
 * @param {string} page - The text of THIRD-PARTY.md.
 * @returns {string[]} One sentence for each fault.
 */
export function licenceFaults(packages, page) {
  return packages.flatMap(({ name, version, license, copyright }) => {
    const [, told] =
      new RegExp(
        `(?<![\\w-])${name.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)} (\\d+\\.\\d+\\.\\d+)`,
        'u',
      ).exec(page) ?? [];
    return [
      ...(isAllowed(license)
        ? []
        : [`${name} ${version} is under "${String(license)}", which is not in the list of .tools/licences.mjs`]),
      ...(told === version
        ? []
        : [
            `THIRD-PARTY.md ${told === undefined ? `does not name ${name} ${version}` : `has ${name} ${told}, and ${version} is in the package`}`,
          ]),
      ...copyright
        .filter((line) => !page.includes(line))
        .map((line) => `THIRD-PARTY.md lacks “${line}”, the notice of ${name}`),
    ];
  });
}
