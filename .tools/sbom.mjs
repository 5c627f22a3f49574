// The bill of materials of the package, as CycloneDX: what it needs at run time and what of others is bundled into it. It is npm's own
// (`npm sbom`), less all that builds and tests, and less what would differ from one run to the next.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cleanEnvironment } from './pack-twice.mjs';

const root = new URL('..', import.meta.url).pathname;

/**
 * The bill of materials of a tarball.
 *
 * @param {readonly { name: string, version: string }[]} bundled - Packages of which something is in it.
 * @param {Buffer} tarball - Its bytes, whose hash the bill names.
 * @returns {string} JSON, the same for the same lock file and tarball.
 */
export function sbom(bundled, tarball) {
  const all = JSON.parse(
    execFileSync('npm', ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'], {
      cwd: root,
      env: cleanEnvironment(),
      encoding: 'utf8',
      maxBuffer: 64_000_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  return billOf(all, bundled, createHash('sha512').update(tarball).digest('hex'));
}

/**
 * What of npm's bill belongs to the package.
 *
 * @param {any} all - The bill of the whole repository, as `npm sbom` gives it.
 * @param {readonly { name: string, version: string }[]} bundled - Packages of which something is in it.
 * @param {string} sha512 - Hash of the tarball.
 * @returns {string} JSON.
 */
export function billOf(all, bundled, sha512) {
  const { component } = all.metadata;
  const refs = new Set(bundled.map(({ name, version }) => `${name}@${version}`));
  const components = all.components
    .filter((item) => refs.has(item['bom-ref']) || !item.properties.some(({ name }) => name.endsWith(':development')))
    .map((item) => ({ ...item, scope: 'required', properties: propertiesOf(item, refs) }));
  const lost = [...refs].filter((ref) => components.every((item) => item['bom-ref'] !== ref));
  if (lost.length > 0) throw new Error(`npm sbom does not have ${lost.join(', ')}`);
  const here = new Set(components.map((item) => item['bom-ref']));
  const own = component['bom-ref'];
  return `${JSON.stringify(
    {
      $schema: all.$schema,
      bomFormat: all.bomFormat,
      specVersion: all.specVersion,
      version: 1,
      metadata: {
        component: {
          ...component,
          name: component.purl.replace(/^pkg:npm\/(?<name>.+)@.*$/u, '$<name>'), // npm gives the name of the folder
          hashes: [{ alg: 'SHA-512', content: sha512 }],
        },
      },
      components,
      dependencies: all.dependencies
        .filter(({ ref }) => ref === own || here.has(ref))
        .map(({ ref, dependsOn }) => ({
          ref,
          dependsOn: ref === own ? [...here] : dependsOn.filter((other) => here.has(other)),
        })),
    },
    null,
    2,
  )}\n`;
}

function propertiesOf(item, bundled) {
  const properties = item.properties.filter(({ name }) => !name.endsWith(':development'));
  return bundled.has(item['bom-ref'])
    ? [...properties, { name: 'cdx:npm:package:bundled', value: 'true' }]
    : properties;
}
