import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGE = 'lforms@40.1.3';
/** As the registry of npm gives it. */
const INTEGRITY = 'sha512-WLruTm+BcVnafC0rSAQ3/cNqhxvclBUxyBG68aub/uha2NaK9H8ZZcEXTTuORuGzzCt0wa7fvhuieZtcDIdPzQ==';
const COMMAND = `npm pack ${PACKAGE} --pack-destination .cache/lforms`;

/**
 * The files of LHC-Forms, as its package has them. It is large and built for browsers, so that it is no development dependency: its tarball is kept
 * in `.cache/lforms` and compared with its hash before anything of it is used.
 *
 * @param root - Folder of the repository.
 * @returns A folder of its own in which `webcomponent` and `fhir` lie; remove it at the end.
 */
export function lhcForms(root: string): { readonly folder: string; readonly files: string } {
  const cache = join(root, '.cache/lforms');
  const tarball = join(cache, 'lforms-40.1.3.tgz');
  if (!existsSync(tarball)) fetchInto(root, cache);
  const hash = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
  if (hash !== INTEGRITY)
    throw new Error(`${tarball} is not ${PACKAGE}: its hash is ${hash}. Remove it, and run: ${COMMAND}`);
  const folder = mkdtempSync(join(tmpdir(), 'lhc-forms-'));
  execFileSync('tar', ['-xzf', tarball, '-C', folder, 'package/dist/lforms']);
  return { folder, files: join(folder, 'package/dist/lforms') };
}

function fetchInto(root: string, cache: string): void {
  mkdirSync(cache, { recursive: true });
  try {
    execFileSync('npm', ['pack', PACKAGE, '--pack-destination', cache, '--silent'], { cwd: root, stdio: 'pipe' });
  } catch (error) {
    throw new Error(`LHC-Forms is not there and could not be fetched. In the repository, run: ${COMMAND}`, {
      cause: error,
    });
  }
}
