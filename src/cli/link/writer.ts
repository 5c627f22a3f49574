import { visible } from '../../report/text.js';
import { EXIT, Failure } from '../failure.js';
import { isPlain, reasonOf } from '../files.js';
import { openOutput } from '../screen/output.js';
import { onStop } from '../signals.js';
import type { Terminal } from '../terminal.js';
import { type WholeFile, wholeFile } from '../whole-file.js';
import type { LinkPlan } from './plan.js';

/** Where links are written. */
export interface Writer {
  readonly write: (text: string) => void;
  /** Nothing more comes: a file is put into its place. */
  readonly finish: () => void;
  /** Leaves nothing where it was not finished. */
  readonly drop: () => void;
}

/**
 * Opens what links are written to, once there is something to write.
 *
 * @param plan - The file, or none for the terminal; whether what is there may be replaced.
 * @param terminal - Where it goes without a file.
 * @returns The writer.
 */
export function writerTo({ out, force }: Pick<LinkPlan, 'out' | 'force'>, terminal: Terminal): Writer {
  const nothing = (): void => undefined;
  if (out === undefined) return { write: terminal.write, finish: nothing, drop: nothing };
  if (isPlain(out)) return wholeWriter(out, force);
  let output: ReturnType<typeof openOutput> | undefined;
  return {
    write: (text) => {
      output ??= openOutput(out, undefined, force);
      output.write(text);
    },
    finish: nothing,
    drop: () => {
      output?.close();
    },
  };
}

/** The output is begun when there is something to write, and has its name when it is whole: half the clusters look like all of them. */
function wholeWriter(out: string, force: boolean): Writer {
  let file: WholeFile | undefined;
  const attempt = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw new Failure(`${visible(out)}: ${reasonOf(error)}`, EXIT.cannotWrite);
    }
  };
  let forget = (): void => undefined;
  const begin = (): WholeFile => {
    file = attempt(() => wholeFile(out, force));
    forget = onStop((code) => {
      file?.drop();
      process.exit(code);
    });
    return file;
  };
  return {
    write: (text) => {
      const begun = file ?? begin();
      attempt(() => {
        begun.write(Buffer.from(text, 'utf8'));
      });
    },
    finish: () => {
      const begun = file ?? begin();
      attempt(() => {
        begun.finish();
      });
    },
    drop: () => {
      file?.drop();
      forget();
    },
  };
}
