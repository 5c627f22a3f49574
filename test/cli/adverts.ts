/** Fictitious adverts, some ordinary and some with signs, in a few languages. */
export const TEXTS: readonly string[] = [
  'Ny i byen. Altid åbent, alt er tilladt. Kun 20 år, uden kondom. 30 min 200 kr. Ring 00 00 12 34',
  'Jeg hedder Lone, er 52 år og bor i Vejle. Træffes man-tors kl. 10-18, altid med beskyttelse.',
  'Pauline, 58, widow, cat person. £65 for the half hour. Text first please, 07700 900 667.',
  'She is young and sweet and does anything without complaint. Available 24/7, no limits.',
  'Massage i Odense. God tid, stearinlys og te. Kontant eller app.',
  'Neu in der Stadt, nur 5 Tage. Rund um die Uhr, nichts ist verboten.',
  'Hei, jeg er Kari. Ring etter kl. 12, helst noen dager før.',
];

/** One record of a file of adverts. */
export interface Advert {
  readonly id: string;
  readonly country: string;
  readonly text: string;
}

/** So many adverts, each with its own id and text. */
export function adverts(count: number): readonly Advert[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `a${at + 1}`,
    country: 'DK',
    text: `${TEXTS[at % TEXTS.length] ?? ''} Nr. ${at + 1}.`,
  }));
}

/** Records as JSONL. */
export function jsonl(records: readonly unknown[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}

/** Adverts as CSV, every text in quotation marks. */
export function csv(list: readonly Advert[], delimiter = ',', end = '\n'): string {
  const rows = list.map(({ id, country, text }) => [id, country, `"${text.replaceAll('"', '""')}"`]);
  return [['id', 'country', 'text'], ...rows].map((cells) => cells.join(delimiter) + end).join('');
}
