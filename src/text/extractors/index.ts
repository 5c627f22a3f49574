import type { Extractor } from '../types.js';
import { customerScreening } from './customer-screening.js';
import { deposit } from './deposit.js';
import { drugs } from './drugs.js';
import { highRiskUnprotected } from './high-risk.js';
import { ethnicity } from './ethnicity.js';
import { hours } from './hours.js';
import { limitsStated } from './limits.js';
import { outcallOffered, restrictedMovement } from './movement.js';
import { nationality } from './nationality.js';
import { newInTown } from './new-in-town.js';
import { obscuredPhone, phonePresent } from './phone.js';
import { prices } from './prices.js';
import { reviewAppearsVeryYoung } from './reviews/appears-very-young.js';
import { reviewAskedForHelp } from './reviews/asked-for-help.js';
import { reviewCommunicationBarrier } from './reviews/communication-barrier.js';
import { reviewCryingOrRefusing } from './reviews/crying-or-refusing.js';
import { reviewDifferentPersonThanAdvert } from './reviews/different-person-than-advert.js';
import { reviewDruggedOrExhausted } from './reviews/drugged-or-exhausted.js';
import { reviewInjuriesSeen } from './reviews/injuries-seen.js';
import { reviewLockedInOrGuarded } from './reviews/locked-in-or-guarded.js';
import { reviewMayBeUnder18 } from './reviews/may-be-under-18.js';
import { reviewMessagesAnsweredByOther } from './reviews/messages-answered-by-other.js';
import { reviewNewPeopleAllTheTime } from './reviews/new-people-all-the-time.js';
import { reviewPraisesNoLimits } from './reviews/praises-no-limits.js';
import { reviewSaysTraffickedOrForced } from './reviews/says-trafficked-or-forced.js';
import { reviewThirdPartyControls } from './reviews/third-party-controls.js';
import { reviewThirdPartyTakesMoney } from './reviews/third-party-takes-money.js';
import { reviewUnsureOrUncomfortable } from './reviews/unsure-or-uncomfortable.js';
import { saidUnder18 } from './said-under-18.js';
import { services } from './services.js';
import { movesOften } from './touring.js';
import { trustWording } from './trust.js';
import { unprotected } from './unprotected.js';
import { thirdPersonOrPlural } from './voice.js';
import { statedAgeUnder23, teenKeyword, youthStressed, youthWords } from './youth.js';

/** Every extractor, in alphabetical order of file names; those of reviews last. */
export const EXTRACTORS: readonly Extractor[] = [
  customerScreening,
  deposit,
  drugs,
  highRiskUnprotected,
  ethnicity,
  hours,
  limitsStated,
  outcallOffered,
  restrictedMovement,
  nationality,
  newInTown,
  obscuredPhone,
  phonePresent,
  prices,
  saidUnder18,
  services,
  movesOften,
  trustWording,
  unprotected,
  thirdPersonOrPlural,
  statedAgeUnder23,
  teenKeyword,
  youthStressed,
  youthWords,
  reviewAppearsVeryYoung,
  reviewAskedForHelp,
  reviewCommunicationBarrier,
  reviewCryingOrRefusing,
  reviewDifferentPersonThanAdvert,
  reviewDruggedOrExhausted,
  reviewInjuriesSeen,
  reviewLockedInOrGuarded,
  reviewMayBeUnder18,
  reviewMessagesAnsweredByOther,
  reviewNewPeopleAllTheTime,
  reviewPraisesNoLimits,
  reviewSaysTraffickedOrForced,
  reviewThirdPartyControls,
  reviewThirdPartyTakesMoney,
  reviewUnsureOrUncomfortable,
];
