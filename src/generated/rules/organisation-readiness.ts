// Generated from schemas/ by `npm run generate`. Do not edit.
export { organisationReadiness } from '../rules/organisation-readiness/1.0.0.js';
