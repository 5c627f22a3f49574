// Generated from schemas/ by `npm run generate`. Do not edit.
export { healthCrisisReadiness } from '../rules/health-crisis-readiness/1.0.0.js';
