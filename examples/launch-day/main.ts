/** A launch: about 250 files that should be on the CDN before the first viewer comes. */
import { App, TerraformOutput, TerraformStack } from "cdktf";
import { PreloadPaths, PreloadSet } from "cdktf-alicloud-vod-preload";

const app = new App();
const stack = new TerraformStack(app, "launch-day");

const launch = new PreloadSet(stack, "launch", {
  domain: "vod.example.com",
  area: "domestic",
  paths: PreloadPaths.fromFile("launch.txt"),
  first: ["/trailers/"],
});

new TerraformOutput(stack, "result", { value: launch.result });

app.synth();
