import { describe, expect, it } from 'vitest';
import { bundledPackages } from '../../.tools/bundled-packages.mjs';
import { billOf, sbom } from '../../.tools/sbom.mjs';

const packages = await bundledPackages();
const tarball = Buffer.from('a tarball');

interface Bill {
  readonly metadata: { readonly component: { readonly name: string; readonly hashes: readonly object[] } };
  readonly components: readonly { readonly name: string; readonly version: string; readonly licenses: object[] }[];
}

describe('the bill of materials', () => {
  it('is the same however often it is made, with no date and no number of its own', () => {
    const bill = sbom(packages, tarball);
    expect(sbom(packages, tarball)).toBe(bill);
    expect(bill).not.toMatch(/timestamp|serialNumber|"tools"/u);
  });

  it('names the package, the hash of its tarball, and what of others is in it; nothing that builds or tests', () => {
    const bill = JSON.parse(sbom(packages, tarball)) as Bill;
    expect(bill.metadata.component).toMatchObject({ name: 'trafficking-indicators', hashes: [{ alg: 'SHA-512' }] });
    expect(bill.components.map(({ name, version }) => `${name} ${version}`).sort()).toEqual(
      packages.map(({ name, version }) => `${name} ${version}`).sort(),
    );
    for (const { name, licenses } of bill.components) expect(licenses, name).toHaveLength(1);
  });

  it('is of this tarball and no other', () => {
    expect(sbom(packages, Buffer.from('another'))).not.toBe(sbom(packages, tarball));
  });

  it('has what the package needs at run time, bundled or not', () => {
    const item = (name: string, development: boolean): object => ({
      'bom-ref': `${name}@1.0.0`,
      name,
      properties: development ? [{ name: 'cdx:npm:package:development', value: 'true' }] : [],
    });
    const all = {
      metadata: { component: { 'bom-ref': 'own@1.0.0', purl: 'pkg:npm/own@1.0.0' } },
      components: [item('needed', false), item('bundled', true), item('builds', true)],
      dependencies: [
        { ref: 'own@1.0.0', dependsOn: ['needed@1.0.0', 'builds@1.0.0'] },
        { ref: 'bundled@1.0.0', dependsOn: ['builds@1.0.0'] },
      ],
    };
    const bill = JSON.parse(billOf(all, [{ name: 'bundled', version: '1.0.0' }], 'ab')) as Bill & {
      readonly dependencies: readonly object[];
    };
    expect(bill.components.map(({ name }) => name)).toEqual(['needed', 'bundled']);
    expect(bill.dependencies).toEqual([
      { ref: 'own@1.0.0', dependsOn: ['needed@1.0.0', 'bundled@1.0.0'] },
      { ref: 'bundled@1.0.0', dependsOn: [] },
    ]);
  });

  it('is refused where npm does not know of something that is bundled', () => {
    expect(() => sbom([...packages, { name: 'unheard-of', version: '1.0.0' }], tarball)).toThrow('unheard-of@1.0.0');
  });
});
