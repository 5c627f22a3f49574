// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Referral } from '../../types.js';
import file from '../../../../rules/referral/dk.da.json' with { type: 'json' };

/** Danmark: vejen til hjælp for mennesker, der kan være handlet (da). Gathered 2026-11-21; Skal bekræftes af Center mod Menneskehandel (CMM). Ingen har bekræftet oplysningerne endnu. De er samlet fra tekster fra flere år, og nogle af teksterne er gamle. Ring til hotlinen, før du støtter dig til dem. */
export const dkDa: Referral = file as unknown as Referral; // checked against its schema in the tests
