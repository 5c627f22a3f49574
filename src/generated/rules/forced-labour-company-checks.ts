// Generated from schemas/ by `npm run generate`. Do not edit.
export { forcedLabourCompanyChecks } from '../rules/forced-labour-company-checks/1.0.0.js';
