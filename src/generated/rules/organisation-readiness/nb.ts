// Generated from schemas/ by `npm run generate`. Do not edit.
export { organisationReadinessNb } from '../../rules/organisation-readiness/1.0.0/nb.js';
