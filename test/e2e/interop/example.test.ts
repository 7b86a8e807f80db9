/** The example with a domain runs on the emulator, with the real alicloud provider, as its page says. */
import { cpSync } from "node:fs";
import { join } from "node:path";
import { describeWithAlicloud, placeAlicloud } from "../support/alicloud";
import { CdktfProject } from "../support/cdktf-project";
import { ROOT } from "../support/provider-package";
import { Service } from "../support/service";

describeWithAlicloud("the example with a domain and its sets")(
  "the example with a domain and its sets",
  () => {
    test("deploys and is destroyed with cdktf", async () => {
      const service = await Service.start({ autoDomains: false });
      const project = new CdktfProject(service.env);
      placeAlicloud(project.folder);
      cpSync(join(ROOT, "examples", "domain-and-sets"), project.folder, { recursive: true });
      try {
        const deployed = await project.cdktf("deploy", "--auto-approve");
        if (deployed.exitCode !== 0) throw new Error(deployed.output);
        expect(service.accepted()).toHaveLength(11);
        expect(deployed.output).toMatch(/cname = vod\.example\.com/);
        const destroyed = await project.cdktf("destroy", "--auto-approve");
        if (destroyed.exitCode !== 0) throw new Error(destroyed.output);
        expect(service.emulator.control.domains()).toEqual([]);
      } finally {
        project.remove();
        await service.close();
      }
    });
  },
);
