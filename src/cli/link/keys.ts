import { linkKeys } from '../../link/link-keys.js';
import { readPart } from '../../link/read-part.js';
import type { LinkOptions } from '../../link/types.js';
import type { BadRow } from '../../screen/row.js';
import { pseudonym } from '../screen/job.js';
import { badRow, readRecords } from '../screen/records.js';
import type { Source } from '../screen/source.js';
import { advertOf } from './advert.js';
import type { LinkPlan } from './plan.js';

/** The keys of one advert: what it can be grouped by. */
interface KeyRow {
  readonly line: number;
  readonly id: string;
  readonly keys: readonly { readonly kind: string; readonly key: string }[];
  /** Set if the text is longer than what is read of it. */
  readonly cut?: true;
}

/**
 * The keys of every record of a source, one line of JSON for each, in their order. Nothing is kept from one record to the next.
 *
 * @param source - The records.
 * @param plan - What was asked for.
 * @param options - How adverts are linked.
 * @param secret - Key of pseudonyms.
 * @param write - Where the lines go.
 * @returns How many records were read, and how many of them could not be used.
 */
export async function writeKeys(
  source: Source,
  { fields, limit = Infinity }: LinkPlan,
  options: LinkOptions,
  secret: string | undefined,
  write: (text: string) => void,
): Promise<{ readonly rows: number; readonly bad: number }> {
  let [rows, bad] = [0, 0];
  for await (const block of source.blocks) {
    let lines = '';
    for (const record of readRecords(block, source.form)) {
      if (rows >= limit) break;
      const advert = 'bad' in record ? record.bad : advertOf(record.fields, fields);
      const row: KeyRow | BadRow =
        typeof advert === 'string'
          ? badRow(record.line, record.offset, advert)
          : 'error' in advert
            ? advert
            : {
                line: record.line,
                ...named({ id: advert.id, keys: linkKeys(advert, options) }, secret),
                ...(readPart(advert) !== advert && { cut: true }),
              };
      rows += 1;
      if ('error' in row) bad += 1;
      lines += `${JSON.stringify(row)}\n`;
    }
    write(lines);
    if (rows >= limit) break;
  }
  return { rows, bad };
}

function named({ id, keys }: Pick<KeyRow, 'id' | 'keys'>, secret: string | undefined): Pick<KeyRow, 'id' | 'keys'> {
  if (secret === undefined) return { id, keys };
  return {
    id: pseudonym(secret, id),
    keys: keys.map(({ kind, key }) => ({ kind, key: keyPseudonym(secret, kind, key) })),
  };
}

/** The pseudonym of a key. A number and a name that are written alike have different ones. */
export function keyPseudonym(secret: string, kind: string, key: string): string {
  return pseudonym(secret, `${kind}:${key}`);
}
