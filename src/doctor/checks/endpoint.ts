/** Where the service is, and whether it answers. */
import { first } from "../../vod/environment";
import { DEFAULT_VOD_HOST } from "../../vod/endpoint";
import { type Check, type Finding, note, ok, problem, warning } from "../finding";
import type { ServiceAccess } from "../service-access";

const VARIABLES = ["ALIBABA_CLOUD_ENDPOINT_VOD", "VOD_ENDPOINT"];

export const ENDPOINT: Check = {
  id: "endpoint",
  title: "The endpoint",
  run: async ({ env, service }) => {
    const place =
      service.endpointArgument === undefined
        ? (first(env, VARIABLES)?.name ?? "default")
        : "the provider's endpoint";
    const endpoint = service.endpoint();
    if (endpoint.kind === "failed") {
      return [
        problem(
          endpoint.why,
          "No call can be made.",
          `Mend ${place === "default" ? "it" : place}, or leave it out.`,
        ),
      ];
    }
    const { host, loopback } = endpoint.value;
    const findings: Finding[] = [];
    if (service.unknownArguments.includes("endpoint")) {
      findings.push(
        note(
          "The provider's endpoint is an expression, which the doctor does not evaluate.",
          "It looks at the environment's instead.",
        ),
      );
    }
    if (loopback) findings.push(note(`${host} (${place}) is this machine: an emulator or a tunnel.`));
    else if (/(?:^|\.)aliyuncs\.com$/i.test(host) && host.toLowerCase() !== DEFAULT_VOD_HOST) {
      findings.push(
        warning(
          `The endpoint is ${host} (${place}).`,
          "Preload is documented to work through cn-shanghai alone, whatever the region of the stack.",
          `Leave the endpoint out: ${DEFAULT_VOD_HOST} is the default.`,
        ),
      );
    }
    return [...findings, await answers(service, host, place)];
  },
};

async function answers(service: ServiceAccess, host: string, place: string): Promise<Finding> {
  const reached = await service.reach();
  const remedy =
    "Look at the network, the firewall, HTTPS_PROXY, and NODE_EXTRA_CA_CERTS where a company has certificates of its own.";
  if (reached.kind === "failed")
    return problem(`${host} does not answer: ${reached.why}.`, "No call can be made.", remedy);
  const { fault, status } = reached.value;
  if (fault === undefined) {
    return problem(
      `What answers at ${host} is not the service: HTTP ${status}.`,
      "A proxy or a login page may stand between.",
      remedy,
    );
  }
  return ok(`${host} (${place}) answers.`);
}
