import { defineConfig } from 'vitest/config';

/** The examples for several machines, with workers that are killed. Needs Debian's python3-distributed, python3-dask and postgresql-15. */
export default defineConfig({
  test: {
    include: ['test/scale/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
