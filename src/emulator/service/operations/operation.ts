/** What an operation is to the emulator: parameters to the service's model, what came of it to VOD's JSON. */
import type { WireObject } from "../../wire/answer";
import type { Parameters } from "../../wire/parameters";
import type { VodService } from "../service";

/** What an operation came to. `body` lacks the request id, which the server adds. */
export interface Carried {
  readonly body: WireObject;
  /** Of the tasks that it began. */
  readonly taskIds: readonly string[];
}

/** Throws an `EmulatedError` where the service refuses. */
export type Carry = (service: VodService, parameters: Parameters) => Carried;

/** Of an operation that begins no tasks. */
export function plain(body: WireObject = {}): Carried {
  return { body, taskIds: [] };
}

/** `yyyy-MM-ddTHH:mm:ssZ`. */
export function seconds(time: number): string {
  return new Date(time).toISOString().replace(/\.\d+Z$/, "Z");
}
