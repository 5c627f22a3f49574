// Generated from schemas/ by `npm run generate`. Do not edit.
export { healthCrisisReadinessDa } from '../../rules/health-crisis-readiness/1.0.0/da.js';
