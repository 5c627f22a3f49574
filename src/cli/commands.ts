import { ask } from './ask.js';
import { assessFile } from './assess.js';
import type { Command } from './command.js';
import { replayFile } from './replay.js';
import { listSets } from './sets.js';
import { showSet } from './show.js';

/** The commands by name. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  sets: listSets,
  show: showSet,
  assess: assessFile,
  ask,
  replay: replayFile,
};
