// Generated from schemas/ by `npm run generate`. Do not edit.
export { forcedLabourCompany } from '../rules/forced-labour-company/1.0.0.js';
