/** The read of a set: what failed at the origin since the last apply, and nothing else. */
import { findFailures } from "../../../src/handler/is-complete";
import { VodCredentialsError } from "../../../src/vod/errors";
import type { Answers } from "../../../src/vod/operations";
import { decodePrivateState, encodePrivateState } from "../../../src/provider/set/private-state";
import { readSet } from "../../../src/provider/set/read";
import { configuredContext, fakeService, type FakeService } from "../fake-service";
import { state } from "../support";

const HOUR = 3_600_000;
const load = (): Promise<typeof findFailures> => Promise.resolve(findFailures);

const underWay = (submittedAt: number): Uint8Array | null =>
  encodePrivateState({
    underWay: [
      {
        taskIds: ["4711"],
        submittedAt,
        urls: ["/0001.mp4", "/0002.mp4"].map((path) => ({
          path,
          url: `http://vod.example.com${path}`,
          version: "1",
          attempt: 1,
        })),
      },
    ],
  });

/** A service whose task list shows that the first path failed. */
function failing(): FakeService {
  const page: Answers["listTasks"] = {
    tasks: [
      {
        taskId: "4711",
        objectPath: "http://vod.example.com/0001.mp4",
        objectType: "preload",
        status: "failed",
        process: "0%",
        creationTime: Date.now() - HOUR,
        description: "Origin Timeout",
      },
    ],
    totalCount: 1,
    pageNumber: 1,
    pageSize: 50,
    requestId: "r-1",
  };
  return fakeService(500, { listTasks: () => page });
}

test("with nothing under way, or nothing younger than three days, it makes no call", async () => {
  const service = failing();
  const context = await configuredContext(service);
  for (const bytes of [null, underWay(Date.now() - 73 * HOUR)]) {
    const answer = await readSet({ state: state(), private: bytes }, context, load);
    expect(answer).toMatchObject({ state: state(), diagnostics: [] });
  }
  expect(service.calls).toBe(0);
});

test("a path that failed at the origin is pending, with the service's words; what was declared stays", async () => {
  const context = await configuredContext(failing());
  const before = state();
  const bytes = underWay(Date.now() - HOUR);
  const answer = await readSet({ state: before, private: bytes }, context, load);
  expect(answer.state).toEqual({
    ...before,
    pending: new Map([["/0001.mp4", "origin: Origin Timeout [attempts: 1]"]]),
    pending_count: 1,
  });
  expect(answer.diagnostics).toMatchObject([{ severity: "warning", summary: "Paths failed at the origin" }]);
  expect(decodePrivateState(answer.private).underWay[0]?.urls.map(({ path }) => path)).toEqual(["/0002.mp4"]);

  // A plan that nobody applies reads the same old state again.
  expect(await readSet({ state: before, private: bytes }, context, load)).toEqual(answer);
  // And one after another changes nothing more.
  const again = await readSet({ state: answer.state ?? before, private: answer.private }, context, load);
  expect(again).toEqual({ ...answer, diagnostics: [] });
});

test("no credentials: the state as it was, and one warning", async () => {
  const refused = (): Promise<never> => Promise.reject(new VodCredentialsError("no credentials were found"));
  const context = await configuredContext(fakeService(500, { listTasks: refused }));
  const before = state();
  const bytes = underWay(Date.now() - HOUR);
  const answer = await readSet({ state: before, private: bytes }, context, load);
  expect(answer.state).toBe(before);
  expect(answer.private).toEqual(bytes);
  expect(answer.diagnostics).toHaveLength(1);
  expect(answer.diagnostics[0]).toMatchObject({ severity: "warning" });

  // The sets read after it do not wait for the same again, and say the same.
  const never = (): Promise<never> => Promise.reject(new Error("nothing is asked"));
  const next = await readSet({ state: before, private: bytes }, context, never);
  expect(next).toEqual({ state: before, private: bytes, diagnostics: answer.diagnostics });
});
