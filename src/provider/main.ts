/** The executable: serves the provider to Terraform until that goes away. */
import { serve } from "../plugin";
import { createProvider } from "./provider";

void serve(createProvider());
