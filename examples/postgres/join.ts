import type { Client } from 'pg';

/** Groups by key, sets aside what too many share, and shares the components out in batches. Runs in the transaction of the worker. */
export async function join(client: Client, batches: number): Promise<void> {
  await client.query(HOLDERS);
  await client.query(
    'INSERT INTO set_aside SELECT key FROM holders, settings GROUP BY key, most_adverts HAVING count(*) > most_adverts',
  );
  await client.query(EDGES);
  while (await round(client));
  await client.query(
    `INSERT INTO member
     SELECT later, (earlier % $1)::int FROM edge
     UNION SELECT earlier, (earlier % $1)::int FROM edge`,
    [batches],
  );
  await client.query(`INSERT INTO work (stage, part) SELECT DISTINCT 'link', part FROM member ORDER BY part`);
}

/** Of several adverts with one id the first counts, as on one machine. */
const HOLDERS = `
  CREATE TEMP TABLE holders ON COMMIT DROP AS
  SELECT key, line FROM advert_key
  WHERE line IN (SELECT min(line) FROM advert GROUP BY id)`;

/** Each advert with the first one that has the same key. */
const EDGES = `
  CREATE TEMP TABLE edge ON COMMIT DROP AS
  SELECT DISTINCT line AS later, first AS earlier
  FROM (SELECT line, min(line) OVER (PARTITION BY key) AS first FROM holders WHERE key NOT IN (SELECT key FROM set_aside)) AS shared
  WHERE line <> first`;

/**
 * Large and small stars in turn, until every advert of a component has an edge to its first one and to nothing else: rounds as the square of the logarithm
 * at most, for chains too (Kiveris and others, SoCC 2014). Answers whether anything changed.
 */
async function round(client: Client): Promise<boolean> {
  await client.query(LARGE_STARS);
  await client.query(SMALL_STARS);
  const { rows } = await client.query<{ changed: boolean }>(
    `SELECT EXISTS (TABLE small_star EXCEPT TABLE edge) OR EXISTS (TABLE edge EXCEPT TABLE small_star) AS changed`,
  );
  await client.query('DROP TABLE edge, large_star; ALTER TABLE small_star RENAME TO edge');
  return rows[0]?.changed === true;
}

const LARGE_STARS = `
  CREATE TEMP TABLE large_star ON COMMIT DROP AS
  WITH around AS (SELECT later AS line, earlier AS other FROM edge UNION ALL SELECT earlier, later FROM edge),
       least AS (SELECT line, LEAST(line, min(other)) AS first FROM around GROUP BY line)
  SELECT DISTINCT other AS later, first AS earlier FROM around JOIN least USING (line) WHERE other > line`;

const SMALL_STARS = `
  CREATE TEMP TABLE small_star ON COMMIT DROP AS
  WITH least AS (SELECT later, min(earlier) AS first FROM large_star GROUP BY later)
  SELECT earlier AS later, first AS earlier FROM large_star JOIN least USING (later) WHERE earlier <> first
  UNION SELECT later, first FROM least`;
