import type { Advert, LinkOptions } from '../../link/types.js';
import { whyText } from '../../link-report/link-text.js';
import { whyLinked } from '../../link-report/why.js';
import type { Messages } from '../../report/messages.js';
import { Failure } from '../failure.js';
import { bold } from '../show-assessment.js';
import type { Terminal } from '../terminal.js';
import type { Found } from './show.js';

/**
 * Why two adverts are linked, in words.
 *
 * @param ids - Their ids.
 * @param found - What was found among all adverts.
 * @param beside - Words, and how adverts were linked.
 * @param terminal - Where it goes.
 * @param onTerminal - Whether it goes there.
 * @returns The text.
 * @throws {@link Failure} where there is no such advert.
 */
export function showWhy(
  [a, b]: readonly [string, string],
  { clusters, setAside, adverts }: Found,
  { messages, options }: { readonly messages: Messages; readonly options: LinkOptions },
  terminal: Terminal,
  onTerminal: boolean,
): string {
  const places = new Map(adverts.ids.map((id, place) => [id, place]));
  for (const [id, which] of [
    [a, 'first'],
    [b, 'second'],
  ] as const)
    if (!places.has(id)) throw new Failure(`--why: no advert that can be used has the ${which} id`);
  const get = (id: string): Advert => adverts.at(places.get(id) ?? -1);
  const why = whyLinked(a, b, { clusters, setAside, options, get });
  return whyText(why, { adverts: { get }, messages }, terminal.colours && onTerminal ? { emphasise: bold } : {});
}
