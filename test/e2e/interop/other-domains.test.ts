/** Sets of a domain that a data source of the real alicloud provider finds, and of a wildcard. */
import { describeWithAlicloud } from "../support/alicloud";
import { DomainProject, ways } from "../support/domain-project";
import { Service } from "../support/service";

const WHAT = "a data source's domain and a wildcard, with preload sets";

let service: Service;
let project: DomainProject;

beforeEach(async () => {
  service = await Service.start({ autoDomains: false, setupMs: 3_000 });
});

afterEach(async () => {
  project.remove();
  await service.close();
});

const sent = (): string[] => service.preloads().flat().sort();

describeWithAlicloud(WHAT).each(ways(WHAT))("synthesized by $core, on $name", ({ core, engine }) => {
  beforeEach(() => {
    project = new DomainProject(service, core, engine);
  });

  test("a set takes the domain that a data source finds", async () => {
    for (const domainName of ["vod.example.com", "other.example.com"]) {
      service.emulator.control.addDomain({
        domainName,
        sources: [{ content: "one.example.com", type: "domain", port: 80, priority: "20" }],
      });
    }
    await project.synth(
      `const found = new DataAlicloudVodDomains(stack, "found", { nameRegex: "^vod[.]", status: "online" });
       new PreloadSet(stack, "whole", { domain: found, area: "domestic", paths: ["/1.mp4"] });
       new PreloadSet(stack, "element", { domain: found.domains.get(0), area: "domestic", paths: ["/2.mp4"] });
       new TerraformOutput(stack, "origin", { value: found.domains.get(0).sources.get(0).sourceContent });`,
    );
    await project.init();
    expect((await project.apply()).output).toContain("one.example.com");
    expect(sent()).toEqual(["http://vod.example.com/1.mp4", "http://vod.example.com/2.mp4"]);
    expect(await project.plan()).toMatchObject({ isEmpty: true });
    await project.destroy();
    expect(service.emulator.control.domains()).toHaveLength(2);
  });

  test("a set with a host of its own waits for the wildcard, and goes before it", async () => {
    await project.synth(
      `const sources = [{ sourceType: "domain", sourceContent: "one.example.com", sourcePort: "80" }];
       const domain = new VodDomain(stack, "domain", { domainName: ".example.com", sources });
       new PreloadSet(stack, "launch", { domain, host: "cdn.example.com", paths: ["/1.mp4"] });`,
    );
    await project.init();
    await project.apply();
    expect(sent()).toEqual(["http://cdn.example.com/1.mp4"]);
    expect(service.submissions()).toHaveLength(1);
    expect(await project.plan()).toMatchObject({ isEmpty: true });
    await project.destroy();
    expect(service.emulator.control.domains()).toEqual([]);
  });
});
