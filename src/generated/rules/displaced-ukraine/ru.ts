// Generated from schemas/ by `npm run generate`. Do not edit.
export { displacedUkraineRu } from '../../rules/displaced-ukraine/1.0.0/ru.js';
