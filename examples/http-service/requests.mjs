// Reads the envelope of a request. The facts in it are for the library to check.
import { IssueError } from 'trafficking-indicators';
import { index } from './catalogue.mjs';
import { Refused } from './problems.mjs';

const refused = (code, path, more) => new Refused('cannot-be-used', [{ code, path, ...more }]);

/**
 * The body of a request as an object that has nothing but known parts.
 *
 * @param body - The body.
 * @param schema - Its schema in the description of the service: which parts there are, and which there have to be.
 * @returns The body.
 */
export function readBody(body, { properties, required }) {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw refused('wrong-type', '', { expected: 'an object' });
  const expected = Object.keys(properties).join(', ');
  for (const key of Object.keys(body))
    if (!Object.hasOwn(properties, key))
      throw refused('unexpected', `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, { expected });
  for (const key of required) if (body[key] === undefined) throw refused('missing', '', { expected: key });
  for (const key of ['ruleSet', 'version'])
    if (body[key] !== undefined && typeof body[key] !== 'string')
      throw refused('wrong-type', `/${key}`, { expected: 'text' });
  return body;
}

/**
 * Facts that are not too many.
 *
 * @param facts - The facts.
 * @param most - How many there may be.
 */
export function limited(facts, most) {
  if (Object.keys(Object(facts)).length <= most) return facts;
  throw new Refused('too-large', [{ code: 'too-large', path: '/facts', expected: `at most ${most} facts` }]);
}

/**
 * Lets the library's issues begin at a place in the body.
 *
 * @param place - JSON Pointer to the place.
 * @param work - What may find issues.
 */
export function inBody(place, work) {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof IssueError)) throw error;
    throw new Refused(
      'cannot-be-used',
      error.issues.map((issue) => ({ ...issue, path: `${place}${issue.path}` })),
    );
  }
}

/** Says which rule sets or versions there are. */
export function refuseName(id) {
  const set = index.sets.find((one) => one.id === id);
  throw set === undefined
    ? refused('unknown-reference', '/ruleSet', { expected: index.sets.map((one) => one.id).join(', ') })
    : refused('unknown-reference', '/version', { expected: set.versions.map(({ version }) => version).join(', ') });
}
