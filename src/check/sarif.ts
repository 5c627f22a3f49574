import { digest } from '../json/canonical-json.js';
import { VERSION } from '../version.js';
import type { Finding } from './finding.js';
import { CHECKS } from './linters.js';

/**
 * Findings as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), the format in which code hosts and editors take what
 * checkers find.
 *
 * @param findings - The findings.
 * @returns A SARIF log, plain JSON. Paths of files become relative URIs; fingerprints stay the same when lines move.
 * @example
 * ```ts
 * JSON.stringify(findingsToSarif(check(material)));
 * ```
 */
export function findingsToSarif(findings: readonly Finding[]): object {
  const seen = new Map<string, number>();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'trafficking-indicators',
            semanticVersion: VERSION,
            rules: CHECKS.map(({ id, level, what, why }) => ({
              id,
              shortDescription: { text: what },
              fullDescription: { text: why },
              defaultConfiguration: { level },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => resultOf(finding, seen)),
      },
    ],
  };
}

function resultOf(
  { check, level, file, path, message, suggestion, line, column }: Finding,
  seen: Map<string, number>,
): object {
  const place = digest([check, file, path]);
  const ordinal = (seen.get(place) ?? 0) + 1;
  seen.set(place, ordinal);
  return {
    ruleId: check,
    ruleIndex: CHECKS.findIndex(({ id }) => id === check),
    level,
    message: { text: suggestion === undefined ? message : `${message} Suggestion: ${suggestion}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: relativeUri(file) },
          ...(line !== undefined && { region: { startLine: line, startColumn: column ?? 1 } }),
        },
        ...(path !== '' && { logicalLocations: [{ fullyQualifiedName: path }] }),
      },
    ],
    partialFingerprints: { 'placeHash/v1': `${place}:${ordinal}` },
  };
}

/** A path as a relative URI reference. */
function relativeUri(file: string): string {
  return file
    .replaceAll('\\', '/')
    .replace(/^(?:\.?\/)+/u, '')
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/');
}
