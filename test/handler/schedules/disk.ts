/** The disk that the journal lies on: it can be lost, and it can be full. */
import type { Journal, JournalLine } from "../../../src/handler/evidence/journal";

const KEPT_MS = 3 * 86_400_000;

/** How one process writes its journal. */
export interface Pen {
  /** Whether the process can write no more. */
  readonly isDead: () => boolean;
  /** So many lines fit on the disk. */
  readonly room: number;
}

export class Disk {
  private kept: JournalLine[] = [];
  private wasFull = false;
  /** Since then, milliseconds since 1970, the journal has all that was sent; 0: it always had. */
  lostAt = 0;
  /** When the last deploy ended for which there was no room; 0: there always was. */
  fullAt = 0;

  get lines(): readonly JournalLine[] {
    return this.kept;
  }

  /** The journal as a process opens it now. */
  journal(now: number, { isDead, room }: Pen): Journal {
    let written = 0;
    const before = this.kept.filter((line) => line.kind !== "sent" || line.at >= now - KEPT_MS);
    const sent = before.flatMap((line) => (line.kind === "sent" ? [line] : []));
    return {
      // As from files: calls by their time, then what came of them.
      read: () => [...sent.sort((a, b) => a.at - b.at), ...before.filter(({ kind }) => kind !== "sent")],
      write: (line) => {
        written += 1;
        if (isDead()) return;
        if (written <= room) this.kept.push(line);
        else this.wasFull = true;
      },
    };
  }

  lose(now: number): void {
    this.kept = [];
    this.lostAt = now;
  }

  /** A deploy is over; what did not fit is lost. */
  endDeploy(now: number): void {
    if (this.wasFull) this.fullAt = this.lostAt = now;
    this.wasFull = false;
  }
}
