/** What a path and a domain of a preload set may be, and how they become the URL of an object. */
export { objectUrl, encodePath } from "./encode";
export { checkPath, checkPaths } from "./check-path";
export { parseDuration, timeoutProblem } from "./duration";
export { checkDomain } from "./check-domain";
export { nfcStable } from "./normal-form";
export { prefixesWithoutPath } from "./prefixes";
export { reduceUrl, splitUrl, type ObjectUrl } from "./reduce-url";
export { looksSigned, stripAuthKey } from "./signed";
export { urlKey } from "./url-key";
export { PathIssueError, shown, type DomainIssue, type PathIssue, type Severity } from "./issue";
