/** The quota held against what is sent, of one stack and of several. */
import { applied, create, paths, plan, quotaLeft, reportOn, reportWith } from "../support";

const keepFree = (value: unknown): object => ({
  configuration: {
    provider_config: {
      vodpreload: { full_name: "terraform.local/alicloud/vodpreload", expressions: { keep_free: value } },
    },
  },
});

test("what fits, and what is left after", () => {
  const { verdict, quota } = reportOn(plan([create(paths(13))], quotaLeft(487)));
  expect(verdict).toBe("fits");
  expect(quota).toMatchObject({ source: "plan", total: 500, left: 487, after: 474, short: 0, days: 1 });
});

test("what does not fit stays pending, and says for how many days", () => {
  const report = reportOn(plan([create(paths(1_300))], quotaLeft(300)));
  expect(report.verdict).toBe("over-quota");
  expect(report.quota).toMatchObject({ after: 0, short: 1_000, days: 3 });
  expect(report.stacks[0]?.notDone[0]?.text).toContain("1,000 URLs stay pending");
});

test("what is kept free is none of it", () => {
  const report = reportOn(
    plan([create(paths(13))], { ...quotaLeft(20), ...keepFree({ constant_value: 10 }) }),
  );
  expect(report.quota).toMatchObject({ keepFree: 10, short: 3, after: 10 });
  const unknown = reportOn(
    plan([create(paths(13))], { ...quotaLeft(20), ...keepFree({ references: ["var.x"] }) }),
  );
  expect(unknown.quota.keepFree).toBeNull();
  expect(unknown.stacks[0]?.warnings).toContainEqual(expect.objectContaining({ code: "keep-free-unknown" }));
});

test("an account without a daily quota never sends it", () => {
  expect(reportOn(plan([create(paths(1))], quotaLeft(0, 0))).quota.days).toBeNull();
});

test("nobody has read the quota: said, and not taken for enough", () => {
  const report = reportOn(plan([create(paths(1))]));
  expect(report.verdict).toBe("quota-unknown");
  expect(report.stacks[0]?.warnings).toContainEqual(expect.objectContaining({ code: "quota-unknown" }));
});

test("what the service says wins over an older plan", () => {
  const asked = { total: 500, left: 5, refreshesLeft: null };
  expect(reportWith(asked, plan([create(paths(6))], quotaLeft(100)))).toMatchObject({
    verdict: "over-quota",
    quota: { source: "service", short: 1 },
  });
});

test("stacks fit one by one, and not together; a URL that two send counts once", () => {
  const [one, other] = [paths(6, "1", "/a/"), paths(6, "1", "/b/")];
  const report = reportOn(plan([create(one)], quotaLeft(10)), plan([create(other)]));
  expect(report.stacks.map(({ verdict }) => verdict)).toEqual(["fits", "fits"]);
  expect(report).toMatchObject({ urls: 12, verdict: "over-quota", quota: { short: 2 } });
  expect(reportOn(plan([create(one)], quotaLeft(10)), plan([create(one)]))).toMatchObject({
    urls: 6,
    verdict: "fits",
  });
});

test("more refreshes than the day has left", () => {
  const before = applied({ paths: paths(5) });
  const after = { ...before, paths: paths(5, "2") };
  const report = reportOn(plan([{ before, after }], quotaLeft(400, 500, 3)));
  expect(report.stacks[0]?.notDone).toContainEqual(expect.objectContaining({ code: "refresh-quota" }));
});

test("a plan that ended with an error is none", () => {
  expect(reportOn(plan([create(paths(1))], { ...quotaLeft(9), errored: true })).verdict).toBe("plan-failed");
});
