/** What the origin has at each path, and when that changed. */
import { type TestService, url } from "../support";

export class Origin {
  /** By path, from 1. */
  private readonly contents = new Map<string, number>();
  private readonly changes: { readonly path: string; readonly at: number }[] = [];

  constructor(private readonly service: TestService) {}

  change(path: string): void {
    this.service.model.editOrigin(`^${url(path)}$`);
    this.contents.set(path, (this.contents.get(path) ?? 1) + 1);
    this.changes.push({ path, at: this.service.clock.monotonic() });
  }

  /** As a set declares it that knows the content. */
  versionOf(path: string): string {
    return String(this.contents.get(path) ?? 1);
  }

  /** @param from both ends included, milliseconds since 1970 */
  changedBetween(path: string, from: number, to: number): boolean {
    return this.changes.some((one) => one.path === path && one.at >= from && one.at <= to);
  }
}
