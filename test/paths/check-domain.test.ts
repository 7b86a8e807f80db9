import fc from "fast-check";
import { isHost } from "../../src/emulator/service/object-path";
import { checkDomain } from "../../src/paths";

test.each(["vod.example.com", "xn--fiq228c.example.com", "cdn-1.v.example.co"])(
  "%s may be preloaded",
  (domain) => {
    expect(checkDomain(domain)).toEqual([]);
  },
);

test.each([
  ["", "empty-domain", "e.g. vod.example.com"],
  ["  ", "empty-domain", "e.g. vod.example.com"],
  ["https://vod.example.com", "domain-with-scheme", "Write vod.example.com,"],
  ["http://VOD.example.com:80/a", "domain-with-scheme", "Write vod.example.com,"],
  ["vod.example.com/", "domain-with-path", "Write vod.example.com,"],
  [".example.com", "wildcard-domain", "Write the host that viewers ask"],
  ["*.example.com", "wildcard-domain", "cdn.example.com"],
  ["v*.example.com", "wildcard-domain", "Write the host"],
  ["me@vod.example.com", "domain-with-user", "Write vod.example.com"],
  ["vod.example.com:8080", "domain-with-port", "Write vod.example.com;"],
  ["VOD.example.com", "domain-not-lower-case", "Write vod.example.com"],
  ["视频.example.com", "domain-not-ascii", "Write xn--cy2a840a.example.com"],
  [" vod.example.com", "domain-not-ascii", "Write vod.example.com"],
  ["vod.example.com\n", "domain-not-ascii", "Write vod.example.com"],
  ["a_b.example.com", "domain-with-underscore", "e.g. a-b.example.com"],
  ["_vod.example.com", "domain-with-underscore", "VOD console"],
  ["vod", "not-a-domain", "accelerated domain"],
  ["a.b", "not-a-domain", "accelerated domain"],
  ["vod.example.com.", "not-a-domain", "accelerated domain"],
  ["vod..example.com", "not-a-domain", "accelerated domain"],
  ["-vod.example.com", "not-a-domain", "accelerated domain"],
  ["192.0.2.1", "not-a-domain", "accelerated domain"],
  [`${"a.".repeat(130)}com`, "not-a-domain", "accelerated domain"],
])("%j is refused with one remedy", (domain, code, remedy) => {
  const issues = checkDomain(domain);
  expect(issues).toEqual([expect.objectContaining({ severity: "error", code, domain })]);
  expect(issues[0]?.remedy).toContain(remedy);
});

test("a domain that may be preloaded is a host for the local service", () => {
  const characters = fc.constantFrom("a", "b", "1", "-", "_", ".");
  const text = fc.array(characters, { minLength: 1, maxLength: 12 }).map((all) => all.join(""));
  fc.assert(
    fc.property(fc.oneof(fc.domain(), text), (domain) => {
      if (checkDomain(domain).length === 0) expect([domain, isHost(domain)]).toEqual([domain, true]);
    }),
    { numRuns: 2_000 },
  );
});
