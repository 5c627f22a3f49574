// Generated from schemas/ by `npm run generate`. Do not edit.
export { forcedLabourWorkerUk } from '../../rules/forced-labour-worker/1.0.0/uk.js';
