import { ask } from './ask.js';
import { assessFile } from './assess.js';
import type { OptionSpecs } from './options.js';
import { replayFile } from './replay.js';
import { listSets } from './sets.js';
import { showSet } from './show.js';
import type { Terminal } from './terminal.js';

/** One command of the command line. */
export interface Command {
  readonly summary: string;
  /** Names of the positional arguments. */
  readonly places: readonly string[];
  readonly options: OptionSpecs;
  readonly help: string;
  readonly run: (args: import('./options.js').Arguments, terminal: Terminal) => number | Promise<number>;
}

/** The commands by name. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  sets: listSets,
  show: showSet,
  assess: assessFile,
  ask,
  replay: replayFile,
};
