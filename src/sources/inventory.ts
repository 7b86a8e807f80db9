/** The CSV of a bucket's inventory in OSS. It has no header: which column is the ETag is told by what stands there. */
import { shown } from "../paths";
import type { Listed } from "../paths/list/read-list";
import { counted } from "../text/prose";
import { etagVersion } from "./content-version";
import { placing, type NamedPath } from "./names";
import { linesOf, unreadable, type Found, type SourceOptions } from "./source";

/** Names are URL-encoded in an inventory, so that no value holds a comma, a quote or a line break. */
const ROW = /^(?:"[^",]*"|[^",]*)(?:,(?:"[^",]*"|[^",]*)){2,}$/;
const ETAG = /^[0-9a-f]{32}(?:-\d+)?$/i;

interface Row {
  readonly line: number;
  readonly fields: readonly string[];
}

/** Whether the text may be a row of an inventory: bucket, name, and more. */
export function isInventoryRow(line: string): boolean {
  return ROW.test(line) && /^"?[a-z0-9][a-z0-9-]{1,61}[a-z0-9]"?,/.test(line);
}

export function readInventory(text: string, options: SourceOptions): Found {
  const place = placing(options);
  const rows: Row[] = [];
  const problems: Listed[] = [];
  for (const { line, text: raw } of linesOf(text)) {
    const each = raw.trim();
    if (each === "") continue;
    if (isInventoryRow(each))
      rows.push({ line, fields: each.split(",").map((field) => field.replaceAll('"', "")) });
    else
      problems.push(
        unreadable(line, `"${shown(each)}" is no row of an inventory: "bucket","name",…,"ETag".`),
      );
  }
  const objects = rows.filter(({ fields }) => !decoded(fields[1] ?? "")?.endsWith("/"));
  const column = etagColumn(objects);
  const entries =
    typeof column === "string"
      ? [unreadable(objects[0]?.line, column)]
      : objects.map((row) => entry(row, column, rows[0], place));
  const folders = rows.length - objects.length;
  const message = `${counted(folders, "object")} whose name ends with a slash left out: they stand for folders.`;
  return {
    entries: [...problems, ...entries],
    remarks: folders === 0 ? [] : [{ severity: "info", message }],
  };
}

/** Its number, or why there is none. */
function etagColumn(rows: readonly Row[]): number | string {
  const widest = Math.max(0, ...rows.slice(0, 1).map(({ fields }) => fields.length));
  const columns = Array.from({ length: widest }, (_, index) => index).filter((index) =>
    rows.every(({ fields }) => fields.length === widest && ETAG.test(fields[index] ?? "")),
  );
  const [column] = columns;
  if (column !== undefined && columns.length === 1) return column;
  if (rows.length === 0) return 0;
  return columns.length === 0
    ? "No column of the inventory has an ETag in every row. Choose the field ETag in the inventory's rule, and current versions only."
    : `${columns.length} columns of the inventory look like an ETag. Write a list file: path, tab, version.`;
}

function entry(
  { line, fields }: Row,
  column: number,
  first: Row | undefined,
  place: (name: string) => NamedPath,
): Listed {
  const [bucket = "", key = ""] = fields;
  if (bucket !== first?.fields[0]) {
    return unreadable(
      line,
      `This object is of another bucket, ${shown(bucket)}. Give the inventory of one bucket.`,
    );
  }
  const name = decoded(key);
  if (name === undefined) {
    const remedy = "Use the output of ossutil ls, which has names as they are.";
    const what = key.includes("+") ? "holds a +, which may be a space or a plus" : "is not URL-encoded UTF-8";
    return unreadable(line, `The name ${shown(key)} ${what}. ${remedy}`);
  }
  return { ...place(name), version: etagVersion(fields[column] ?? "") ?? "", line };
}

/** Undefined when there is more than one way to read it, or none. */
function decoded(key: string): string | undefined {
  if (key.includes("+")) return undefined;
  try {
    return decodeURIComponent(key);
  } catch {
    return undefined;
  }
}
