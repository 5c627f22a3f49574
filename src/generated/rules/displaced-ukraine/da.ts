// Generated from schemas/ by `npm run generate`. Do not edit.
export { displacedUkraineDa } from '../../rules/displaced-ukraine/1.0.0/da.js';
