import type { Band, ScoreRange } from 'trafficking-indicators';
import type { JSX } from 'preact';
import type { Words } from '../words.js';

/** What a strip shows. */
interface Props {
  readonly score: ScoreRange;
  /** The bands of the set, lowest first, with their titles. */
  readonly bands: readonly (Pick<Band, 'id' | 'from'> & { readonly title: string })[];
  /** Ids of those that can be reached. */
  readonly reachable: readonly string[];
  /** What is said of it in words. */
  readonly label: string;
  readonly words: Words;
}

/** The score from what is certain to what is possible, over the bands: the part that is not certain is hatched. */
export function ScoreStrip({ score: { least, most, possible }, bands, reachable, label, words }: Props): JSX.Element {
  const { result } = words;
  const low = Math.min(0, least);
  const width = Math.max(possible, most) - low || 1;
  const percent = (points: number): string => `${((points - low) / width) * 100}%`;
  const from = (band: (typeof bands)[number]): number => Math.max(band.from, low);
  return (
    <div class="strip">
      <div class="track" role="img" aria-label={label}>
        <div class="certain" style={{ left: percent(Math.min(least, 0)), width: percent(low + Math.abs(least)) }} />
        <div class="open" style={{ left: percent(least), width: percent(low + most - least) }} />
        {bands.slice(1).map((band) => (
          <div key={band.id} class="limit" style={{ left: percent(from(band)) }} />
        ))}
      </div>
      <ol class="bands">
        {bands.map((band, index) => (
          <li key={band.id} class={reachable.includes(band.id) ? 'reachable' : ''}>
            <span class="name">{band.title}</span>{' '}
            <span class="from">
              {index === 0 ? '' : result.from(band.from)}
              <span class="visually-hidden">
                {' '}
                – {reachable.includes(band.id) ? result.reachable : result.notReachable}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
