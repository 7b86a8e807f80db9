/** The script that the executable loads once Terraform has been answered. */
import { serviceOf } from "../plugin/service";
import { createProvider } from "./provider";
import { processSurroundings } from "./surroundings";

export const startService = serviceOf(createProvider(processSurroundings()));
