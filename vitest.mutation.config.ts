import { defineConfig } from 'vitest/config';
import { FOLDERS } from './.tools/stryker.config.mjs';

/** The tests of the folder that mutation testing changes; they run again for every change that they touch. */
const folders: Readonly<Record<string, { readonly tests: readonly string[] }>> = FOLDERS;
const { tests } = folders[process.env['MUTATED'] ?? ''] ?? {
  tests: Object.values(folders).flatMap((one) => one.tests),
};

export default defineConfig({
  test: {
    include: [...tests],
    env: { CASES: '1000', SHARE: '0.1' },
    isolate: false,
    testTimeout: 60_000,
  },
});
