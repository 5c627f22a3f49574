// Generated from schemas/ by `npm run generate`. Do not edit.
export { iloForcedLabour } from '../rules/ilo-forced-labour/1.0.0.js';
