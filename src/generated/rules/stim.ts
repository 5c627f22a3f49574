// Generated from schemas/ by `npm run generate`. Do not edit.
export { stim } from '../rules/stim/1.0.0.js';
