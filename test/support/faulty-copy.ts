import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** One piece of one file, and what stands there instead. */
export interface Fault {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Loads a copy of a module with everything that it imports, in which one piece of text is another. The files stay as they are.
 *
 * @param entry - The module, from the folder of the project.
 * @param fault - What differs; the piece must stand in its file exactly once.
 * @returns What the copy exports.
 */
export async function faultyCopy<T>(entry: string, fault: Fault): Promise<T> {
  const faulty = path(fault.file);
  const parts = readFileSync(faulty, 'utf8').split(fault.from);
  if (parts.length !== 2) throw new Error(`"${fault.from}" stands ${parts.length - 1} times in ${fault.file}`);
  const bundled = await build({
    entryPoints: [path(entry)],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    plugins: [
      {
        name: 'fault',
        setup: ({ onLoad }) => {
          // eslint-disable-next-line regexp/require-unicode-regexp -- esbuild takes no flags here
          onLoad({ filter: /\.ts$/ }, ({ path: file }) =>
            file === faulty ? { contents: parts.join(fault.to), loader: 'ts' } : undefined,
          );
        },
      },
    ],
  });
  const code = bundled.outputFiles.map(({ text }) => text).join('');
  return (await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)) as T; // of the caller's entry
}

const path = (file: string): string => fileURLToPath(new URL(`../../${file}`, import.meta.url));
