import type { Advert, Cluster, Place } from '../link/types.js';
import { joined, markup, NOTHING, writtenText } from '../report/markup.js';
import type { Markup } from '../report/markup.js';
import { advertText, framedKey } from './advert-text.js';
import { alignTexts } from './aligned-texts.js';
import type { AlignedText } from './aligned-texts.js';
import { clusterTimeline, shapeLines, sharedKeyLine, sharedTextLine, spreadLine } from './cluster-lines.js';
import type { LinkView } from './link-view.js';
import { sharedKeys, sharedTexts } from './shared-keys.js';
import type { SharedKey, SharedText } from './shared-keys.js';
import { dayOf } from './timeline.js';
import { timelineMarkup } from './timeline-markup.js';
import { wordingMarkup } from './wording-markup.js';

/** Adverts that a line names one by one. */
const NAMED = 30;
/** Contacts and texts that are named one by one. */
const MOST_SHARED = 200;

/** A cluster as the page shows it. */
interface Shown {
  readonly view: LinkView;
  readonly number: number;
  readonly cluster: Cluster;
  /** The adverts that stand side by side. */
  readonly adverts: readonly string[];
  readonly keys: readonly (SharedKey & { readonly letter: string })[];
  readonly texts: readonly (SharedText & { readonly shown: readonly string[] })[];
}

/**
 * One cluster: what its adverts share, what to look at first, when and where they were placed, the wording that they share, and the adverts side by side.
 *
 * @param view - The report.
 * @param cluster - The cluster.
 * @param number - Its number on the page, from 1.
 * @returns The article.
 * @example
 * ```ts
 * toCharacters(clusterMarkup(view, cluster, 1)).startsWith('<article id="c1"'); // true
 * ```
 */
export function clusterMarkup(view: LinkView, cluster: Cluster, number: number): Markup {
  const adverts = cluster.adverts.slice(0, view.most.adverts);
  const inView = new Set(adverts);
  const keys = sharedKeys(cluster).map((key, index) => ({ ...key, letter: letterOf(index) }));
  const texts = sharedTexts(cluster).map((text) => ({
    ...text,
    shown: [text.base, ...text.adverts.filter((id) => id !== text.base && inView.has(id))].slice(0, view.most.adverts),
  }));
  const shown = { view, number, cluster, adverts, keys, texts };
  const aligned = view.naming.open ? laidOver(shown) : [];
  const byAdvert = new Map(aligned.flatMap(({ ids, texts: over }) => ids.map((id, index) => [id, over.texts[index]])));
  const timeline = clusterTimeline(view, cluster);
  const parts = [
    head(shown),
    sharedMarkup(shown),
    ...shapeLines(view, cluster).map((line) => markup`<p class="look">${line}</p>`),
    timeline === undefined ? NOTHING : timelineMarkup(view, timeline),
    ...aligned.map((laid) => wordingOf(shown, laid)),
    sideBySide(shown, byAdvert),
  ];
  return markup`<article id="c${number}" aria-labelledby="h${number}">
${joined(
  parts.filter((part) => part !== NOTHING),
  markup`\n`,
)}
</article>`;
}

function head({ view, number, cluster }: Shown): Markup {
  const { words, naming } = view;
  const timeline = clusterTimeline(view, cluster);
  const spread = timeline === undefined ? '' : spreadLine(view, timeline);
  const about = [
    words.adverts(cluster.adverts.length),
    ...(spread === '' ? [] : [spread]),
    naming.cluster(cluster.cluster),
  ];
  return markup`<h3 id="h${number}">${words.cluster(number)}</h3>
<p class="about">${about.join(' · ')}</p>`;
}

function sharedMarkup(shown: Shown): Markup {
  const { view, keys, texts } = shown;
  // What only adverts further down share is counted.
  const inView = new Set(shown.adverts);
  const near = keys.filter(({ places }) => [...places.keys()].some((id) => inView.has(id))).slice(0, MOST_SHARED);
  const some = texts.filter((text) => text.adverts.some((id) => inView.has(id))).slice(0, MOST_SHARED);
  const rest = keys.length + texts.length - near.length - some.length;
  const lines = [
    ...near.map(
      (key) =>
        markup`<li><span class="key">${key.letter}</span>${sharedKeyLine(view, key)}: ${names(shown, [...key.places.keys()])}</li>`,
    ),
    ...some.map((text) => markup`<li>${sharedTextLine(view, text)}: ${names(shown, text.adverts)}</li>`),
    ...(rest > 0 ? [markup`<li>… (+${rest})</li>`] : []),
  ];
  return markup`<h4>${view.words.heading.shared}</h4>
<ol class="keys">${joined(lines, markup`\n`)}</ol>`;
}

