import { citationsOf } from '../citations.js';
import type { Linter } from '../linter.js';
import { saysNothing } from '../words.js';

/** Citations that say where in the source. */
export const locators: Linter = {
  id: 'locators',
  level: 'error',
  what: 'a citation whose locator says nothing, such as "n/a" or "-"',
  why: 'A reader must be able to find the place without reading the whole source.',
  needs: 'shape',
  *run({ set }) {
    for (const { locator, path } of citationsOf(set))
      if (locator !== undefined && saysNothing(locator))
        yield {
          path: `${path}/locator`,
          message: 'The locator says nothing.',
          suggestion: 'name the chapter, the section or the page',
        };
  },
};
