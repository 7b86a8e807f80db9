/** The handful of cases that every combination of the matrix goes through, each with a service of its own. */
import { killProvider } from "../../test/e2e/support/kill";
import { PROVIDER_SOURCE, VERSION } from "../../test/e2e/support/provider-package";
import { type Deployment, expectSame } from "./deployment";

export interface Case {
  readonly name: string;
  readonly play: (deployment: Deployment) => Promise<void>;
}

const HCL = `terraform {
  required_providers {
    vodpreload = { source = "${PROVIDER_SOURCE}", version = "${VERSION}" }
  }
}
resource "vodpreload_set" "launch" {
  domain = "vod.example.com"
  paths  = provider::vodpreload::parse_list("/a.mp4\\n/b.mp4\\t2\\n")
}
`;

export const CASES: readonly Case[] = [
  {
    name: "deploy",
    play: async (deployment) => {
      await deployment.synth('paths: ["/a.mp4", "/b.mp4", "/银河 (1).mp4"]');
      expectSame("sent at first", await deployment.deploy(), 3);
      expectSame("the next plan", await deployment.plan(), "empty");
      await deployment.destroy();
      expectSame("sent in all", deployment.service.accepted().length, 3);
    },
  },
  {
    name: "change",
    play: async (deployment) => {
      await deployment.synth('paths: { "/a.mp4": "1", "/b.mp4": "1", "/c.mp4": "1" }');
      await deployment.deploy();
      await deployment.synth('paths: { "/a.mp4": "2", "/b.mp4": "1", "/d.mp4": "1" }');
      expectSame("the plan", await deployment.plan(), "changes");
      expectSame("sent of the change", await deployment.deploy(), 2);
      expectSame("refreshed", deployment.service.refreshes().flat(), ["http://vod.example.com/a.mp4"]);
      expectSame("the next plan", await deployment.plan(), "empty");
    },
  },
  {
    name: "short quota",
    play: async (deployment) => {
      deployment.service.leave(1);
      await deployment.synth('paths: ["/a.mp4", "/b.mp4", "/c.mp4"]');
      expectSame("sent today", await deployment.deploy(), 1);
      deployment.service.nextDay();
      expectSame("the plan of the next day", await deployment.plan(), "changes");
      expectSame("sent the next day", await deployment.deploy(), 2);
    },
  },
  {
    name: "gate",
    play: async (deployment) => {
      deployment.service.leave(1);
      await deployment.synth('paths: ["/a.mp4", "/b.mp4"], requireAccepted: true');
      expectSame("sent at a gate that fails", await deployment.deploy(1), 1);
      deployment.service.nextDay();
      expectSame("sent the next day", await deployment.deploy(), 1);
    },
  },
  {
    name: "killed",
    play: async (deployment) => {
      await deployment.synth(
        "batchSize: 2, paths: Array.from({ length: 6 }, (_, index) => `/title/${index}.mp4`)",
      );
      expectSame("the plan", await deployment.plan(), "changes");
      const held = deployment.service.hold("PreloadVodObjectCaches", { nth: 2 });
      const running = deployment.start("apply", "-no-color", "-input=false", "-auto-approve");
      await Promise.race([held.reached, running.finished]);
      killProvider(running.pid);
      held.release();
      expectSame("exit code of the killed apply", (await running.finished).exitCode, 1);
      expectSame("sent by the killed deploy", deployment.service.accepted().length, 4);
      expectSame("sent after it", await deployment.deploy(), 2);
    },
  },
  {
    name: "list function",
    play: async (deployment) => {
      await deployment.write(HCL);
      expectSame("sent of a list file", await deployment.deploy(), 2);
      expectSame("the next plan", await deployment.plan(), "empty");
    },
  },
];