/** Names that lead to the adverts where they stand on the page. */
function names(shown: Shown, ids: readonly string[]): Markup {
  const rest = ids.length - NAMED;
  return markup`${joined(
    ids.slice(0, NAMED).map((id) => nameOf(shown, id)),
    markup`, `,
  )}${rest > 0 ? ` … (+${rest})` : ''}`;
}

function nameOf({ view, number, adverts }: Shown, id: string): Markup {
  const place = adverts.indexOf(id);
  const name = markup`<bdi>${view.naming.advert(id)}</bdi>`;
  return place < 0 ? name : markup`<a href="#c${number}-${place + 1}">${name}</a>`;
}

interface Laid {
  readonly ids: readonly string[];
  readonly texts: ReturnType<typeof alignTexts>;
}

function laidOver({ view, texts, adverts }: Shown): readonly Laid[] {
  const inView = new Set(adverts);
  const near = texts.filter((text) => text.adverts.some((id) => inView.has(id))).slice(0, MOST_SHARED);
  return near.map(({ shown: ids }) => ({
    ids,
    texts: alignTexts(ids.map((id) => view.adverts.get(id)?.text ?? '')),
  }));
}

function wordingOf(shown: Shown, { ids, texts }: Laid): Markup {
  const { view } = shown;
  const laid = {
    aligned: texts,
    texts: ids.map((id) => ({ name: nameOf(shown, id), text: view.adverts.get(id)?.text ?? '' })),
  };
  return markup`<h4>${view.words.heading.wording}</h4>
${wordingMarkup(view, laid)}`;
}

function sideBySide(shown: Shown, aligned: ReadonlyMap<string, AlignedText | undefined>): Markup {
  const { view, adverts, cluster } = shown;
  const { words, redaction } = view;
  if (redaction === 'full') return NOTHING;
  const some = adverts.length < cluster.adverts.length;
  return markup`<h4>${words.heading.adverts}</h4>
<p>${words.marksHow[redaction]}${some ? ` ${words.shownAdverts(adverts.length, cluster.adverts.length)}` : ''}</p>
<div class="side">
${joined(
  adverts.map((id, index) => advertCard(shown, id, index + 1, aligned.get(id))),
  markup`\n`,
)}
</div>`;
}

function advertCard(shown: Shown, id: string, place: number, aligned: AlignedText | undefined): Markup {
  const { view, number } = shown;
  const { words, redaction } = view;
  const advert = view.adverts.get(id) ?? { id, text: '' };
  const about = [advert.city, dayOf(advert.postedAt)?.date ?? advert.postedAt, advert.site].filter(
    (part) => part !== undefined && part !== '',
  );
  const keys = shown.keys.flatMap(({ letter, places }) => {
    const here = places.get(id);
    return here === undefined ? [] : [{ letter, places: here }];
  });
  const whole = redaction === 'none';
  const parts = [
    about.length === 0 ? NOTHING : markup`<p class="about">${about.join(' · ')}</p>`,
    ...fields(words, advert, keys, whole),
    advertText(advert, { keys, aligned, whole }),
  ].filter((part) => part !== NOTHING);
  return markup`<section id="c${number}-${place}">
<h5><bdi>${view.naming.advert(id)}</bdi></h5>
${joined(parts, markup`\n`)}
</section>`;
}

/** The fields of the form that hold something shared, or all that hold anything. */
function fields(
  words: LinkView['words'],
  advert: Advert,
  keys: readonly { readonly letter: string; readonly places: readonly Place[] }[],
  whole: boolean,
): readonly Markup[] {
  return (['phone', 'email', 'user'] as const).flatMap((field) => {
    const value = advert[field];
    if (value === undefined || value === '') return [];
    const letters = keys
      .filter(({ places }) => places.some((place) => place.field === field))
      .map(({ letter }) => letter);
    if (letters.length === 0 && !whole) return [];
    const written = writtenText(value);
    return [markup`<p>${words.field[field]}: ${letters.length === 0 ? written : framedKey(written, letters)}</p>`];
  });
}

/** A, B … Z, AA, AB … */
function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}
