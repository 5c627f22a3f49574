import file from '../../../rules/mappings/primero-2.15.json' with { type: 'json' };
import type { Mapping } from '../form/mapping.js';

/** The mapping of the case forms that Primero 2.15 is delivered with. Neither UNICEF nor the Primero community endorses this project. */
export const PRIMERO: Mapping = file as Mapping; // checked against its schema in the tests
