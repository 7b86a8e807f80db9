import { VodCredentialsError, VodServiceError, VodTransportError } from "../../src/vod/errors";

const FIELDS = {
  kind: "quota",
  operation: "PreloadVodObjectCaches",
  code: "QuotaExceeded.Refresh",
  serviceMessage: "Exceeded.",
  requestId: "R-1",
  httpStatus: 400,
} as const;

test("each error knows its own kind only", () => {
  const errors = [
    new VodServiceError(FIELDS),
    new VodTransportError("Op", "no", "refused"),
    new VodCredentialsError("none"),
  ];
  const kinds = [VodServiceError, VodTransportError, VodCredentialsError];
  for (const [index, kind] of kinds.entries()) {
    const is = (value: unknown): boolean => kind.is(value);
    expect(errors.map((error) => is(error))).toEqual(errors.map((_, at) => at === index));
    expect([undefined, null, "x", new Error("x"), {}].some((other) => is(other))).toBe(false);
  }
});

test("is recognized across copies of this package", () => {
  jest.isolateModules(() => {
    const copy = jest.requireActual<typeof import("../../src/vod/errors")>("../../src/vod/errors");
    const error = new copy.VodServiceError(FIELDS);
    expect(error).not.toBeInstanceOf(VodServiceError);
    expect(VodServiceError.is(error)).toBe(true);
  });
});

test("a service error says what, why and the request id in one line", () => {
  expect(new VodServiceError(FIELDS).message).toBe(
    "PreloadVodObjectCaches: QuotaExceeded.Refresh: Exceeded. (request id R-1)",
  );
  expect(new VodServiceError(FIELDS).retryAfterMs).toBeUndefined();
});
