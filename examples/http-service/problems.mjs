// What went wrong, as application/problem+json (RFC 9457): where, what came, what was expected, what to do.
import { describeIssue, da, en } from 'trafficking-indicators/report';

const WORDS = {
  'bad-json': {
    status: 400,
    en: ['The body is no JSON', 'Mend the JSON and send it again. Nothing was worked out.'],
    da: ['Indholdet er ikke JSON', 'Ret JSON-teksten og send den igen. Intet er regnet ud.'],
  },
  'bad-request': {
    status: 400,
    en: ['The request cannot be read', 'Look at the address and the headers, and send it again.'],
    da: ['Forespørgslen kan ikke læses', 'Se på adressen og headerne, og send den igen.'],
  },
  'not-found': {
    status: 404,
    en: ['There is no such thing here', 'GET /openapi.json says what there is.'],
    da: ['Det findes ikke her', 'GET /openapi.json siger, hvad der findes.'],
  },
  'not-acceptable': {
    status: 406,
    en: ['There is no answer of this type', 'Ask for application/json, text/html or text/plain in the header Accept.'],
    da: ['Svaret findes ikke i denne type', 'Bed om application/json, text/html eller text/plain i headeren Accept.'],
  },
  'too-slow': {
    status: 408,
    en: ['The request took too long to arrive', 'Send it again.'],
    da: ['Forespørgslen var for længe undervejs', 'Send den igen.'],
  },
  'too-large': {
    status: 413,
    en: ['The request is too large', 'Send less: one person, advert or company at a time, without attachments.'],
    da: ['Forespørgslen er for stor', 'Send mindre: én person, annonce eller virksomhed ad gangen, uden bilag.'],
  },
  'wrong-media-type': {
    status: 415,
    en: ['The body is of another type', 'Send JSON with the header content-type: application/json.'],
    da: ['Indholdet er af en anden type', 'Send JSON med headeren content-type: application/json.'],
  },
  'cannot-be-used': {
    status: 422,
    en: ['Some of it cannot be used', 'Mend the places named in issues and send it again. Nothing was worked out.'],
    da: ['Noget af det kan ikke bruges', 'Ret de steder, som issues nævner, og send det igen. Intet er regnet ud.'],
  },
  fault: {
    status: 500,
    en: ['The service has a fault', 'It is not your request. Tell the people who run the service.'],
    da: [
      'Der er en fejl i tjenesten',
      'Det er ikke din forespørgsel, der er noget galt med. Sig det til dem, der driver tjenesten.',
    ],
  },
};

/**
 * A problem as data.
 *
 * @param name - Which problem.
 * @param language - `en` or `da`.
 * @param issues - What the library says is wrong, each with its place.
 */
export function problem(name, language = 'en', issues = []) {
  const { status, [language]: words } = WORDS[name];
  const messages = language === 'da' ? da : en;
  return {
    type: `urn:trafficking-indicators:problem:${name}`,
    title: words[0],
    status,
    detail: words[1],
    issues: issues.map((issue) => ({ ...issue, says: describeIssue(issue, messages) })),
  };
}

/** A request that cannot be answered as it is. */
export class Refused extends Error {
  constructor(name, issues = []) {
    super(name);
    this.problem = name;
    this.issues = issues;
  }
}

/** Names of the problems, for the description of the service. */
export const problemTypes = Object.keys(WORDS).map((name) => `urn:trafficking-indicators:problem:${name}`);
