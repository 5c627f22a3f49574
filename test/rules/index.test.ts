import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Releases, SetIndex } from '../../src/index.js';
import { schemaFaults } from '../support/schemas.js';

const rules = new URL('../../rules/', import.meta.url);
const readData = (path: string): unknown => JSON.parse(readFileSync(new URL(path, rules), 'utf8'));
const index = readData('index.json') as SetIndex;

describe('the index of sets and versions', () => {
  it('has the shape of its schema', () => {
    expect(schemaFaults('index', index)).toEqual([]);
  });

  it('has every set with all its versions, as they were released', () => {
    expect(index.sets.map(({ id }) => id)).toEqual(readdirSync(new URL('sets/', rules)).sort());
    for (const { id, versions } of index.sets) {
      const { releases } = readData(`sets/${id}/releases.json`) as Releases;
      expect(versions.map(({ version, sha256, status }) => [version, sha256, status])).toEqual(
        releases.map(({ version, sha256, status }) => [version, sha256, status]),
      );
    }
  });

  it('says which version to use: never one that is deprecated or withdrawn while there is another', () => {
    for (const { id, use, versions } of index.sets)
      expect(versions.find(({ version }) => version === use)?.status, id).toBe('released');
    expect(index.sets.find(({ id }) => id === 'general')?.use).toBe('1.1.0');
  });

  it('leads to every file', () => {
    const paths = [...index.sets.flatMap(({ versions }) => versions), ...index.plans].map(({ path }) => path);
    expect(paths.filter((path) => !existsSync(new URL(path, rules)))).toEqual([]);
  });
});
