import { defineConfig } from 'vitest/config';

/** Forms in the engines of the tools that they are for, with 500 answer sheets for each set. */
export default defineConfig({
  test: {
    include: [
      'test/export/{xlsform,fhir,surveyjs,formio,dhis2}/{engine,fhir,surveyjs-engine,formio-engine,dhis2}.test.ts',
    ],
    env: { SHEETS: '500' },
    testTimeout: 300_000,
    hookTimeout: 120_000,
  },
});
