/** What every study says of itself. */
export const STATEMENT_OF_STUDY =
  'How recorded signs and outcomes went together in these records. No finding about anyone, and no proof that the signs work elsewhere: other places, other people and other ways of choosing records give other figures.';
