/**
 * Alarms among ordinary texts: `npm run bench:alarms`. Prints, for each language and kind of text, how many of 1,000 leave the lowest band, with their
 * ids and signs, and how often each sign is seen at all. No text is printed. The last line is JSON.
 */
import { sexAd } from '../../src/generated/rules/sex-ad/1.0.0.js';
import { alarmsAmong, NEGATIVE_LANGUAGES, perThousand, screenNegatives } from '../support/negative-corpus.js';
import type { ScreenedText } from '../support/negative-corpus.js';
import type { Goal } from './goals.js';
import { tellBench } from './goals.js';

const points = new Map(sexAd.indicators.map(({ id, weight }) => [id, weight.points]));
const corpora = NEGATIVE_LANGUAGES.map((language) => ({ language, screened: screenNegatives(language) }));
const everything = corpora.flatMap(({ screened }) => screened);
const kinds = [...new Set(everything.map(({ source }) => source.kind))].sort();
const signs = [...new Set(everything.flatMap(({ row }) => row.indicators))].filter((id) => (points.get(id) ?? 0) > 0);

printKinds();
printAlarms();
printSigns();
const languages = Object.fromEntries(corpora.map(({ language, screened }) => [language, figures(screened)]));
const goals: readonly Goal[] = corpora.map(({ language, screened }) => ({
  name: `alarms per 1,000 ordinary texts: ${language}`,
  figure: Math.round(perThousand(alarmsAmong(screened).length, screened.length) * 10) / 10,
  atMost: 20,
}));
tellBench('alarms', goals, { languages, all: figures(everything) });

function printKinds(): void {
  console.log('alarms per 1,000 ordinary texts, by language and kind (number of texts)');
  console.log(`${'kind'.padEnd(14)}${NEGATIVE_LANGUAGES.map((language) => language.padStart(14)).join('')}`);
  const rows: [string, (text: ScreenedText) => boolean][] = kinds.map((kind) => [
    kind,
    ({ source }) => source.kind === kind,
  ]);
  for (const [name, isOne] of [...rows, ['all', () => true] as const]) {
    const cells = corpora.map(({ screened }) => {
      const texts = screened.filter(isOne);
      return `${perThousand(alarmsAmong(texts).length, texts.length).toFixed(1)} (${texts.length})`;
    });
    console.log(name.padEnd(14) + cells.map((cell) => cell.padStart(14)).join(''));
  }
}

function printAlarms(): void {
  console.log('\nalarms');
  for (const { source, row } of alarmsAmong(everything)) {
    const behind = row.indicators.map((id) => `${id} ${points.get(id) ?? 0}`).join(', ');
    console.log(`${source.id} (${source.kind}): ${row.band}, ${row.score.least} points: ${behind}`);
  }
}

/** Signs that count, whether or not they lead to an alarm: what is seen often in ordinary texts says little. */
function printSigns(): void {
  console.log('\nsigns per 1,000 ordinary texts');
  console.log(`${'sign'.padEnd(32)}${NEGATIVE_LANGUAGES.map((language) => language.padStart(8)).join('')}`);
  for (const sign of signs.sort((one, other) => seen(everything, other) - seen(everything, one)))
    console.log(sign.padEnd(32) + corpora.map(({ screened }) => seen(screened, sign).toFixed(0).padStart(8)).join(''));
}

function seen(texts: readonly ScreenedText[], sign: string): number {
  return perThousand(texts.filter(({ row }) => row.indicators.includes(sign)).length, texts.length);
}

function figures(texts: readonly ScreenedText[]) {
  const alarms = alarmsAmong(texts);
  return { texts: texts.length, alarms: alarms.length, perThousand: perThousand(alarms.length, texts.length) };
}
