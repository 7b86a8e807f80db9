/** What stands for an unknown value in what is to be encoded: an object, because encoders ask extensions about objects only. */
export class UnknownValue {
  readonly isUnknown = true;
}

const UNKNOWN_VALUE = new UnknownValue();

export function unknownOnWire(): object {
  return UNKNOWN_VALUE;
}
