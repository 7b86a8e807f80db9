/**
 * What the oracle excuses, and nothing else: the limits that a promise about the nodes has, and the reasons for which a
 * URL may go out again. `limits.ts` and `reasons.ts` tell how each one shows in what really was.
 *
 * Beyond these lists: a stale copy is as the author wished where `refreshChanged` is off. Nobody has to give a reason in
 * a deploy that could not always read the task list, or in the next one; nor in the deploy after two processes that were
 * killed within little more than two minutes, because two calls about one URL may then be lost, and the list does not
 * tell them apart. Where an answer was lost, slow or wrong, or a set replaced, neither the outcome's counts are held
 * against the service nor its state against the one before. Quota is not counted across the service's midnight, and a
 * failure at the origin of two days before the last deploys is not looked for.
 */
import {
  isFailurePurged,
  isForgottenByAll,
  isPurgedByOther,
  isTakenForOther,
  isTakenForUnwritten,
  isUnnoticed,
  type Limit,
} from "./limits";
import {
  isAfterUnwrittenFailure,
  isAmbiguous,
  isAskedFor,
  isNothingProven,
  isOwedByState,
  isPurgeForOther,
  isShownTooLate,
  isTooOldForList,
  isUnanswered,
  isUnwrittenByOther,
  type Reason,
} from "./reasons";

/** A path that counts as accepted may be missing on the nodes, or be stale there, when */
export const LIMITS: readonly Limit[] = [
  // with journal and state lost, a row of the list was taken for the set's, and was a preload with other settings;
  isTakenForOther,
  // a lost call of the set was found in a row of another one, which a full disk kept out of the journal;
  isTakenForUnwritten,
  // it failed at the origin, and nobody asked while the list knew, or the tasks were forgotten;
  isUnnoticed,
  // with the state lost, nobody knew of an older copy, which list and journal had forgotten or could not tell;
  isForgottenByAll,
  // another set has refreshed the URL, and no plan has held this one against the journal since, or none can end it.
  isPurgedByOther,
];

/** A failure at the origin may stay unknown when */
export const LIMITS_OF_FAILURES: readonly Limit[] = [
  // another set has purged the URL since, as above: the copy would be gone without the failure as well;
  isFailurePurged,
  // nobody asked while the list knew, or the tasks were forgotten.
  isUnnoticed,
];

/** A set may send or refresh a URL again, even one that its state or the journal knows, when */
export const REASONS: readonly Reason[] = [
  // the author has asked for it since;
  isAskedFor,
  // its state owed the path, and both sets have it: whether the other one sent it before that cannot be told;
  isOwedByState,
  // the disk was full: a call of the other set, with other settings, may be what the list shows;
  isUnwrittenByOther,
  // a call was answered while the disk was full, and may be what the list shows;
  isUnanswered,
  // two calls were lost, with other settings or of another version, and the row may be of either;
  isAmbiguous,
  // it failed at the origin before, and that this is settled found no room on the disk;
  isAfterUnwrittenFailure,
  // it is a refresh: what one set purged for its version is another one's stale copy.
  isPurgeForOther,
];

/** When neither its state nor the journal knows of it, also when */
export const REASONS_WHEN_FORGOTTEN: readonly Reason[] = [
  // the service shows the row later than a new process waits for what it does not know of;
  isShownTooLate,
  // the row is older than the list's three days;
  isTooOldForList,
  // the list shows the row, but neither version nor settings, and so proves little.
  isNothingProven,
];
