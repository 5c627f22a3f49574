import { readPart } from '../../link/read-part.js';
import type { Advert } from '../../link/types.js';
import { codeOf, idOf, textOf } from '../screen/job.js';
import type { FaultCode } from '../screen/records.js';
import { FIELDS, type LinkFields } from './plan.js';

/**
 * A record as an advert that can be linked.
 *
 * @param fields - Its fields.
 * @param names - How they are called.
 * @returns The advert, or the code of what is wrong with it.
 */
export function advertOf(fields: ReadonlyMap<string, unknown>, names: LinkFields): Advert | FaultCode {
  const text = textOf(fields, names.text);
  if (text === '') return 'no-text';
  const id = idOf(fields.get(names.id));
  if (id === null) return 'wrong-id';
  if (id === undefined) return 'no-id';
  const country = codeOf(fields.get(names.country), /^[a-z]{2}$/iu)?.toUpperCase();
  if (country === '') return 'wrong-country';
  const advert: Record<string, string> & { id: string; text: string } = { id, text };
  if (country !== undefined) advert['country'] = country;
  for (const field of FIELDS) {
    if (field === 'country') continue;
    const value = idOf(fields.get(names[field]));
    if (value === null) return 'wrong-field';
    if (value !== undefined && value.trim() !== '') advert[field] = value;
  }
  return advert;
}

/**
 * An advert as far as it is read, and nothing kept of the rest: a part of a text holds on to the whole of it.
 *
 * @param advert - An advert.
 * @returns The same, with its text cut off; the very same where nothing is.
 */
export function shortened(advert: Advert): Advert {
  const read = readPart(advert);
  return read === advert ? advert : { ...read, text: Buffer.from(read.text, 'utf16le').toString('utf16le') };
}
