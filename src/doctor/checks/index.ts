/** All checks, in the order of a deploy: the machine, the project, the folder, the service. */
import type { Check } from "../finding";
import { BACKEND } from "./backend";
import { CLI_CONFIG } from "./cli-config";
import { CLOCK } from "./clock";
import { CORE } from "./cores";
import { CREDENTIALS } from "./credentials";
import { ENDPOINT } from "./endpoint";
import { ENGINE } from "./engine";
import { FOLDERS } from "./folders";
import { LOCK } from "./lock";
import { NODE } from "./node";
import { PACKAGE } from "./package";
import { PERMISSIONS } from "./permissions";
import { PLUGIN_CACHE } from "./plugin-cache";
import { PROXY } from "./proxy";
import { QUOTA } from "./quota";

export const CHECKS: readonly Check[] = [
  ...[NODE, ENGINE, CORE],
  ...[PACKAGE, LOCK, CLI_CONFIG, PLUGIN_CACHE, BACKEND, FOLDERS],
  ...[PROXY, ENDPOINT, CLOCK, CREDENTIALS, PERMISSIONS, QUOTA],
];
