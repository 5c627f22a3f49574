// Whether everything that names a version names the same one, and whether a tag may stand on it.

/**
 * What keeps a release from being made.
 *
 * @param {{
 *   manifest: { name: string, version: string, repository?: unknown },
 *   lock: { version: string, packages: Record<string, { version?: string }> },
 *   source: string, changelog: string, citation: string,
 *   changed: readonly string[], commit: string,
 *   tag?: { name: string, commit: string | undefined }, repository?: string | undefined,
 * }} state - The files as text or data; what git says is changed, and its commit; the tag where there is one, with its commit; and the
 *   repository in which the tag stands, such as `owner/name`.
 * @returns {{ faults: string[], before: string[] }} What is wrong now, and what a tag would still lack.
 */
export function releaseNames(state) {
  const { manifest, lock, source, changelog, citation, changed, tag } = state;
  const { version } = manifest;
  const heading = /^## (?<version>\S+) – (?<date>.+)$/mu.exec(changelog)?.groups ?? {};
  const named = {
    'package-lock.json': lock.version,
    'package-lock.json, its first package': lock.packages['']?.version,
    'src/version.ts': /VERSION = '(?<version>[^']+)'/u.exec(source)?.groups?.version,
    'CITATION.cff': fieldOf(citation, 'version'),
    'CHANGELOG.md, its first heading': heading.version,
  };
  const faults = [
    ...Object.entries(named).flatMap(([place, came]) =>
      came === version ? [] : [`${place} has ${came ?? 'no version'}, package.json has ${version}`],
    ),
    ...(changed.length === 0
      ? []
      : [
          `git has changes that are not committed: ${changed.slice(0, 5).join(', ')}${changed.length > 5 ? ', …' : ''}`,
        ]),
  ];
  const before = [...datesOf(heading.date, fieldOf(citation, 'date-released')), ...repositoryOf(state)];
  if (tag === undefined) return { faults, before };
  return { faults: [...faults, ...tagFaults(state), ...before], before: [] };
}

function tagFaults({ manifest: { version }, tag, commit }) {
  return [
    ...(tag.name === `v${version}` ? [] : [`the tag is ${tag.name}, and package.json asks for v${version}`]),
    ...(tag.commit === commit
      ? []
      : [`the tag ${tag.name} ${tag.commit === undefined ? 'is not there' : 'stands on another commit'}`]),
  ];
}

/** A release has a date, the same for those who read of it and for those who cite it. */
function datesOf(written, cited) {
  const date = isoOf(written);
  if (date === undefined)
    return [
      `CHANGELOG.md says “${written ?? 'nothing'}” where the date of the release stands, such as “22 November 2026”`,
    ];
  return date === cited ? [] : [`CITATION.cff was released on ${cited ?? 'no date'}, CHANGELOG.md on ${date}`];
}

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

function isoOf(written = '') {
  const { day, month, year } = /^(?<day>\d{1,2}) (?<month>[A-Z][a-z]+) (?<year>\d{4})$/u.exec(written)?.groups ?? {};
  const number = MONTHS.indexOf(month) + 1;
  return number === 0 ? undefined : `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** npm takes a provenance only where package.json names the repository that it comes from. */
function repositoryOf({ manifest: { repository }, repository: here }) {
  const url = typeof repository === 'string' ? repository : repository?.url;
  if (typeof url !== 'string') return ['package.json names no repository; without one npm refuses the provenance'];
  const wanted = here === undefined || url.replace(/\.git$/u, '').endsWith(`github.com/${here}`);
  return wanted ? [] : [`package.json names the repository ${url}, and this is ${here}`];
}

function fieldOf(citation, name) {
  return new RegExp(`^${name}: '?(?<value>[^'\\n]+)'?$`, 'mu').exec(citation)?.groups?.value;
}
