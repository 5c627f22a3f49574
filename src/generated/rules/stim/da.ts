// Generated from schemas/ by `npm run generate`. Do not edit.
export { stimDa } from '../../rules/stim/1.0.0/da.js';
