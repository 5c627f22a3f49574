// Generated from schemas/ by `npm run generate`. Do not edit.
export { displacedUkraineUk } from '../../rules/displaced-ukraine/1.0.0/uk.js';
