import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, it } from 'vitest';
import { xlsform } from '../../src/export/xlsform/index.js';
import { shippedPlans, shippedSets } from '../support/shipped.js';
import { everyLanguage } from '../support/shipped-options.js';
import { type Sheets, surveyInSheets, surveyInXform } from '../support/xlsform-files.js';

const OFFICE = '/usr/bin/soffice';
/** Every sheet as a CSV file of its own: comma, double quotes, UTF-8, all cells as they are. */
const FILTER = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The sheets as LibreOffice reads them. */
function sheetsInOffice(id: string, workbook: Uint8Array): Sheets {
  if (!existsSync(OFFICE))
    throw new Error(`${OFFICE} is not there: apt-get install -y --no-install-recommends libreoffice-calc-nogui`);
  const path = join(folder, `${id}.xlsx`);
  writeFileSync(path, workbook);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const { status } = spawnSync(
    OFFICE,
    ['--headless', '--norestore', profile, '--convert-to', FILTER, '--outdir', folder, path],
    {
      timeout: 120_000,
    },
  );
  expect(status).toBe(0);
  const sheet = (name: string): string[][] => parse(readFileSync(join(folder, `${id}-${name}.csv`)), { bom: true });
  return { survey: sheet('survey'), choices: sheet('choices'), settings: sheet('settings') };
}

describe('LibreOffice', () => {
  it.each([
    ...shippedSets
      .filter(({ id }) => id === 'general' || id === 'forced-labour-worker')
      .map((set) => [set.id, set] as const),
    ...shippedPlans.slice(0, 1).map((plan) => [plan.file.id, plan] as const),
  ])('opens the workbook of %s, which is the form of its XForm', (id, source) => {
    const [workbook, xform] = xlsform(source, everyLanguage(source)).files;
    const read = surveyInSheets(sheetsInOffice(id, workbook?.content as Uint8Array)); // in this order

    expect(read).toEqual(surveyInXform(xform?.content as string));
  });
});
