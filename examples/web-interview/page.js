import { dk } from 'trafficking-indicators/referral/dk';
import { dkDa } from 'trafficking-indicators/referral/dk/da';
import './interview.js';
import { SOURCES } from './sources.js';

/** @import { IndicatorInterview } from './interview.js' */

const interview = /** @type {IndicatorInterview} */ (document.querySelector('indicator-interview'));
const [source, language, layout] = ['source', 'language', 'layout'].map(
  (id) => /** @type {HTMLSelectElement} */ (document.getElementById(id)),
);
const NAMES = new Map([
  ...Object.entries({ en: 'English', da: 'Dansk', bg: 'Български', fil: 'Filipino', pl: 'Polski', ro: 'Română' }),
  ...Object.entries({ ru: 'Русский', uk: 'Українська', zh: '中文' }),
]);

interview.referrals = [dk, dkDa];
// The app keeps the facts and the assessment as it sees fit; here they are only counted.
interview.addEventListener('change', (event) => {
  const { facts } = /** @type {CustomEvent} */ (event).detail;
  document.title = `An interview in another app (${Object.keys(facts).length})`;
});

/** @param {string} id */
async function ask(id) {
  const chosen = SOURCES[id];
  if (chosen === undefined || language === undefined) return;
  const { languages } = chosen;
  language.replaceChildren(...languages.map((code) => new Option(NAMES.get(code), code)));
  language.value = languages.includes(interview.lang) ? interview.lang : 'en';
  const none = { translations: [], planTranslations: [] };
  const loaded = await chosen.load();
  Object.assign(interview, { ...none, ...loaded, facts: {}, concern: '', lang: language.value });
}

source?.append(...Object.entries(SOURCES).map(([id, { title }]) => new Option(title, id)));
source?.addEventListener('change', () => ask(source.value));
language?.addEventListener('change', () => {
  interview.lang = language.value;
});
layout?.addEventListener('change', () => {
  interview.setAttribute('layout', layout.value);
});

// A link can say what to begin with: ?set=child&lang=da&layout=page
const wanted = new URL(location.href).searchParams;
interview.lang = wanted.get('lang') ?? 'en';
interview.setAttribute('layout', wanted.get('layout') ?? 'steps');
if (layout !== undefined) layout.value = interview.getAttribute('layout') ?? 'steps';
if (source !== undefined) source.value = wanted.get('set') ?? 'general';
await ask(source?.value ?? 'general');
