import { ask } from './ask.js';
import { assessFile } from './assess.js';
import { checkFiles } from './check.js';
import type { Command } from './command.js';
import { compareSets } from './compare.js';
import { explainText } from './explain.js';
import { planFile } from './plan.js';
import { listPlans } from './plans.js';
import { replayFile } from './replay.js';
import { screen } from './screen.js';
import { listSets } from './sets.js';
import { showSet } from './show.js';

/** The commands by name. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  sets: listSets,
  show: showSet,
  assess: assessFile,
  ask,
  plans: listPlans,
  plan: planFile,
  replay: replayFile,
  check: checkFiles,
  compare: compareSets,
  screen,
  explain: explainText,
};
