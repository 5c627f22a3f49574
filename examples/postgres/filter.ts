import { spawn } from 'node:child_process';

/** A line of the file. */
export interface Place {
  readonly line: number;
  readonly byte: number;
}

/** A command with its arguments. */
export interface Command {
  readonly words: readonly string[];
  /** It is ended when it takes longer. */
  readonly longestMs: number;
}

/** The lines that a command writes when it reads some. */
export function linesFrom({ words, longestMs }: Command, lines: readonly Buffer[] = []): Promise<string[]> {
  const [program = '', ...args] = words;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { timeout: longestMs, killSignal: 'SIGKILL' });
    const [out, said]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      const rows = Buffer.concat(out).toString('utf8').split('\n').slice(0, -1);
      // Where no line of a part can be used the command says so with its exit code, and every row says why.
      if (code === 0 || (code === 1 && rows.length === lines.length && rows.length > 0)) resolve(rows);
      else reject(new Error(`exit code ${code ?? 'none'}; ${Buffer.concat(said).toString('utf8').slice(-500)}`));
    });
    child.stdin.on('error', () => undefined); // a command that ends early reads no more, and its exit code says why
    // The empty line in front keeps a byte order mark inside the file from being taken for one at its beginning.
    child.stdin.end(Buffer.concat([LINE_FEED, ...lines.flatMap((line) => [line, LINE_FEED])]));
  });
}

const LINE_FEED = Buffer.from('\n');

/** As many rows as lines, each with the place of its line in the whole file. */
export async function filtered(
  command: Command,
  records: readonly (Place & { readonly content: Buffer })[],
): Promise<string[]> {
  const rows = await linesFrom(
    command,
    records.map(({ content }) => content),
  );
  if (rows.length !== records.length) throw new Error(`${records.length} lines in, ${rows.length} out`);
  return records.map((place, at) => placed(rows[at] ?? '', place));
}

function placed(row: string, { line, byte }: Place): string {
  const moved = row.replace(/^\{"line":\d+/u, `{"line":${line}`);
  return moved.startsWith(`{"line":${line},"id":null,"error":`)
    ? moved.replace(/"offset":\d+/u, `"offset":${byte}`)
    : moved;
}
