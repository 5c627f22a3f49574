/**
 * Compares the naming of languages with franc and eld on the labelled adverts: `npm run bench:language`. Both are restricted to the languages named here.
 * Printed are figures only, never a text. The last line is JSON.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { eld as extrasmall } from 'eld/extrasmall';
import { eld as large } from 'eld/large';
import { eld as medium } from 'eld/medium';
import { eld as small } from 'eld/small';
import { franc } from 'franc';
import { DETECTED_LANGUAGES, detectLanguage } from '../../src/text/language/index.js';
import { isTestHalf } from '../support/halves.js';
import type { Goal } from './goals.js';
import { tellBench } from './goals.js';

interface Row {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
}
interface Detector {
  readonly name: string;
  readonly detect: (text: string) => string | undefined;
  /** A module that names one language and does no more, for size and start-up. */
  readonly module: string;
}
interface Tally {
  readonly texts: number;
  readonly right: number;
  readonly wrong: number;
}

const SHORT_CODES: Readonly<Record<string, string>> = {
  ...{ da: 'dan', en: 'eng', sv: 'swe', no: 'nob', de: 'deu', pl: 'pol', ro: 'ron', es: 'spa', th: 'tha' },
  ...{ ru: 'rus', uk: 'ukr', bg: 'bul', fr: 'fra', it: 'ita', pt: 'por', nl: 'nld', hu: 'hun' },
};
const SENTENCE = JSON.stringify('Rolig og hyggelig massage midt i byen, skriv gerne en besked først.');

const only = [...DETECTED_LANGUAGES, 'nno'];
const byFranc = (text: string): string | undefined => named(franc(text, { only }));
const eldDetectors = Object.entries({ extrasmall, small, medium, large }).flatMap(([size, eld]) => {
  eld.setLanguageSubset(Object.keys(SHORT_CODES));
  const module = `import { eld } from 'eld/${size}'; eld.detect(${SENTENCE});`;
  const reliable = (text: string): string | undefined => {
    const result = eld.detect(text);
    return result.isReliable() ? SHORT_CODES[result.language] : undefined;
  };
  return [
    { name: `eld ${size}`, detect: (text: string) => SHORT_CODES[eld.detect(text).language], module },
    { name: `eld ${size}, reliable`, detect: reliable, module },
  ];
});
const DETECTORS: readonly Detector[] = [
  { name: 'franc', detect: byFranc, module: `import { franc } from 'franc'; franc(${SENTENCE});` },
  ...eldDetectors,
  {
    name: 'detectLanguage',
    detect: (text) => detectLanguage(text)?.language,
    module: `import { detectLanguage } from './src/text/language/index.ts'; detectLanguage(${SENTENCE});`,
  },
];

