/**
 * Names the language of a text, or abstains.
 *
 * @module language
 */
export { detectLanguage, type DetectedLanguage } from './detect-language.js';
export { DETECTED_LANGUAGES, type LanguageCode } from './languages.js';
