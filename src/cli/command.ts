import type { Arguments, OptionSpecs } from './options.js';
import type { Terminal } from './terminal.js';

/** One command of the command line. */
export interface Command {
  /** Names of the positional arguments. */
  readonly places: readonly string[];
  readonly options: OptionSpecs;
  readonly help: string;
  readonly run: (args: Arguments, terminal: Terminal) => number | Promise<number>;
}
