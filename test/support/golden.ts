import { readdirSync, readFileSync } from 'node:fs';
import type { Assessment } from '../../src/index.js';

/** What one released version gave for its worked cases. */
export interface Recorded {
  readonly id: string;
  readonly version: string;
  /** The file, from the root of the repository. */
  readonly path: string;
  readonly assessments: readonly { readonly case: string; readonly assessment: Assessment }[];
}

const FOLDER = 'test/fixtures/golden';

/** Everything that was recorded; see the README beside it. */
export const golden: readonly Recorded[] = readdirSync(FOLDER)
  .filter((id) => !id.endsWith('.md'))
  .flatMap((id) =>
    readdirSync(`${FOLDER}/${id}`).map((file) => {
      const path = `${FOLDER}/${id}/${file}`;
      const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
      const assessments = lines.map((line) => JSON.parse(line) as Recorded['assessments'][number]); // as .tools/golden.mjs writes them
      return { id, version: file.replace(/\.jsonl$/u, ''), path, assessments };
    }),
  );
