import { defineConfig } from 'vitest/config';

/**
 * The command line under faults: killed, out of disk, without a reader, beside another run, with odd files, on every Node version. A small share by default;
 * `FAULTS=whole` takes the whole, and `KILLS` and `SEED` say how many kills and which.
 */
export default defineConfig({
  test: {
    include: ['test/faults/*.test.ts'],
    testTimeout: 3_600_000,
    hookTimeout: 120_000,
    maxConcurrency: 2,
    fileParallelism: false,
  },
});
