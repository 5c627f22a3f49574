import { defineConfig } from 'vitest/config';

/** The packed package in empty projects and in a browser. Needs the build, a local registry and Chromium; `.ci/run` brings them. */
export default defineConfig({
  test: { include: ['test/package/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 300_000, fileParallelism: false },
});
