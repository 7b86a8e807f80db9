/** What the service received, and what came of it. */

/** One call, as it came in and as far as it is. */
export interface ReceivedCall {
  /** From 1, over all operations. */
  readonly number: number;
  /** The service's time, milliseconds since 1970. */
  readonly at: number;
  /** By the API's name; empty when the call names none. */
  readonly operation: string;
  /** Empty when none was given. Never a secret, a token or a signature. */
  readonly accessKeyId: string;
  /** As in its answer. */
  readonly requestId: string;
  /** Lines of ObjectPath as sent; empty for other operations. */
  readonly urls: readonly string[];
  /** As sent; absent when it was not. */
  readonly area?: string;
  /** Absent when it was not sent, or is neither true nor false. */
  readonly l2Preload?: boolean;
  /** Header name -> values; absent when it was not sent, or can't be read. */
  readonly withHeader?: Readonly<Record<string, readonly string[]>>;
  /** The operation's own parameters as sent, ObjectPath excepted. */
  readonly parameters: Readonly<Record<string, string>>;
  /**
   * `accepted` (any operation that was carried out and answered), the error code, `<code> after acceptance` (carried
   * out, but answered with an error), `under way`, `lost before acceptance`, `lost after acceptance`, or `<effect> before|after acceptance` for other faults that
   * leave the client without a usable answer.
   */
  readonly outcome: string;
  /** Whether the service carried it out, whatever the client was told. */
  readonly accepted: boolean;
  /** Of the tasks that it began; empty when it began none. */
  readonly taskIds: readonly string[];
  /** The service's time when the answer was given; undefined while under way. */
  readonly answeredAt?: number;
}

export type NewCall = Omit<ReceivedCall, "number" | "outcome" | "accepted" | "taskIds" | "answeredAt">;
export type CallResult = Pick<ReceivedCall, "outcome" | "accepted" | "taskIds"> & {
  readonly answeredAt: number;
};

/** Told of a call while the emulator handles it: it should be short, and not throw. */
export type CallListener = (call: ReceivedCall) => void;

interface Waiter {
  readonly matches: (call: ReceivedCall) => boolean;
  readonly nth: number;
  readonly answered: boolean;
  readonly resolve: (call: ReceivedCall) => void;
}

/** Keeps every call in the order of arrival and tells those who listen. */
export class CallRecord {
  private calls: ReceivedCall[] = [];
  private lastNumber = 0;
  private readonly received = new Set<CallListener>();
  private readonly answered = new Set<CallListener>();
  private waiters: Waiter[] = [];

  /** A call has come in. Returns its number, for `end`. */
  begin(call: NewCall): number {
    this.lastNumber += 1;
    const received: ReceivedCall = {
      ...call,
      number: this.lastNumber,
      outcome: "under way",
      accepted: false,
      taskIds: [],
    };
    this.calls.push(received);
    this.tell(this.received, received);
    return received.number;
  }

  /** The service has carried it out; the answer is still to come. */
  accept(number: number, taskIds: readonly string[]): void {
    const index = this.calls.findIndex((call) => call.number === number);
    const call = this.calls[index];
    if (call !== undefined) this.calls[index] = { ...call, accepted: true, taskIds };
  }

  /** The call is over. A call that was forgotten in the meantime stays forgotten. */
  end(number: number, result: CallResult): void {
    const index = this.calls.findIndex((call) => call.number === number);
    const call = this.calls[index];
    if (call === undefined) return;
    const ended: ReceivedCall = { ...call, ...result };
    this.calls[index] = ended;
    this.tell(this.answered, ended);
  }

  /** In the order of arrival. */
  list(operation?: string): readonly ReceivedCall[] {
    return operation === undefined
      ? [...this.calls]
      : this.calls.filter((call) => call.operation === operation);
  }

  /** Called on arrival, before the call is handled. Returns a function that stops it. */
  onReceived(listener: CallListener): () => void {
    this.received.add(listener);
    return () => this.received.delete(listener);
  }

  /** Called when a call is over. Returns a function that stops it. */
  onAnswered(listener: CallListener): () => void {
    this.answered.add(listener);
    return () => this.answered.delete(listener);
  }

  /** Resolves with the nth call since the last `clear` that matches, at once if it has come already. */
  waitFor(matches: (call: ReceivedCall) => boolean, nth: number, answered: boolean): Promise<ReceivedCall> {
    return new Promise((resolve) => {
      this.waiters.push({ matches, nth, answered, resolve });
      this.settleWaiters();
    });
  }

  clear(): void {
    this.calls = [];
  }

  private tell(listeners: ReadonlySet<CallListener>, call: ReceivedCall): void {
    for (const listener of listeners) listener(call);
    this.settleWaiters();
  }

  private settleWaiters(): void {
    this.waiters = this.waiters.filter((waiter) => {
      const found = this.calls.filter((call) => waiter.matches(call))[waiter.nth - 1];
      if (found === undefined || (waiter.answered && found.answeredAt === undefined)) return true;
      waiter.resolve(found);
      return false;
    });
  }
}
