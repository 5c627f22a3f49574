import { askNext, assess, combineFacts, explain, parseRuleSet, replay } from 'trafficking-indicators';
import { detectLanguage } from 'trafficking-indicators/language';
import { da, en, toHtml, toMarkdown, toText } from 'trafficking-indicators/report';
import { general } from 'trafficking-indicators/rules/general';
import { generalDa } from 'trafficking-indicators/rules/general/da';
import { customerReview } from 'trafficking-indicators/rules/customer-review';
import { sexAd } from 'trafficking-indicators/rules/sex-ad';
import { readingOrder, screener, screenHtml, summaryOf } from 'trafficking-indicators/screen';
import { extractFacts } from 'trafficking-indicators/text';
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

const adverts = [
  'Ny i byen! Altid åbent. Ingen grænser. Halv time 400 kr. Ring 00 00 12 34',
  'Rolig massage i egne lokaler, kun efter aftale. Jeg laver ikke alt. Timen koster 1200 kr.',
  'n.0 l1m1ts 🔥 24/7, half hour £40, 0770O 9OO I43',
];
const rows = adverts.map((text, at) =>
  screener(sexAd, { country: 'DK', languageOf: detectLanguage, redact: 'none' })({ line: at + 1, text }),
);
rows.sort(readingOrder(sexAd));
console.log(JSON.stringify(rows));
console.log(screenHtml({ ruleSet: sexAd, rows, summary: summaryOf(rows), messages: da, redaction: 'none' }));
console.log(JSON.stringify(screener(customerReview)({ line: 1, text: 'A man took the money and she looked scared.' })));
console.log(JSON.stringify(extractFacts(adverts[0], { country: 'DK' })));
