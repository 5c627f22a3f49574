import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { setTimeout as after } from 'node:timers/promises';

/** Seconds after which a process ends whatever happens, even where nobody is left to end it. */
const LONGEST_LIFE = 300;

/** How a process ended, and what it wrote. */
export interface Ended {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a process gets beside its arguments. */
export interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  /** Who runs it, where that is somebody else. */
  readonly user?: { readonly uid?: number; readonly gid?: number };
}

/** A process that was started. */
export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** What it has written so far. */
  readonly said: () => string;
}

/** Processes of a test: each in a group of its own, so that its children end with it. */
export class Processes {
  readonly #started: Started[] = [];

  /** Starts a process in a folder. It has a fixed time to live, and of the surroundings it gets what it is given. */
  start(command: string, args: readonly string[], folder: string, { env = {}, user = {} }: Surroundings = {}): Started {
    const child = spawn('timeout', ['--signal=KILL', String(LONGEST_LIFE), command, ...args], {
      cwd: folder,
      env: { PATH: process.env['PATH'] ?? '', HOME: folder, LC_ALL: 'C.UTF-8', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
      ...user,
    });
    const [out, said]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
    const text = (chunks: readonly Buffer[]): string => Buffer.concat(chunks).toString('utf8');
    const ended = new Promise<Ended>((resolve) => {
      child.on('error', (error) => {
        resolve({ exit: null, stdout: '', stderr: `${command}: ${error.message}` });
      });
      child.on('close', (exit) => {
        resolve({ exit, stdout: text(out), stderr: text(said) });
      });
    });
    const started = { child, ended, said: () => text(out) + text(said) };
    this.#started.push(started);
    return started;
  }

  /** Runs a process to its end. */
  async run(...args: Parameters<Processes['start']>): Promise<Ended> {
    return this.start(...args).ended;
  }

  /** Ends all of them, and waits until they are gone. */
  async end(): Promise<void> {
    for (const { child } of this.#started) if (child.pid !== undefined) killIfThere(-child.pid);
    await Promise.all(this.#started.map(({ ended }) => ended));
  }
}

function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

/**
 * Waits for something.
 *
 * @param what - Says what, where it does not come.
 * @param look - Looks for it; anything but `undefined` is it.
 * @param seconds - How long to wait at most.
 * @returns What was found.
 */
export async function eventually<T>(what: string, look: () => T | undefined, seconds: number): Promise<T> {
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    const found = look();
    if (found !== undefined) return found;
    await after(10);
  }
  throw new Error(`${what}: nothing of it within ${seconds} seconds`);
}
