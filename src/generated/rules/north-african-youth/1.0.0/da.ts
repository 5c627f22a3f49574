// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Translation } from '../../../types.js';
import file from '../../../../../rules/sets/north-african-youth/1.0.0.da.json' with { type: 'json' };

/** Unge i kriminalitet eller forsvundet fra et center (CMM's sæt om nordafrikanske drenge og unge mænd): wording of version 1.0.0 in the language `da` (not-reviewed). */
export const northAfricanYouthDa: Translation = file as unknown as Translation; // checked against its schema in the tests
