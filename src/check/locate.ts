import { pointer } from '../issue.js';

/** A place in a text, from 1; columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The tokens of JSON that matter here; numbers, words and white space are passed over. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+/gsu;

/** An object or list that is open. Its path is left out where nothing below it is looked for. */
interface Open {
  readonly list: boolean;
  readonly path: string | undefined;
  index: number;
  key: string;
}

/**
 * Where values stand in a JSON text. One pass, linear in the text; paths are only made where they lead to one that is asked for.
 *
 * @param text - JSON that `readJson` has read.
 * @param pointers - JSON Pointers.
 * @returns The places. A pointer that leads nowhere gets the place of the last value on its way.
 * @example
 * ```ts
 * locate('{\n  "a": [1, 2]\n}', ['/a/1']).get('/a/1'); // { line: 2, column: 12 }
 * ```
 */
export function locate(text: string, pointers: Iterable<string>): ReadonlyMap<string, Place> {
  const wanted = new Set(pointers);
  const ways = new Set([...wanted].flatMap(stepsOf));
  const found = new Map<string, Place>();
  const stack: Open[] = [];
  let line = 1;
  let lineStart = 0;
  let counted = 0;
  const placeAt = (index: number): Place => {
    for (let at = text.indexOf('\n', counted); at !== -1 && at < index; at = text.indexOf('\n', counted)) {
      line += 1;
      lineStart = counted = at + 1;
    }
    return { line, column: index - lineStart + 1 };
  };

  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const open = stack.at(-1);
    if (token === '}' || token === ']') stack.pop();
    else if (token === ',') {
      if (open !== undefined) open.index += 1;
    } else if (token === ':') continue;
    else if (open?.list === false && isKey(text, index + token.length)) {
      // Keys that lead nowhere need not be read.
      open.key = open.path === undefined ? '' : (JSON.parse(token) as string);
    } else {
      const path =
        open === undefined
          ? ''
          : open.path === undefined
            ? undefined
            : pointer(open.path, open.list ? open.index : open.key);
      const way = path !== undefined && ways.has(path) ? path : undefined;
      if (way !== undefined && !found.has(way)) found.set(way, placeAt(index));
      if (token === '{' || token === '[') stack.push({ list: token === '[', path: way, index: 0, key: '' });
    }
  }
  return new Map(
    [...wanted].flatMap((path) => {
      const place = stepsOf(path)
        .reverse()
        .map((step) => found.get(step))
        .find((item) => item !== undefined);
      return place === undefined ? [] : [[path, place] as const];
    }),
  );
}

/** A pointer and everything above it, the whole first. */
function stepsOf(path: string): string[] {
  const parts = path.split('/').slice(1);
  return ['', ...parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`)];
}

const COLON = /\s*:/uy;

/** Whether a colon follows. */
function isKey(text: string, end: number): boolean {
  COLON.lastIndex = end;
  return COLON.test(text);
}
