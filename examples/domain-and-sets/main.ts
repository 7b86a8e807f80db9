/** A VOD domain and, beside it, what has to be on its CDN nodes before the season starts. */
import { App, TerraformOutput, TerraformStack } from "cdktf";
import { PreloadPaths, PreloadSet } from "cdktf-alicloud-vod-preload";
import {
  AlicloudProvider,
  type AlicloudProviderConfig,
  VodDomain,
} from "cdktf-alicloud-vod-preload/alicloud";

/** Sends the alicloud provider to the local service as well, which speaks plain HTTP. */
function onEmulator(endpoint: string): AlicloudProviderConfig {
  return {
    protocol: "HTTP",
    accountType: "Domestic",
    skipRegionValidation: true,
    endpoints: [{ vod: new URL(endpoint).host }],
  };
}

const emulator = process.env.ALIBABA_CLOUD_ENDPOINT_VOD;

const app = new App();
const stack = new TerraformStack(app, "season");

new AlicloudProvider(stack, "alicloud", {
  region: "cn-shanghai",
  ...(emulator === undefined ? {} : onEmulator(emulator)),
});

const domain = new VodDomain(stack, "domain", {
  domainName: "vod.example.com",
  scope: "domestic",
  sources: [
    { sourceType: "domain", sourceContent: "origin.example.com", sourcePort: "443" },
    { sourceType: "domain", sourceContent: "backup.example.com", sourcePort: "443", sourcePriority: "30" },
  ],
  tags: { team: "video", season: "2" },
});

// The deploy fails unless all of these were accepted.
const trailers = new PreloadSet(stack, "trailers", {
  domain,
  paths: ["/trailers/teaser.mp4", "/trailers/season-2.mp4"],
  requireAccepted: true,
});

// Of these what the day's quota allows; the rest goes out with the next deploys.
const episodes = new PreloadSet(stack, "episodes", {
  domain,
  paths: PreloadPaths.fromFile("episodes.txt"),
  first: ["/season-2/01/"],
});

new TerraformOutput(stack, "cname", { value: domain.cname });
new TerraformOutput(stack, "trailers_result", { value: trailers.result });
new TerraformOutput(stack, "episodes_result", { value: episodes.result });

app.synth();
