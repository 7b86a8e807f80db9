/** The script that the executable loads once Terraform has been answered. */
import { serviceOf } from "../plugin/service";
import { createProvider } from "./provider";

export const startService = serviceOf(createProvider());
