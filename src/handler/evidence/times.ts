/** How far the task list may be trusted in time. All in milliseconds. */

/** The service knows the tasks of three days (API reference of DescribeVodRefreshTasks). */
export const HISTORY_MS = 3 * 86_400_000;

/**
 * The service refuses times before its history. Before its first answer its time is the machine's, which may be off by
 * the 15 minutes that a signature allows.
 */
export const HISTORY_MARGIN_MS = 20 * 60_000;

/** Task lists and `Date` headers have whole seconds, and a call takes its time. */
export const CLOCK_MARGIN_MS = 3_000;

/**
 * A new task shows up about two seconds after its call, some of its rows later; after this time all of them are
 * shown.
 */
export const SHOWN_AFTER_MS = 30_000;

/** An accepted task that is in no listing after so long does not belong to this service. */
export const SURELY_SHOWN_MS = 60_000;

/** No refresh takes longer: the documentation says five to six minutes. */
export const LONGEST_REFRESH_MS = 3_600_000;

/** A listing misses tasks that were submitted so short a time before it. */
export const LATE_MS = 60_000;

/** A call is given up after a minute; twice that is ample for what it brings about. */
export const LONGEST_CALL_MS = 120_000;

/** After an answer was lost the service may still be at work on the call. */
export const LATE_WORK_MS = 10_000;
