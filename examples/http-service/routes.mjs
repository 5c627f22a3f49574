// What can be asked. The schemas are the published ones; see openapi.mjs.
import { assess, assessPlan, explain, explainPlan, VERSION } from 'trafficking-indicators';
import { da, en, planToHtml, planToText, toHtml, toText } from 'trafficking-indicators/report';
import { index, LANGUAGES, planNamed, planTranslationOf, referral, setNamed, translationOf } from './catalogue.mjs';
import { chosen } from './negotiate.mjs';
import { at, requests } from './openapi.mjs';
import { Refused } from './problems.mjs';
import { inBody, limited, readBody, refuseName } from './requests.mjs';

const TYPES = ['application/json', 'text/html', 'text/plain'];

/**
 * Adds the routes.
 *
 * @param routes - The Fastify instance.
 * @param limits - Limits of the service.
 */
export function addRoutes(routes, limits) {
  const { AssessmentRequest, PlanAssessmentRequest } = requests(limits.facts);

  routes.post('/assessments', { schema: assessing }, (request, reply) => {
    const { ruleSet: id, version, facts, ...options } = readBody(request.body, AssessmentRequest);
    const { ruleSet, release } = setNamed(id, version) ?? refuseName(id);
    inBody('', () => assess(ruleSet, {}, options)); // what is wrong now is wrong in the options, not in the facts
    const assessment = inBody('/facts', () => assess(ruleSet, limited(facts, limits.facts), options));
    return answer(request, reply, assessment, (language, asPage) => {
      const wording = { translation: translationOf(ruleSet, language), referral: helpIn(ruleSet, language) };
      const show = asPage ? toHtml : toText;
      return show(explain(ruleSet, assessment, wording), wordsIn(language), { release });
    });
  });

  routes.post('/plans/:id/assessments', { schema: assessingPlan }, (request, reply) => {
    const { id } = request.params;
    const plan = planNamed(id) ?? refuseNotThere();
    const { facts, ...options } = readBody(request.body, PlanAssessmentRequest);
    inBody('', () => assessPlan(plan, {}, options));
    const result = inBody('/facts', () => assessPlan(plan, limited(facts, limits.facts), options));
    return answer(request, reply, result, (language, asPage) => {
      const explanation = explainPlan(plan, result, {
        translation: planTranslationOf(id, language),
        translations: plan.ruleSets.flatMap((ruleSet) => translationOf(ruleSet, language) ?? []),
        referral: plan.ruleSets.map((ruleSet) => helpIn(ruleSet, language)).find(Boolean),
      });
      return (asPage ? planToHtml : planToText)(explanation, wordsIn(language));
    });
  });

  routes.get('/rule-sets', { schema: listing }, () => index);
  routes.get('/rule-sets/:id', { schema: reading }, ({ params, query }) => {
    return (setNamed(params.id, query.version) ?? refuseNotThere()).file;
  });
  routes.get('/health', { schema: health }, () => ({ status: 'ok', engine: VERSION }));
  routes.get('/openapi.json', { schema: { hide: true } }, () => routes.swagger());
}

const idOf = { type: 'object', required: ['id'], properties: { id: at('RuleSet/$defs/id') } };
const refusal = {
  description: 'Refused: where, what came, what was expected, what to do.',
  content: { 'application/problem+json': { schema: at('Problem') } },
};
const done = (schema) => ({ description: 'Done.', content: { 'application/json': { schema: at(schema) } } });

/** The answer is the record of an assessment, or its report. */
const assessed = (schema) => ({
  200: {
    description: 'The assessment, or its report in the language that Accept-Language asks for (en, da).',
    content: {
      'application/json': { schema: at(schema) },
      'text/html': { schema: { type: 'string' } },
      'text/plain': { schema: { type: 'string' } },
    },
  },
  ...Object.fromEntries([400, 404, 406, 408, 413, 415, 422].map((status) => [status, refusal])),
});

const assessing = {
  operationId: 'assess',
  summary: 'Apply a rule set to facts',
  body: at('AssessmentRequest'),
  response: assessed('Assessment'),
};
const assessingPlan = {
  operationId: 'assessPlan',
  summary: 'Apply a screening plan: every set that goes with a setting, side by side',
  params: idOf,
  body: at('PlanAssessmentRequest'),
  response: assessed('PlanAssessment'),
};
const listing = { operationId: 'listRuleSets', summary: 'Every rule set and plan', response: { 200: done('Index') } };
const reading = {
  operationId: 'getRuleSet',
  summary: 'One rule set: questions, indicators, weights, sources',
  params: idOf,
  querystring: { type: 'object', properties: { version: { type: 'string' } } },
  response: { 200: done('RuleSet'), 404: refusal },
};
const health = { operationId: 'health', summary: 'Whether the service answers', response: { 200: done('Health') } };

function refuseNotThere() {
  throw new Refused('not-found');
}

function answer(request, reply, result, reportIn) {
  const type = chosen(request.headers.accept, TYPES);
  if (type === undefined) throw new Refused('not-acceptable');
  reply.header('vary', 'accept, accept-language').type(`${type}; charset=utf-8`);
  if (type === 'application/json') return result;
  const language = chosen(request.headers['accept-language'], LANGUAGES) ?? 'en';
  reply.header('content-language', language);
  return reportIn(language, type === 'text/html');
}

const wordsIn = (language) => (language === 'da' ? da : en);

/** Where help is. The package knows of one country so far; a set that names no help gets none. */
function helpIn(ruleSet, language) {
  return ruleSet.referral.includes('dk') ? referral(language) : undefined;
}
