import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { publint } from 'publint';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { newConsumer, root } from './consumer.js';
import type { Consumer } from './consumer.js';

const { tarballs } = inject('packed');

/** Everything that may be in the tarball; a file that none of these allows fails the build. */
const ALLOWED: readonly RegExp[] = [
  /^(?:package\.json|README\.md|CHANGELOG\.md|CITATION\.cff|LICENSE|LICENSE-DATA|THIRD-PARTY\.md)$/u,
  /^dist\/(?:index|(?:report|check|compare|compare-report|text|language|screen|link|link-report|study|study-report|export\/[a-z\d]+)\/index)\.(?:js|cjs|d\.ts|d\.cts)$/u,
  /^dist\/(?:rules|plans|referral)\/[a-z0-9./-]+\.(?:js|cjs|d\.ts|d\.cts)$/u,
  /^dist\/(?:lexicons\/[a-z0-9-]+|language\/n-grams)\.c?js$/u, // what texts are read by, shared with the command line
  /^dist\/cli\/(?:main|screen-worker|link-worker|[a-z\d]+-[A-Z0-9]{8})\.js$/u,
  /^dist\/(?:export\/)?chunk-[A-Z0-9]{8}\.c?js$/u, // what several modules share
  /^dist\/[a-z-]+-[\w-]{8}\.d\.c?ts$/u, // types that several modules share
  /^rules\/(?:index|facts|sources|check-exceptions)\.json$/u,
  /^rules\/referral\/[a-z-]+(?:\.[a-z]{2,3})?\.json$/u,
  /^rules\/mappings\/[a-z0-9.-]+\.json$/u,
  /^rules\/lexicons\/[a-z0-9-]+\.json$/u,
  /^rules\/plans\/[a-z-]+(?:\.[a-z]{2,3})?\.json$/u,
  /^rules\/sets\/[a-z-]+\/(?:releases\.json|README\.md|CHANGELOG\.md)$/u,
  /^rules\/sets\/[a-z-]+\/\d+\.\d+\.\d+(?:\.[a-z]{2,3})?\.json$/u,
  /^schemas\/[a-z-]+\.schema\.json$/u,
  /^schemas\/conformance\/[a-z-]+\.json$/u,
];

/** What a reader of the package must find. */
const REQUIRED = [
  'README.md',
  'CHANGELOG.md',
  'CITATION.cff',
  'LICENSE',
  'LICENSE-DATA',
  'THIRD-PARTY.md',
  'dist/cli/main.js',
  'dist/cli/screen-worker.js',
  'dist/cli/link-worker.js',
];

/** In bytes: the whole as it travels, and what is in it beside rule data and test cases for other evaluators. */
const PACKED_AT_MOST = 4_600_000;
const CODE_AT_MOST = 5_400_000;
const CODE =
  /^dist\/(?:index|(?:report|check|compare|compare-report|text|screen|link|link-report|study|study-report|export|cli)\/|[a-z-]+-[\w-]{8}\.d\.)|^schemas\/[^/]+$/u;

const require = createRequire(import.meta.url);
const ATTW = join(dirname(require.resolve('@arethetypeswrong/cli/package.json')), 'dist/index.js');

let consumer: Consumer;
let files: readonly string[];

beforeAll(() => {
  consumer = newConsumer('tarball');
  files = readdirSync(consumer.installed, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(consumer.installed, file)).isFile())
    .sort();
});

