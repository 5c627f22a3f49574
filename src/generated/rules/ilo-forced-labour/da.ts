// Generated from schemas/ by `npm run generate`. Do not edit.
export { iloForcedLabourDa } from '../../rules/ilo-forced-labour/1.0.0/da.js';
