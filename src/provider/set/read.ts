/** The read of a set: the state is as last known. */
import type { ApplyAnswer, ReadRequest } from "../../plugin/provider";
import type { setSchema } from "./schema";

/** What the service lists of a task says nothing about the set's declaration, so the state stands as it is. */
export function readSet(request: ReadRequest<typeof setSchema>): ApplyAnswer<typeof setSchema> {
  return { state: request.state, private: request.private, diagnostics: [] };
}