const rows = readFileSync('test/fixtures/devset/ads.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row); // our own file

const CUTS: Readonly<Record<string, (text: string) => readonly string[]>> = {
  whole: (text) => [text],
  'first 28–40': (text) => [opening(text)],
  'every 100': (text) => slices(text, 100),
};

type Measured = { readonly name: string } & ReturnType<typeof figuresOf>;
const results: readonly Measured[] = DETECTORS.map((detector) => ({ name: detector.name, ...figuresOf(detector) }));
print();
tellBench('language', goalsBeside(results), { languages: DETECTED_LANGUAGES.length, results });

/** Ours beside each package that answers as often or less: right at least as often, on the half that nothing was chosen by. */
function goalsBeside(measured: readonly Measured[]): readonly Goal[] {
  const accuracy = ({ test }: Measured, cut: string): number => test[cut]?.accuracy ?? NaN;
  const ours = measured.find(({ name }) => name === 'detectLanguage');
  return ['franc', 'eld medium'].flatMap((peer) => {
    const theirs = measured.find(({ name }) => name === peer);
    if (ours === undefined || theirs === undefined) throw new Error(`${peer} was not measured`);
    return [
      ...Object.keys(CUTS).map((cut) => ({
        name: `right when answering, beside ${peer}: ${cut}`,
        figure: accuracy(ours, cut),
        atLeast: accuracy(theirs, cut),
      })),
      {
        name: `time for an advert, beside ${peer}`,
        figure: round(theirs.advert / ours.advert),
        atLeast: 1,
        isRatio: true,
      },
    ];
  });
}

function figuresOf({ detect, module, name }: Detector) {
  const halves = Object.fromEntries(
    (['development', 'test'] as const).map((half) => {
      const own = rows.filter(({ id }) => isTestHalf(id) === (half === 'test'));
      const single = own.filter(({ lang }) => lang !== 'mul');
      const cuts = Object.entries(CUTS).map(([cut, cutter]) => [cut, figures(tally(single, cutter, detect))]);
      const mixed = [...own.filter(({ lang }) => lang === 'mul').map(({ text }) => text), ...mixedTexts(single)];
      const abstained = mixed.filter((text) => detect(text) === undefined).length;
      return [half, { ...Object.fromEntries(cuts), mixedLeftOpen: round(abstained / mixed.length) }];
    }),
  ) as Record<
    'development' | 'test',
    Record<string, { accuracy: number; answered: number }> & { mixedLeftOpen: number }
  >;
  return { ...halves, ...time(detect), ...weigh(module, name) };
}

function tally(own: readonly Row[], cut: (text: string) => readonly string[], detect: Detector['detect']): Tally {
  const cases = own.flatMap(({ lang, text }) => cut(text).map((piece) => ({ gold: named(lang), said: detect(piece) })));
  const right = cases.filter(({ gold, said }) => said === gold).length;
  const open = cases.filter(({ said }) => said === undefined).length;
  return { texts: cases.length, right, wrong: cases.length - right - open };
}

function figures({ texts, right, wrong }: Tally): { accuracy: number; answered: number; texts: number } {
  return { accuracy: round(right / Math.max(1, right + wrong)), answered: round((right + wrong) / texts), texts };
}

/** Two languages in one text, half and half. Danish and Norwegian are left aside: nobody can tell them apart in half a line. */
function mixedTexts(own: readonly Row[]): readonly string[] {
  return own.flatMap((one, index) =>
    [7, 19, 31, 43].flatMap((step) => {
      const other = own[(index + step) % own.length] ?? one;
      const pair = [named(one.lang), named(other.lang)];
      if (pair[0] === pair[1] || pair.every((lang) => lang === 'dan' || lang === 'nob')) return [];
      return [`${one.text.slice(0, 90)} ${other.text.slice(0, 90)}`];
    }),
  );
}

/** Microseconds of CPU for an advert, and for 400 characters. */
function time(detect: Detector['detect']): { advert: number; characters400: number } {
  const texts = rows.map(({ text }) => text);
  const long = texts.map((text, index) => `${text} ${texts[(index + 1) % texts.length] ?? ''} ${text}`.slice(0, 400));
  return { advert: microseconds(texts, detect), characters400: microseconds(long, detect) };
}

function microseconds(texts: readonly string[], detect: Detector['detect']): number {
  const rounds = Array.from({ length: 15 }, () => {
    const start = process.cpuUsage();
    for (const text of texts) detect(text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / texts.length;
  });
  return Math.round(median(rounds.slice(5)) * 10) / 10;
}

/** What a module that names one language weighs in a bundle, and what it costs a process that has just started. */
function weigh(module: string, name: string): { bytes: number; gzipped: number; startMs: number } {
  const { outputFiles } = buildSync({
    stdin: { contents: module, resolveDir: process.cwd(), loader: 'ts' },
    ...{ bundle: true, minify: true, format: 'esm', charset: 'utf8', write: false, logLevel: 'error' },
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  mkdirSync('.cache', { recursive: true });
  const file = `${process.cwd()}/.cache/bench-language-${name.replaceAll(/\W+/gu, '-')}.mjs`;
  writeFileSync(file, code);
  const script = `const c = process.cpuUsage(); await import(${JSON.stringify(file)}); const d = process.cpuUsage(c); console.log(d.user + d.system)`;
  const starts = Array.from({ length: 7 }, () =>
    Number(spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).stdout),
  );
  return {
    bytes: code.length,
    gzipped: gzipSync(code, { level: 9 }).length,
    startMs: Math.round(median(starts) / 1000),
  };
}

function print(): void {
  for (const half of ['development', 'test'] as const) {
    console.log(`\n${half}: right when answering (answered), in percent`);
    console.log(
      `${'detector'.padEnd(24)}${[...Object.keys(CUTS), 'mixed left open'].map((cut) => cut.padStart(18)).join('')}`,
    );
    for (const result of results) {
      const cells = Object.keys(CUTS).map((cut) => {
        const { accuracy = 0, answered = 0 } = result[half][cut] ?? {};
        return `${percent(accuracy)} (${percent(answered)})`.padStart(18);
      });
      console.log(`${result.name.padEnd(24)}${cells.join('')}${percent(result[half].mixedLeftOpen).padStart(18)}`);
    }
  }
  console.log(
    '\ndetector                 µs an advert   µs for 400 characters   kB minified   kB gzipped   ms to start',
  );
  for (const { name, advert, characters400, bytes, gzipped, startMs } of results) {
    const cells = [advert, characters400, Math.round(bytes / 1000), Math.round(gzipped / 1000), startMs];
    console.log(
      name.padEnd(24) + cells.map((cell, at) => String(cell).padStart([13, 24, 14, 13, 14][at] ?? 0)).join(''),
    );
  }
}

/** The first 28 to 40 characters, up to the end of a word where there is one. */
function opening(text: string): string {
  const end = text.slice(0, 40).lastIndexOf(' ');
  return text.slice(0, end >= 28 ? end : 40);
}

function slices(text: string, length: number): readonly string[] {
  return Array.from({ length: Math.max(1, Math.floor(text.length / length)) }, (_, index) =>
    text.slice(index * length, (index + 1) * length),
  );
}

function named(language: string): string | undefined {
  if (language === 'und') return undefined;
  return language === 'nno' ? 'nob' : language;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}

function percent(share: number): string {
  return (share * 100).toFixed(1);
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
