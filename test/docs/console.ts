import { shell } from '../cli/cli.js';
import { readPage } from './blocks.js';

const ROOT = new URL('../../', import.meta.url).pathname;

/** Commands of the console blocks of a page, with what stands below each of them. */
export function commandsOf(page: string): readonly { readonly command: string; readonly shown: string }[] {
  return [...readPage(page).matchAll(/^```console\n([\s\S]*?)^```$/gmu)].flatMap(([, block = '']) =>
    block
      .split(/^\$ /mu)
      .slice(1)
      .map((part) => {
        const [command = '', ...shown] = part.split('\n');
        return { command, shown: shown.join('\n') };
      }),
  );
}

/** Runs a command of a page as it stands there, and gives everything that it prints. */
export function runOf(command: string): ReturnType<typeof shell> {
  const line = command.replaceAll('trafficking-indicators', '$CLI').replaceAll('examples/', `${ROOT}examples/`);
  return shell(`{ ${line}\n} 2>&1`);
}

/** A pattern of what is shown, in which `…` stands for anything. */
export function patternOf(shown: string): RegExp {
  const parts = shown.split('…').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`));
  return new RegExp(`^${parts.join(String.raw`[\s\S]*?`)}$`, 'u');
}
