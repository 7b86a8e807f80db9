/** Diagnostics as data: what a provider has to say about a call, and about which attribute. */

/** One step to the place a diagnostic speaks of. */
export type PathStep = { readonly attribute: string } | { readonly key: string } | { readonly index: number };

export interface Diagnostic {
  readonly severity: "error" | "warning";
  /** One line. Terraform folds warnings whose summaries are the same, so numbers belong in the detail. */
  readonly summary: string;
  /** What happened, to what, and what to do next. */
  readonly detail: string;
  /** Where: absent for the resource as a whole. */
  readonly attribute?: readonly PathStep[];
}
