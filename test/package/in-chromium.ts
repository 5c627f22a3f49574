import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';

const CHROMIUM = '/usr/bin/chromium';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A browser, and a server on this machine that has the pages it visits. */
export interface Chromium {
  readonly browser: BrowserContext;
  readonly origin: string;
  /** Ends both and leaves nothing behind. */
  readonly close: () => Promise<void>;
}

/** How pages are given, and what the browser is like. */
export interface ChromiumOptions {
  /** The content-security-policy of every answer. */
  readonly policy?: string;
  readonly locale?: string;
}

/**
 * Starts Debian's Chromium and a server for it.
 *
 * @param contentAt - What stands at a path; undefined where there is nothing.
 * @param options - The policy of the pages, and the language of the browser.
 * @returns Both.
 */
export async function inChromium(
  contentAt: (path: string) => string | Buffer | undefined,
  { policy, locale = 'en-GB' }: ChromiumOptions = {},
): Promise<Chromium> {
  if (!existsSync(CHROMIUM))
    throw new Error(`${CHROMIUM} is not there: apt-get update && apt-get install -y --no-install-recommends chromium`);
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const content = contentAt(path);
    response.writeHead(content === undefined ? 404 : 200, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      ...(policy !== undefined && { 'content-security-policy': policy }),
    });
    response.end(content);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const profile = mkdtempSync(join(tmpdir(), 'chromium-'));
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    viewport: { width: 1280, height: 900 },
    locale,
    args: [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  });
  return {
    browser,
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, // a TCP server has an address with a port
    close: async () => {
      await browser.close();
      server.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/**
 * What stands in a folder, for {@link inChromium}.
 *
 * @param folder - The folder.
 * @returns A function from a path to the file there.
 */
export function filesIn(folder: string): (path: string) => Buffer | undefined {
  return (path) => {
    const file = join(folder, path);
    return path.includes('..') || !existsSync(file) || extname(file) === '' ? undefined : readFileSync(file);
  };
}
