// Generated from schemas/ by `npm run generate`. Do not edit.
export { child } from '../rules/child/1.0.0.js';
