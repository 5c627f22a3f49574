import { compile } from '../../assess/assess.js';
import type { AssessOptions } from '../../assess/options.js';
import type { WorkedCase } from '../../generated/types.js';
import { IssueError } from '../../issue.js';
import type { Flaw } from '../finding.js';
import type { Linter } from '../linter.js';
import type { LoadedMaterial } from '../material.js';
import { onceEach } from '../once-each.js';

/** Work of all cases together: indicators times facts for each, and some for a case of a very small set. */
const MOST_STEPS = 2_000_000;
const SOME = 10;

/** Worked cases that give the result that they say. */
export const cases: Linter = {
  id: 'cases',
  level: 'error',
  what: 'a worked case whose score, bands or next step are not those that it says',
  why: 'The cases are the promise of what a set does; a promise that is not kept is worse than none.',
  needs: 'loaded',
  *run({ set, loaded }) {
    const run = runner(loaded);
    const most = Math.max(1, Math.floor(MOST_STEPS / ((set.facts.length + SOME) * (set.indicators.length + SOME))));
    for (const [index, item] of set.cases.entries()) {
      if (index >= most) {
        yield {
          path: '/cases',
          message: `Only the first ${most} of ${set.cases.length} cases were run.`,
          notFinished: true,
        };
        return;
      }
      yield* caseFlaws(item, run, `/cases/${index}`);
    }
  },
};

type Run = (item: WorkedCase) => ReturnType<ReturnType<typeof compile>>;

function runner(set: LoadedMaterial['loaded']): Run {
  const compiled = onceEach((turnOn) => compile(set, { turnOn }));
  return ({ facts, concern, turnOn = [] }) => {
    const options: AssessOptions = { ...(concern !== undefined && { concern: { reason: concern } }) };
    return compiled(turnOn)(facts, options); // wrong facts are refused
  };
}

function* caseFlaws(item: WorkedCase, run: Run, path: string): Generator<Flaw> {
  try {
    const { score, bands, nextStep } = run(item);
    const { expect } = item;
    const came = { least: score.least, most: score.most, nextStep: nextStep.band };
    for (const key of ['least', 'most', 'nextStep'] as const)
      if (came[key] !== expect[key])
        yield {
          path: `${path}/expect/${key}`,
          message: `"${item.id}" says ${expect[key]}, and the result is ${came[key]}.`,
        };
    if (bands.join() !== expect.bands.join())
      yield {
        path: `${path}/expect/bands`,
        message: `"${item.id}" says ${expect.bands.join(', ')}, and the result is ${bands.join(', ')}.`,
      };
  } catch (error) {
    if (!(error instanceof IssueError)) throw error;
    for (const issue of error.issues)
      yield { path: issue.path.startsWith('/turnOn') ? path + issue.path : `${path}/facts${issue.path}`, issue };
  }
}
