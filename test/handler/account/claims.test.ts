/** A copy that several sets want is paid for once. */
import { Claims } from "../../../src/handler/account/claims";

const never = new AbortController().signal;

test("who asks for what another one has claimed waits until it is given up", async () => {
  const claims = new Claims();
  const release = claims.claim(["a", "b"]);
  const log: string[] = [];
  const waits = claims.given(["b", "c"], never).then((claimed) => log.push(`given: ${claimed}`));
  await Promise.resolve();
  log.push("released");
  release();
  await waits;
  expect(log).toEqual(["released", "given: true"]);
});

test("what nobody has claimed is not waited for", async () => {
  const claims = new Claims();
  const release = claims.claim(["a"]);
  expect(await claims.given(["b"], never)).toBe(false);
  release();
  expect(await claims.given(["a"], never)).toBe(false);
});

test("what is claimed stays with whoever claimed it first", async () => {
  const claims = new Claims();
  const first = claims.claim(["a"]);
  claims.claim(["a"])();
  const waits = claims.given(["a"], never);
  first();
  expect(await waits).toBe(true);
});

test("who is aborted waits no longer, and does not take it for given up", async () => {
  const claims = new Claims();
  claims.claim(["a"]);
  const abort = new AbortController();
  const waits = claims.given(["a"], abort.signal);
  abort.abort();
  expect(await waits).toBe(false);
  expect(await claims.given(["a"], AbortSignal.abort())).toBe(false);
});
