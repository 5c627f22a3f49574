import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FOLDER, cli, content, shell } from '../cli/cli.js';
import { schemaFaults } from '../support/schemas.js';
import { readPage } from './blocks.js';
import { commandsOf, patternOf } from './console.js';

const PAGE = 'docs/translating.md';
const ROOT = new URL('../../', import.meta.url).pathname;
const [, script = ''] = /^```javascript\n([\s\S]*?)^```$/mu.exec(readPage(PAGE)) ?? [];
writeFileSync(join(FOLDER, 'wording.mjs'), script);

/** As it stands on the page; what npm would have put into the folder lies in the repository. */
const run = (command: string): ReturnType<typeof shell> =>
  shell(
    `{ ${command.replaceAll('node_modules/trafficking-indicators/', ROOT).replaceAll(/^trafficking-indicators/gu, '$CLI')}\n} 2>&1`,
  );

describe(PAGE, () => {
  it.each(commandsOf(PAGE).map(({ command, shown }) => [command, shown]))(
    'shows what comes of: %s',
    async (command, shown) => {
      const { stdout, exit } = await run(command);
      expect(exit, stdout).toBe(0);
      expect(patternOf(shown).test(stdout), stdout).toBe(true);
    },
  );

  it.each(['general/1.1.0', 'technology-facilitated/1.0.0', 'forced-labour-worker/1.0.0', 'sex-ad/1.0.0'])(
    'has a script that takes the wording out of %s, which then is a translation without errors',
    async (path) => {
      const [id = '', version = ''] = path.split('/');
      const { exit } = await shell(
        `mkdir -p ${id} && cp ${ROOT}rules/sets/${path}.json ${id}/ && node wording.mjs ${id}/${version}.json de Nobody > ${id}/${version}.de.json`,
      );
      expect(exit).toBe(0);
      expect(schemaFaults('translation', JSON.parse(content(`${id}/${version}.de.json`)))).toEqual([]);
      const checked = await cli(['check', `${id}/${version}.de.json`]);
      expect(checked.stdout).toMatch(/^0 errors/mu);
    },
  );
});
