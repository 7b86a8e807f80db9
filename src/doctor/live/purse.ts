/** What live tests may take from the day's quotas. */
import { CannotTell } from "./verdict";

export class Purse {
  private spentUrls = 0;

  /** @param limit URLs, of preloads and refreshes together */
  constructor(private readonly limit: number) {}

  /** URLs that were sent, those too of calls that the service was expected to refuse. */
  get spent(): number {
    return this.spentUrls;
  }

  get left(): number {
    return this.limit - this.spentUrls;
  }

  /**
   * Before a call is made: nothing is ever sent that would exceed the limit.
   * @throws {CannotTell} when less is left
   */
  take(urls: number): void {
    if (urls > this.left) {
      const left = this.spentUrls === 0 ? "" : `; ${this.left} of ${this.limit} are left`;
      throw new CannotTell(
        `It sends ${urls === 1 ? "1 URL" : `${urls} URLs`}: allow more with --spend${left}.`,
      );
    }
    this.spentUrls += urls;
  }
}
