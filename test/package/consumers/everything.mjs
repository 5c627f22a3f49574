import { askNext, assess, combineFacts, explain, parseRuleSet, replay } from 'trafficking-indicators';
import { da, en, toHtml, toMarkdown, toText } from 'trafficking-indicators/report';
import { general } from 'trafficking-indicators/rules/general';
import { generalDa } from 'trafficking-indicators/rules/general/da';
import { dk } from 'trafficking-indicators/referral/dk';
import { dkDa } from 'trafficking-indicators/referral/dk/da';

const facts = combineFacts([
  { id: 'first talk', date: '2026-10-02', facts: { threats: true, 'has-debt': { unknown: 'suspected' }, age: 29 } },
  { id: 'second talk', date: '2026-10-16', facts: { 'pay-withheld': true, watched: false } },
]);
const assessment = assess(general, facts, { asOf: '2026-11-21', concern: { reason: 'Frightened of a person outside.' } });
console.log(JSON.stringify(assessment));
console.log(JSON.stringify(askNext(general, facts)));
console.log(JSON.stringify(replay(general, JSON.parse(JSON.stringify(assessment)))));
console.log(JSON.stringify(parseRuleSet('{"format":"rule-set/1"}')));
for (const show of [toText, toMarkdown, toHtml]) {
  console.log(show(explain(general, assessment, { referral: dk }), en));
  console.log(show(explain(general, assessment, { translation: generalDa, referral: dkDa }), da));
}
