/** What every result says of itself. */
export const STATEMENT =
  'Recorded signs for a trained person to consider together with the whole situation. Not a finding about anyone: neither the presence nor the absence of signs proves anything.';
