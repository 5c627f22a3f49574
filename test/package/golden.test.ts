import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { golden } from '../support/golden.js';
import { type Consumer, newConsumer, root } from './consumer.js';

/** Replays every line of the files that are named, each with the module of its version. */
const REPLAY = `import { readFileSync } from 'node:fs';
import { replay } from 'trafficking-indicators';
for (const path of process.argv.slice(2)) {
  const [id, version] = path.replace(/\\.jsonl$/, '').split('/').slice(-2);
  const [ruleSet] = Object.values(await import(\`trafficking-indicators/rules/\${id}/\${version}\`));
  const lines = readFileSync(path, 'utf8').trimEnd().split('\\n').map((line) => JSON.parse(line));
  const differing = lines.filter(({ assessment }) => !replay(ruleSet, assessment).same);
  console.log(id, version, lines.length, JSON.stringify(differing.map((line) => line.case)));
}
`;

let consumer: Consumer;

beforeAll(() => {
  consumer = newConsumer('golden', { type: 'module' });
  consumer.write('replay.js', REPLAY);
});

describe('installed, every released version of every set gives what was recorded', () => {
  const wanted = golden.map(({ id, version, assessments }) => `${id} ${version} ${assessments.length} []\n`).join('');

  it.each(inject('packed').nodes)('under %s', (node) => {
    const files = golden.map(({ path }) => join(root, path));
    expect(consumer.run(node, ['replay.js', ...files])).toBe(wanted);
  });

  it.each(golden.map((item) => [`${item.id} ${item.version}`, item] as const))(
    '%s on the command line',
    (_, { id, version, assessments }) => {
      writeFileSync(join(consumer.folder, 'assessment.json'), JSON.stringify(assessments.at(-1)?.assessment));
      const printed = consumer.run('npx', ['--no-install', 'trafficking-indicators', 'replay', 'assessment.json']);
      expect(printed).toMatch(new RegExp(`^same: ${id} ${version.replaceAll('.', String.raw`\.`)}, `, 'u'));
    },
  );
});
