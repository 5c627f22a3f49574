import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkAll } from '../../src/check/index.js';
import type { Finding, Material, MaterialFile } from '../../src/check/index.js';

const root = new URL('../../rules/', import.meta.url);
const file = (path: string): MaterialFile => ({
  path: `rules/${path}`,
  text: readFileSync(new URL(path, root), 'utf8'),
});

// A set without releases is still being written.
const ids = readdirSync(new URL('sets/', root)).filter((id) => existsSync(new URL(`sets/${id}/releases.json`, root)));

function materialsOf(id: string): readonly Material[] {
  const files = readdirSync(new URL(`sets/${id}/`, root));
  const versions = files.flatMap((name) => /^(\d+\.\d+\.\d+)\.json$/u.exec(name)?.[1] ?? []);
  return versions.map((version) => ({
    ruleSet: file(`sets/${id}/${version}.json`),
    translations: files
      .filter((name) => name.startsWith(`${version}.`) && name !== `${version}.json`)
      .map((name) => file(`sets/${id}/${name}`)),
    releases: file(`sets/${id}/releases.json`),
    versions,
    dictionary: file('facts.json'),
    sources: file('sources.json'),
    referralIds: readdirSync(new URL('referral/', root)).map((name) => name.replace('.json', '')),
  }));
}

const lines = (findings: readonly Finding[]): readonly string[] =>
  findings
    .filter(({ level }) => level === 'error')
    .map(({ check, file: name, path, message }) => `${check} ${name}#${path}: ${message}`);

describe('the sets of the package', () => {
  it.each(ids)('%s has no errors, exceptions aside', (id) => {
    const exceptions = file('check-exceptions.json');
    const findings = checkAll(materialsOf(id), { exceptions, unusedExceptions: 'ignore' });
    expect(lines(findings)).toEqual([]);
    expect(findings.map(({ check }) => check)).not.toContain('not-run');
  });

  it('use every exception', () => {
    const findings = checkAll(ids.flatMap(materialsOf), { exceptions: file('check-exceptions.json') });
    expect(findings.filter(({ check }) => check === 'unused-exception')).toEqual([]);
  });
});
