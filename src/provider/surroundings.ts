/** What the provider takes from the process that it runs in, so that tests decide what that is. */
import { randomUUID } from "node:crypto";
import { type Clock, systemClock } from "../vod/clock";
import type { Environment } from "../vod/environment";
import { connect, type Connect } from "./connect";

export interface Surroundings {
  /** Makes the client when the first call needs it. */
  readonly connect: Connect;
  /** Where endpoints, and Terraform's data, are looked for. */
  readonly env: Environment;
  readonly clock: Clock;
  /** From 0 to below 1. */
  readonly random: () => number;
  /** A new id, of a set for instance. */
  readonly newId: () => string;
}

/** Those of this process. */
export function processSurroundings(): Surroundings {
  return { connect, env: process.env, clock: systemClock, random: Math.random, newId: randomUUID };
}
