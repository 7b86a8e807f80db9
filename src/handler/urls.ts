/** URLs as the service shows them: always with http, whatever was submitted. */

export function withoutScheme(url: string): string {
  return url.replace(/^https?:\/\//i, "");
}
