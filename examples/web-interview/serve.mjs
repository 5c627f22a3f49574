// Shows the folder on this machine, under a policy that lets a page load nothing from elsewhere: node serve.mjs [port]
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const installed = join(dirname(fileURLToPath(import.meta.resolve('trafficking-indicators/package.json'))));
const TYPES = new Map([
  ['.html', 'text/html'],
  ['.js', 'text/javascript'],
  ['.css', 'text/css'],
  ['.svg', 'image/svg+xml'],
]);

/** Browsers do not know packages by their names: they get the path instead. A bundler does the same. */
function withPaths(code) {
  return code.replace(/(from |import\()'(trafficking-indicators[^']*)'/gu, (_, before, name) => {
    const file = import.meta.resolve(name).slice(pathToFileURL(installed).href.length);
    return `${before}'/package${file}'`;
  });
}

function bodyOf(path) {
  const own = !path.startsWith('/package/');
  const file = join(own ? here : installed, normalize(own ? path : path.slice('/package'.length)));
  if (!TYPES.has(extname(file)) || !existsSync(file)) return undefined;
  const text = readFileSync(file, 'utf8');
  return own && extname(file) === '.js' ? withPaths(text) : text;
}

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const path = pathname === '/' ? '/index.html' : pathname;
  const body = bodyOf(path);
  response.writeHead(body === undefined ? 404 : 200, {
    'content-security-policy': "default-src 'self'; frame-ancestors 'none'; form-action 'none'; base-uri 'none'",
    'content-type': `${TYPES.get(extname(path)) ?? 'text/plain'}; charset=utf-8`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
  response.end(body ?? 'not found');
});
server.listen(Number(process.argv[2] ?? 8080), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}/`);
});
