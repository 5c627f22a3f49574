import { defineConfig } from 'vitest/config';

/** The package as published, in empty projects and in a browser. Builds, packs and brings a local registry; needs Chromium. */
export default defineConfig({
  test: {
    include: [
      'test/package/*.test.ts',
      'test/hostile/*.test.ts',
      // On the packed command line: the commands of these pages, and versions that are taken out of use.
      'test/docs/{getting-started,linking,studies,translating,adding-a-rule-set}.test.ts',
      'test/cli/withdrawal.test.ts',
    ],
    globalSetup: 'test/package/set-up.ts',
    testTimeout: 300_000,
    hookTimeout: 300_000,
    fileParallelism: false,
  },
});
