/** A VOD domain of the real alicloud provider and preload sets in one stack, through all that happens to it. */
import { describeWithAlicloud } from "../support/alicloud";
import { DomainProject, ways } from "../support/domain-project";
import { Service } from "../support/service";

const WHAT = "a VOD domain beside its preload sets";

let service: Service;
let project: DomainProject;

beforeEach(async () => {
  // A domain exists only once it is added, is not ready at once, and less so than it says.
  service = await Service.start({ autoDomains: false, setupMs: 4_000, edgeLagMs: 2_000 });
});

afterEach(async () => {
  project.remove();
  await service.close();
});

interface Domain {
  readonly name?: string;
  readonly origin?: string;
  readonly tags?: Readonly<Record<string, string>>;
}

/** One domain with two sets. */
function stack({
  name = "vod.example.com",
  origin = "one.example.com",
  tags = { team: "video" },
}: Domain): string {
  return `const domain = new VodDomain(stack, "domain", {
      domainName: "${name}",
      scope: "overseas",
      sources: [{ sourceType: "domain", sourceContent: "${origin}", sourcePort: "443" }],
      tags: ${JSON.stringify(tags)},
    });
    new PreloadSet(stack, "launch", { domain, paths: PreloadPaths.fromFile("launch.txt") });
    new PreloadSet(stack, "trailers", { domain, paths: ["/trailers/1.mp4"], requireAccepted: true });`;
}

const on = (host: string, ...paths: readonly string[]): string[] =>
  paths.map((path) => `http://${host}${path}`).sort();

const sent = (): string[] => service.preloads().flat().sort();

const operations = (): string[] => [...new Set(service.calls().map(({ operation }) => operation))];

/** Applies what has changed, and shows that nothing is left to do. */
async function deploy(body: string): Promise<void> {
  service.forgetCalls();
  await project.synth(body);
  await project.apply();
  const { isEmpty, output } = await project.plan();
  if (!isEmpty) throw new Error(output);
}

describeWithAlicloud(WHAT).each(ways(WHAT))("synthesized by $core, on $name", ({ core, engine }) => {
  beforeEach(() => {
    project = new DomainProject(service, core, engine);
    project.write("launch.txt", "/series/1.mp4\n/series/2.mp4\n");
  });

  test("is created in one deploy, changed step by step, renamed and destroyed; only what is needed is sent", async () => {
    await project.synth(stack({}));
    await project.init();
    await deploy(stack({}));
    expect(sent()).toEqual(on("vod.example.com", "/series/1.mp4", "/series/2.mp4", "/trailers/1.mp4"));
    expect(service.lastPreload()?.parameters.Area).toBe("overseas");
    const first = service.calls().findIndex(({ operation }) => operation === "PreloadVodObjectCaches");
    const added = service.calls().findIndex(({ operation }) => operation === "AddVodDomain");
    expect(added).toBeGreaterThanOrEqual(0);
    expect(first).toBeGreaterThan(added);

    await deploy(stack({ tags: { team: "video", season: "2" } }));
    expect(operations()).toContain("TagVodResources");
    expect(service.submissions()).toEqual([]);
    const [tagged] = service.emulator.control.domains();
    expect(Object.fromEntries(tagged?.tags ?? [])).toEqual({ team: "video", season: "2" });

    project.write("launch.txt", "/series/1.mp4\n/series/3.mp4\n");
    await deploy(stack({ tags: { season: "2" } }));
    expect(operations()).toContain("UnTagVodResources");
    expect(sent()).toEqual(on("vod.example.com", "/series/3.mp4"));

    await deploy(stack({ tags: { season: "2" }, origin: "two.example.com" }));
    expect(operations()).toContain("UpdateVodDomain");
    expect(service.submissions()).toEqual([]);
    expect(service.emulator.control.domains()[0]?.sources[0]?.content).toBe("two.example.com");

    await deploy(stack({ name: "new.example.com", origin: "two.example.com" }));
    expect(operations()).toEqual(expect.arrayContaining(["DeleteVodDomain", "AddVodDomain"]));
    expect(sent()).toEqual(on("new.example.com", "/series/1.mp4", "/series/3.mp4", "/trailers/1.mp4"));
    expect(service.emulator.control.domains().map(({ domainName }) => domainName)).toEqual([
      "new.example.com",
    ]);

    await deploy("");
    expect(operations()).toContain("DeleteVodDomain");
    expect(service.submissions()).toEqual([]);
    expect(service.emulator.control.domains()).toEqual([]);
  });
});
