/** List files, as a source among the others. */
import { listLines } from "../paths/list/lines";
import type { TextSource } from "./source";

export const list: TextSource = {
  what: "a list of paths",
  takes: [],
  read: (text) => ({ entries: listLines(text), remarks: [] }),
};
