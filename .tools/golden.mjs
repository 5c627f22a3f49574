// Records what every released version of every rule set gives for its worked cases: `node .tools/golden.mjs`. What was recorded before is
// never written again; the run fails where it would come out otherwise today.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { bundled } from './bundled.mjs';

const HELP = `Usage: node .tools/golden.mjs [--help]

Writes test/fixtures/golden/SET/VERSION.jsonl for every released version that has none: the whole assessment of each worked case, one a
line. Files that are there stay as they are. Exit code 1 where one of them would come out otherwise today.`;

const root = new URL('..', import.meta.url).pathname;
const golden = `${root}test/fixtures/golden/`;
const readData = (path) => JSON.parse(readFileSync(`${root}rules/sets/${path}`, 'utf8'));

if (process.argv.includes('--help')) console.log(HELP);
else {
  const { assess, parseRuleSet, replay } = await import(`${await bundled(['index.ts'], 'golden')}/index.mjs`);
  const faults = releasedVersions().flatMap(({ id, version, date }) => {
    const { ruleSet } = parseRuleSet(readData(`${id}/${version}.json`));
    const path = `${golden}${id}/${version}.jsonl`;
    if (!existsSync(path)) {
      mkdirSync(`${golden}${id}`, { recursive: true });
      writeFileSync(path, linesOf(assess, ruleSet, date));
      console.log(`recorded: ${id} ${version}`);
    }
    const recorded = readFileSync(path, 'utf8').trimEnd().split('\n').map(JSON.parse);
    return recorded.flatMap((item) => {
      const { same, differences } = replay(ruleSet, item.assessment);
      return same ? [] : [`${id} ${version}, case ${item.case}: ${differences.slice(0, 5).join(', ')}`];
    });
  });
  for (const fault of faults) console.error(`comes out otherwise than recorded: ${fault}`);
  if (faults.length === 0) console.log('Every recorded assessment comes out as it was.');
  else process.exitCode = 1;
}

function releasedVersions() {
  const ids = readdirSync(`${root}rules/sets`).filter((id) => existsSync(`${root}rules/sets/${id}/releases.json`));
  return ids.flatMap((id) => readData(`${id}/releases.json`).releases.map((release) => ({ id, ...release })));
}

function linesOf(assess, ruleSet, asOf) {
  return ruleSet.cases
    .map(({ id, facts, concern, turnOn }) => {
      const options = { asOf, ...(concern && { concern: { reason: concern } }), ...(turnOn && { turnOn }) };
      return `${JSON.stringify({ case: id, assessment: assess(ruleSet, facts, options) })}\n`;
    })
    .join('');
}
