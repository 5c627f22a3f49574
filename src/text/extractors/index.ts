import type { Extractor } from '../types.js';
import { customerScreening } from './customer-screening.js';
import { deposit } from './deposit.js';
import { drugs } from './drugs.js';
import { hours } from './hours.js';
import { limitsStated } from './limits.js';
import { outcallOffered, restrictedMovement } from './movement.js';
import { nationality } from './nationality.js';
import { newInTown } from './new-in-town.js';
import { obscuredPhone, phonePresent } from './phone.js';
import { prices } from './prices.js';
import { services } from './services.js';
import { movesOften } from './touring.js';
import { trustWording } from './trust.js';
import { unprotected } from './unprotected.js';
import { thirdPersonOrPlural } from './voice.js';
import { statedAgeUnder23, teenKeyword, youthStressed, youthWords } from './youth.js';

/** Every extractor, in alphabetical order of file names. */
export const EXTRACTORS: readonly Extractor[] = [
  customerScreening,
  deposit,
  drugs,
  hours,
  limitsStated,
  outcallOffered,
  restrictedMovement,
  nationality,
  newInTown,
  obscuredPhone,
  phonePresent,
  prices,
  services,
  movesOften,
  trustWording,
  unprotected,
  thirdPersonOrPlural,
  statedAgeUnder23,
  teenKeyword,
  youthStressed,
  youthWords,
];
