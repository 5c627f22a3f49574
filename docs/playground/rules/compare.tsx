import { compareCases, compareRuleSets, workedCases } from 'trafficking-indicators/compare';
import { compareDocument, compareWords } from 'trafficking-indicators/compare-report';
import type { Block, Messages } from 'trafficking-indicators/report';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { SETS } from '../catalogue.js';
import { Blocks } from '../parts/blocks.js';
import { keyOfSet, setOf, wordingIn } from '../sources.js';
import type { Words } from '../words.js';

/** What the comparison needs. */
interface Props {
  readonly language: string;
  readonly words: Words;
  readonly messages: Messages;
}

/** Combinations that are worked out before the rest is sampled: what takes a browser about a second. */
const LIMIT = 20_000;
const SAMPLES = 2000;

/** Sets of which there is more than one version. */
const several = SETS.filter(({ ruleSet: { id } }) => SETS.filter((entry) => entry.ruleSet.id === id).length > 1);

/** Two versions of a set side by side: what differs in the data, and which answers give another result. */
export function Compare({ language, words, messages }: Props): JSX.Element {
  const [from, setFrom] = useState(keyOfLast());
  const [to, setTo] = useState(keyOfFirst());
  const [blocks, setBlocks] = useState<readonly Block[]>();
  useEffect(() => {
    setBlocks(undefined);
    const later = setTimeout(() => {
      setBlocks(compared(from, to, language, messages, words));
    });
    return () => {
      clearTimeout(later);
    };
  }, [from, to, language, messages, words]);
  return (
    <>
      <div class="settings">
        <Version value={from} onChange={setFrom} label={words.rules.compare} language={language} />
        <Version value={to} onChange={setTo} label={words.rules.with} language={language} />
      </div>
      <p role="status">{blocks === undefined ? words.rules.comparing : ''}</p>
      {blocks !== undefined && <Blocks blocks={blocks} />}
    </>
  );
}

function keyOfLast(): string {
  const last = several.at(-1);
  return last === undefined ? '' : keyOfSet(last);
}

function keyOfFirst(): string {
  const [first] = several;
  return first === undefined ? '' : keyOfSet(first);
}

function compared(from: string, to: string, language: string, messages: Messages, { rules }: Words): readonly Block[] {
  const [a, b] = [setOf(from).ruleSet, setOf(to).ruleSet];
  return compareDocument({
    comparison: compareRuleSets(a, b, { limit: LIMIT, samples: SAMPLES }),
    workedCases: compareCases(a, b, workedCases(a, b)),
    a: { ruleSet: a, wording: wordingIn(a, language) },
    b: { ruleSet: b, wording: wordingIn(b, language) },
    // What the command line says there names its options.
    words: { ...compareWords(language), more: rules.more, offByDefault: rules.offByDefault },
    messages,
    full: false,
  });
}

interface VersionProps {
  readonly value: string;
  readonly label: string;
  readonly language: string;
  readonly onChange: (key: string) => void;
}

function Version({ value, label, language, onChange }: VersionProps): JSX.Element {
  return (
    <label>
      {label}
      <select
        value={value}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.value);
        }}
      >
        {several.map((entry) => (
          <option key={keyOfSet(entry)} value={keyOfSet(entry)}>
            {wordingIn(entry.ruleSet, language).title} {entry.ruleSet.version}
          </option>
        ))}
      </select>
    </label>
  );
}
