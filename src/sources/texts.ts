/** The formats of texts alone, for who has no files to read. */
export { onlyHost } from "./hosts";
export { TEXT_SOURCES } from "./text-sources";
