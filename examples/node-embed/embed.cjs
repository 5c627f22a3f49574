// The same in CommonJS, for programs that have not moved on.
const { readFileSync } = require('node:fs');
const { assess, explain } = require('trafficking-indicators');
const { toText } = require('trafficking-indicators/report');
const { general } = require('trafficking-indicators/rules/general');
const { factsOf } = require('./facts-of.cjs');

const record = JSON.parse(readFileSync(process.argv[2] ?? 'record.json', 'utf8'));
const assessment = assess(general, factsOf(record, { kind: 'statement' }), { asOf: '2026-11-09' });
console.log(assessment.score, assessment.bands);
process.stdout.write(toText(explain(general, assessment), undefined, { detail: 'short' }));
