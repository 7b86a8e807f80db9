/** The script that the executable loads once Terraform has been answered. */
import { pluginOf } from "../plugin/plugin";
import { createProvider } from "./provider";
import { processSurroundings } from "./surroundings";

export const startPlugin = pluginOf(createProvider(processSurroundings()));