describe('the tarball', () => {
  it('has nothing but what is meant to be in it', () => {
    expect(files.filter((file) => !ALLOWED.some((pattern) => pattern.test(file)))).toEqual([]);
  });

  it('has the licences, the changes, how to cite it, and every rule file and schema of the repository', () => {
    const inRepository = ['rules', 'schemas'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
    );
    const wanted = [...REQUIRED, ...inRepository.filter((file) => statSync(join(root, file)).isFile())];
    expect(wanted.filter((file) => !files.includes(file))).toEqual([]);
  });

  it('is the same from two builds, in other folders, time zones and locales', () => {
    const [first, second] = tarballs.map((path) => createHash('sha256').update(readFileSync(path)).digest('hex'));
    expect(second).toBe(first);
  });

  it('comes back from the registry as the bytes that were published', () => {
    const published = readFileSync(tarballs[0]);
    const integrity = `sha512-${createHash('sha512').update(published).digest('base64')}`;
    expect(consumer.run('npm', ['view', 'trafficking-indicators', 'dist.integrity']).trim()).toBe(integrity);
    const [file = ''] = consumer.run('npm', ['pack', 'trafficking-indicators', '--silent']).trim().split('\n');
    expect(readFileSync(join(consumer.folder, file)).equals(published)).toBe(true);
  });

  it('names no folder of the machine that built it', () => {
    for (const file of files) {
      const text = readFileSync(join(consumer.installed, file), 'utf8');
      for (const folder of [inject('packed').built, root])
        expect(text.includes(folder), `${file}: ${folder}`).toBe(false);
    }
  });

  it('runs nothing when it is installed, and needs no other package', () => {
    const manifest = JSON.parse(readFileSync(join(consumer.installed, 'package.json'), 'utf8')) as Record<
      string,
      unknown
    >; // npm has read it
    const { scripts, dependencies, optionalDependencies, peerDependencies } = manifest;
    expect({ dependencies, optionalDependencies, peerDependencies }).toEqual({});
    expect(Object.keys(scripts as object).filter((name) => /^(?:pre|post)?install$|^prepare$/u.test(name))).toEqual([]);
  });

  it('stays small', () => {
    const packed = statSync(tarballs[0]).size;
    const sizes = new Map(files.map((file) => [file, statSync(join(consumer.installed, file)).size]));
    const sum = (wanted: RegExp): number =>
      [...sizes].reduce((total, [file, size]) => (wanted.test(file) ? total + size : total), 0);
    console.log(
      `tarball: ${packed} bytes packed; ${sum(/^/u)} unpacked in ${files.length} files, of which code ${sum(CODE)}`,
    );
    expect(packed).toBeLessThanOrEqual(PACKED_AT_MOST);
    expect(sum(CODE)).toBeLessThanOrEqual(CODE_AT_MOST);
  });
});

describe('judged by others', () => {
  it('publint finds nothing', async () => {
    const tarball = new Uint8Array(readFileSync(tarballs[0])).buffer;
    expect(await publint({ pack: { tarball }, strict: true })).toHaveProperty('messages', []);
  });

  it('are the types wrong? finds nothing, in any of the modules', () => {
    // Subpaths by pattern are not looked at unless they are named. JSON needs no exception: it resolves as JSON.
    const modules = files
      .filter((file) => /^dist\/(?:rules|plans|referral)\/.*\.js$/u.test(file))
      .map((file) => file.replace(/^dist\/(?<name>.*)\.js$/u, '$<name>'));
    expect(modules).toContain('rules/general');
    const options = ['--profile', 'node16', '--no-definitely-typed', '--format', 'json'];
    const report = consumer.run(process.execPath, [ATTW, tarballs[0], ...options, '--include-entrypoints', ...modules]);
    const { problems = {}, analysis } = JSON.parse(report) as AttwReport; // its format as of 0.18
    // It lists what the profile leaves aside too: node10 knows no `exports`.
    expect(
      Object.values(problems)
        .flat()
        .filter(({ resolutionKind }) => resolutionKind !== 'node10'),
    ).toEqual([]);
    for (const name of modules) expect(analysis.entrypoints).toHaveProperty([`./${name}`]);
  });
});

interface AttwReport {
  readonly problems?: Readonly<Record<string, readonly { readonly resolutionKind?: string }[]>>;
  readonly analysis: { readonly entrypoints: object };
}
