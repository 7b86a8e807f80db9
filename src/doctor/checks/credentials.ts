/** Whose key would sign: the place where it is found, never the key. */
import { type Check, type Finding, note, ok, problem, warning } from "../finding";

export const CREDENTIALS: Check = {
  id: "credentials",
  title: "Credentials",
  run: async ({ service, workplaces, name }) => {
    const findings: Finding[] = [];
    const expressions = service.unknownArguments.filter((name) => name !== "endpoint");
    if (expressions.length > 0) {
      findings.push(
        note(
          `The provider's ${expressions.join(", ")} ${expressions.length === 1 ? "is an expression" : "are expressions"}, which the doctor does not evaluate.`,
          "It looks where the provider would look without.",
        ),
      );
    }
    for (const { provider, folder } of workplaces) {
      if (provider?.texts.secret_key === undefined) continue;
      findings.push(
        warning(
          `${name(folder)}: a literal secret_key stands in the configuration.`,
          "Terraform writes it into plan files, and it lies in the synthesized stack.",
          "Take it out, and set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET, or name a profile.",
        ),
      );
    }
    const found = await service.credentials();
    if (found.kind === "failed") {
      return [
        ...findings,
        problem(
          found.why,
          "No call can be made; a plan warns that nothing was checked, a destroy works.",
          "export ALIBABA_CLOUD_ACCESS_KEY_ID=... ALIBABA_CLOUD_ACCESS_KEY_SECRET=..., or name a profile.",
        ),
      ];
    }
    const kind = found.value.isTemporary ? ", a temporary key" : "";
    return [...findings, ok(`They come from ${found.value.place}${kind}.`)];
  },
};
