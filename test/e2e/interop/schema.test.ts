/** The kept schema against the one that the real provider tells. */
import { readFileSync } from "node:fs";
import { extract, EXTRACT_FILE, type SchemaFile } from "../../../scripts/alicloud/schema";
import { describeWithAlicloud } from "../support/alicloud";
import { DomainProject } from "../support/domain-project";
import { TERRAFORM } from "../support/environment";
import { Service } from "../support/service";

describeWithAlicloud("the kept schema")("the kept schema", () => {
  test("is what the real provider says, as far as VOD needs it", async () => {
    const service = await Service.start();
    const project = new DomainProject(service, "cdktf", { name: "Terraform", program: TERRAFORM });
    try {
      await project.synth("");
      await project.init();
      const told = extract((await project.schemas()) as SchemaFile);
      expect(told).toEqual(JSON.parse(readFileSync(EXTRACT_FILE, "utf8")));
    } finally {
      project.remove();
      await service.close();
    }
  });
});
