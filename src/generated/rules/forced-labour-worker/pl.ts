// Generated from schemas/ by `npm run generate`. Do not edit.
export { forcedLabourWorkerPl } from '../../rules/forced-labour-worker/1.0.0/pl.js';
