// One process, both module systems: what one of them loads, the other must accept.
import { createRequire } from 'node:module';
import * as esm from 'trafficking-indicators';
import * as esmReport from 'trafficking-indicators/report';
import { general as esmGeneral } from 'trafficking-indicators/rules/general';

const require = createRequire(import.meta.url);
const cjs = require('trafficking-indicators');
const cjsReport = require('trafficking-indicators/report');
const { general: cjsGeneral } = require('trafficking-indicators/rules/general');

const facts = { threats: true, 'pay-withheld': true, watched: { unknown: 'suspected' } };
const results = [esm, cjs].flatMap(({ assess, explain }) =>
  [esmGeneral, cjsGeneral].flatMap((general) => {
    const assessment = assess(general, facts);
    const explanation = explain(general, assessment);
    return [esmReport, cjsReport].map(({ toText }) => JSON.stringify(assessment) + toText(explanation));
  }),
);
console.log(results.length, new Set(results).size);

const issues = [esm, cjs].flatMap(({ assess }) =>
  [esmGeneral, cjsGeneral].map((general) => {
    try {
      return assess(general, { 'no-such-fact': true });
    } catch ({ name, issues }) {
      return [name, ...issues.map((issue) => esmReport.describeIssue(issue))].join(' ');
    }
  }),
);
console.log(issues.length, new Set(issues).size);
