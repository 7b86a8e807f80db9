/** The formats that a report may have; apart, because the command line loads them always. */
export const FORMATS = ["text", "markdown", "html", "json"] as const;

export type Format = (typeof FORMATS)[number];
