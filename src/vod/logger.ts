/** The log as an argument; whoever calls decides where it goes. */

/** Takes lines of five degrees; what it does with them is its affair. */
export interface Logger {
  /** What only the developer of this package wants to see. */
  trace(message: string, fields?: LogFields): void;
  /** What was decided, and why. */
  debug(message: string, fields?: LogFields): void;
  /** One line a call. */
  info(message: string, fields?: LogFields): void;
  /** What costs something but stops nothing. */
  warn(message: string, fields?: LogFields): void;
  /** A failure of this package's own code. */
  error(message: string, fields?: LogFields): void;
}

/** Numbers, ids and words beside a message; never a secret. */
export type LogFields = Readonly<Record<string, string | number | boolean>>;

const ignore = (): void => undefined;

/** A log that goes nowhere. */
export const silentLogger: Logger = {
  trace: ignore,
  debug: ignore,
  info: ignore,
  warn: ignore,
  error: ignore,
};
