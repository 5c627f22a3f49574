// Runs one case in a process of its own: `node run-case.mjs <file of cases> <number>`; `names` lists them. What came of it goes to standard output as JSON.
import { pathToFileURL } from 'node:url';

const [file, number] = process.argv.slice(2);
const { cases } = await import(pathToFileURL(file).href);
if (number === 'names') {
  process.stdout.write(JSON.stringify({ names: cases.map(({ name }) => name) }));
  process.exit();
}
const { name, expected, prepare = () => undefined, run } = cases[Number(number)];
const input = prepare(); // never awaited: a thing that claims to be a promise is one of the cases
const began = process.cpuUsage();
const outcome = await outcomeOf(() => run(input));
const { user, system } = process.cpuUsage(began);
process.stdout.write(
  JSON.stringify({
    name,
    expected,
    ...outcome,
    milliseconds: (user + system) / 1000,
    kilobytes: process.resourceUsage().maxRSS,
  }),
);

async function outcomeOf(act) {
  try {
    return { gave: (await act()) ?? null };
  } catch (error) {
    if (Array.isArray(error?.issues) && error.name === 'IssueError') return { refused: codesOf(error.issues) };
    return { raw: `${error?.name}: ${error?.message}`.slice(0, 300) };
  }
}

function codesOf(issues) {
  return [...new Set(issues.map(({ code }) => code))];
}
