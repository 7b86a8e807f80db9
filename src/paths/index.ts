/** What a path and a domain of a preload set may be, and how they become the URL of an object. */
export { objectUrl } from "./encode";
export { checkPaths } from "./check-path";
export { parseDuration, timeoutProblem } from "./duration";
export { checkDomain } from "./check-domain";
export { nfcStable } from "./normal-form";
export { prefixesWithoutPath } from "./prefixes";
export { reduceUrl, splitUrl } from "./reduce-url";
export { stripAuthKey } from "./signed";
export { urlKey } from "./url-key";
export { PathIssueError, shown } from "./issue";
