import { assess, explain } from 'trafficking-indicators';
import { csvRow, screener, screenHtml, summaryOf } from 'trafficking-indicators/screen';
import { en, toHtml, toMarkdown, toText } from 'trafficking-indicators/report';
import { xlsform } from 'trafficking-indicators/export/xlsform';
import { surveyjs, readSurveyjs } from 'trafficking-indicators/export/surveyjs';
import { fhir, readFhir } from 'trafficking-indicators/export/fhir';
import { formio, readFormio } from 'trafficking-indicators/export/formio';
import { dhis2, readDhis2 } from 'trafficking-indicators/export/dhis2';
import { redcap, readRedcap } from 'trafficking-indicators/export/redcap';
import { readOdk } from 'trafficking-indicators/export/xlsform';
import { readHtcds } from 'trafficking-indicators/export/htcds';
import { readPrimero } from 'trafficking-indicators/export/primero';
import { general } from 'trafficking-indicators/rules/general';
import { sexAd } from 'trafficking-indicators/rules/sex-ad';
import { nested } from './make.mjs';

const reportWith = (note) =>
  explain(
    general,
    assess(
      general,
      { threats: { value: true, evidence: [{ kind: 'statement', note }] } },
      { concern: { reason: note } },
    ),
  );
const SCRIPT = '</style></title><script>alert(1)</script><img src=x onerror=alert(1)>"\'`${x}{{y}}';
const INVISIBLE = /[\p{Cf}\u2028\u2029]|(?![\n])\p{Cc}/u;

const shown = (name, note, test) => ({
  name: `a note with ${name}`,
  prepare: () => reportWith(note),
  run: test,
  expected: { gave: true },
});
const cell = (name, text) => ({
  name: `a cell that begins with ${name}`,
  prepare: () => screener(sexAd, { redact: 'none' })({ line: 1, id: text, text }),
  run: (row) =>
    csvRow(sexAd, row)
      .trimEnd()
      .split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/u)
      .every((one) => !/^"?[=+\-@\t\r]/u.test(one) || /^"?-?\d+(?:\.\d+)?"?\s*$/u.test(one)),
  expected: { gave: true },
});
const read = (name, act) => ({
  name: `answers back: ${name}`,
  run: () => JSON.stringify(act()).length > 0,
  expected: { gave: true },
});
const exportOf = (name, target) => ({
  name: `an export of what is no set to ${name}`,
  run: () => target({ ...general }),
  expected: 'refused',
});
const deep = nested(5000, (value) => ({ a: value }), 1);
const readers = [
  ['surveyjs', readSurveyjs],
  ['fhir', readFhir],
  ['formio', readFormio],
  ['dhis2', readDhis2],
  ['redcap', readRedcap],
  ['odk', readOdk],
];

export const cases = [
  shown('a script, as HTML', SCRIPT, (held) => !/<script|<img/u.test(toHtml(held, en, { notes: true }))),
  shown(
    'a script, as Markdown',
    SCRIPT,
    (held) => !/(?<!\\)<(?:script|img)/u.test(toMarkdown(held, en, { notes: true })),
  ),
  shown(
    'marks that turn the writing, as text',
    'a\u202Eb\u200Bc\u001B[31m',
    (held) => !INVISIBLE.test(toText(held, en, { notes: true })),
  ),
  shown(
    'marks that turn the writing, as HTML',
    'a\u202Eb\u200Bc\u0000',
    (held) => !INVISIBLE.test(toHtml(held, en, { notes: true })),
  ),
  shown(
    'a link in Markdown',
    '[here](javascript:alert(1)) ![x](http://a.example)',
    (held) => !/(?<!\\)\]\((?:javascript|http)/u.test(toMarkdown(held, en, { notes: true })),
  ),
  shown('two thousand characters without a blank', 'a'.repeat(2000), (held) =>
    toText(held, en, { notes: true }).includes('aaaa'),
  ),
  {
    name: 'a page of an advert with a script',
    prepare: () => screener(sexAd, { redact: 'none' })({ line: 1, id: SCRIPT, text: `Altid åbent. ${SCRIPT}` }),
    run: (row) =>
      !/<script|<img/u.test(
        screenHtml({ ruleSet: sexAd, rows: [row], summary: summaryOf([row]), messages: en, redaction: 'none' }),
      ),
    expected: { gave: true },
  },
  ...[
    ['an equals sign', '=1+1'],
    ['a plus', '+1'],
    ['a minus', '-1+cmd'],
    ['an at sign', '@SUM(1)'],
    ['a tab', '\t=1'],
    ['a full-width equals sign', '＝1'],
    ['a line break', '\r=1'],
  ].map(([name, text]) => cell(name, text)),
  ...[
    ['xlsform', xlsform],
    ['surveyjs', surveyjs],
    ['fhir', fhir],
    ['formio', formio],
    ['dhis2', dhis2],
    ['redcap', redcap],
  ].map(([name, target]) => exportOf(name, target)),
  ...readers.flatMap(([name, reader]) => [
    ...[null, 7, 'text', []].map((value) =>
      read(`${JSON.stringify(value)} from ${name}`, () => reader(general, value)),
    ),
    read(`something 5,000 levels deep from ${name}`, () => reader(general, deep)),
    read(`__proto__ and constructor from ${name}`, () =>
      reader(
        general,
        JSON.parse(
          '{"__proto__": {"threats": "yes"}, "constructor": "yes", "resourceType": "QuestionnaireResponse", "item": [{"linkId": "__proto__"}], "data": {"__proto__": 1}, "events": [{}], "dataValues": [null]}',
        ),
      ),
    ),
  ]),
  read('a case of Primero that is null', () => readPrimero([null, 7, []])),
  read('a record of HTCDS that is a list', () => readHtcds([])),
];
