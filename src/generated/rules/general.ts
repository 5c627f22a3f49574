// Generated from schemas/ by `npm run generate`. Do not edit.
export { general } from '../rules/general/1.1.0.js';
