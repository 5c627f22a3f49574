import { readFileSync, readdirSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { EXTRACTORS } from '../../src/text/extractors/index.js';
import { matchLexicon } from '../../src/text/helpers.js';
import { indexLexicons } from '../../src/text/lexicon-index.js';
import { readDocument } from '../../src/text/document.js';
import { spellOut } from '../../src/text/lexicon-index.js';
import { ORDINARY_WORDS } from '../../src/text/ordinary-words.js';
import { SCOPE } from '../../src/generated/lexicons/scope.js';
import type { Lexicon } from '../../src/text/types.js';

const FOLDER = 'rules/lexicons';
const parse = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const files = readdirSync(FOLDER)
  .filter((name) => (parse(`${FOLDER}/${name}`) as { format: string }).format === 'lexicon/1')
  .sort();
const valid = new Ajv({ allErrors: true }).compile(parse('schemas/lexicon.schema.json') as object);

describe.each(files)('%s', (name) => {
  const file = parse(`${FOLDER}/${name}`);
  const lexicon = file as Lexicon;

  it('has the form that the schema asks for, and the name of its id', () => {
    valid(file);
    expect(valid.errors ?? []).toEqual([]);
    expect(`${lexicon.id}.json`).toBe(name);
  });

  it('has no term twice', () => {
    const terms = lexicon.terms.map(({ text, language, tag }) => `${text.toLowerCase()} ${language} ${tag ?? ''}`);
    expect(terms.filter((term, at) => terms.indexOf(term) !== at)).toEqual([]);
  });

  const index = indexLexicons(lexicon.id === 'scope' ? [lexicon] : [SCOPE, lexicon]);
  const found = (text: string, ...states: readonly string[]): string[] =>
    matchLexicon(readDocument(text, index, { ordinary: ORDINARY_WORDS }), lexicon.id)
      .filter(({ state }) => states.length === 0 || states.includes(state))
      .map(({ term }) => term);

  it('finds each term in the texts that must match', () => {
    const missed = lexicon.terms.flatMap(({ text, mustMatch = [] }) =>
      mustMatch
        .filter((example) => !found(example).some((term) => sameTerm(term, text, lexicon)))
        .map((example) => `${text}: ${example}`),
    );
    expect(missed).toEqual([]);
  });

  it('makes no hit of a term in the texts that must not match', () => {
    const wrong = lexicon.terms.flatMap(({ text, mustNotMatch = [] }) =>
      mustNotMatch.filter((example) => makesHit(example, text, lexicon.id)).map((example) => `${text}: ${example}`),
    );
    expect(wrong).toEqual([]);
  });
});

const indexes = new Map(
  EXTRACTORS.map((extractor) => [extractor, indexLexicons([SCOPE, ...extractor.lexicons])] as const),
);

/** Whether an extractor that reads the lexicon takes the term for an offer. A list that only gives context makes no hits. */
function makesHit(example: string, term: string, lexicon: string): boolean {
  return EXTRACTORS.filter(({ lexicons }) => lexicons.some(({ id }) => id === lexicon)).some((extractor) => {
    const index = indexes.get(extractor);
    if (index === undefined) return false;
    const document = readDocument(example, index, { kind: extractor.kind, country: 'DK', ordinary: ORDINARY_WORDS });
    const places = matchLexicon(document, lexicon).filter((match) => match.term === term);
    return extractor
      .extract(document)
      .filter(({ state }) => state === 'offered')
      .some((hit) =>
        hit.lexicon === undefined
          ? places.some(({ span }) => span.start < hit.span.end && hit.span.start < span.end)
          : hit.lexicon === lexicon && hit.term === term,
      );
  });
}

/** A longer term of the list may take the place of a shorter one in its example, and one that is written alike in another language. */
function sameTerm(found: string, wanted: string, lexicon: Lexicon): boolean {
  if (found === wanted) return true;
  const ways = spellOut(wanted).map((way) => way.join(' '));
  return (
    lexicon.terms.some(({ text }) => text === found) &&
    spellOut(found).some((way) =>
      ways.some((other) => other === way.join(' ') || ` ${way.join(' ')} `.includes(` ${other} `)),
    )
  );
}
