/** The task list is read to its end, whatever the service says of its pages. */
import { listAllTasks } from "../../../src/handler/evidence/list";
import type { VodClient } from "../../../src/vod/client";
import { VodTransportError } from "../../../src/vod/errors";
import type { TaskQuery, VodTask } from "../../../src/vod/operations/tasks";
import { fakeClient } from "../../vod/fake-client";

const row = (number: number): VodTask => ({
  taskId: String(number),
  objectPath: `http://vod.example.com/${number}`,
  objectType: "preload",
  status: "complete",
  process: "100%",
  creationTime: 0,
  description: "",
});

const rows = (count: number, from = 0): VodTask[] =>
  Array.from({ length: count }, (_, index) => row(from + index));

interface Answer {
  readonly tasks: readonly VodTask[];
  readonly totalCount: number | undefined;
}

/** A service that answers each page by a function of its number, from 1, and of how many were asked for before. */
function service(answer: (page: number, asked: number) => Answer): {
  readonly client: VodClient;
  readonly asked: TaskQuery[];
} {
  const asked: TaskQuery[] = [];
  const client = fakeClient({
    listTasks: (query) => {
      asked.push(query);
      const { tasks, totalCount } = answer(query.pageNumber ?? 1, asked.length);
      return { tasks, totalCount, pageNumber: 1, pageSize: 50, requestId: "r" };
    },
  });
  return { client, asked };
}

/** Pages of a list. */
const pages = (all: readonly VodTask[], size: number, totalCount: number | undefined) => (page: number) => ({
  tasks: all.slice((page - 1) * size, page * size),
  totalCount,
});

const read = (client: VodClient): Promise<readonly VodTask[]> =>
  listAllTasks(client, { objectType: "preload" }, new AbortController().signal);

test.each([
  ["no rows at all", 0, 50, 0, 1],
  ["one page", 3, 50, 3, 1],
  ["full pages", 100, 50, 100, 2],
  ["pages that are smaller than asked for", 20, 7, 20, 3],
  ["no total", 60, 50, undefined, 3],
  ["smaller pages and no total", 20, 7, undefined, 4],
])("%s", async (_, count, size, total, calls) => {
  const { client, asked } = service(pages(rows(count), size, total));
  expect(await read(client)).toEqual(rows(count));
  expect(asked).toHaveLength(calls);
});

test("a list that holds fewer rows than it counts is unreadable, after it has been read anew", async () => {
  const { client, asked } = service(pages(rows(30), 50, 31));
  await expect(read(client)).rejects.toThrow(VodTransportError);
  expect(asked).toHaveLength(6);
});

test("and is whole when the rows turn up", async () => {
  const { client } = service((page, asked) => pages(rows(asked > 2 ? 31 : 30), 50, 31)(page));
  expect(await read(client)).toHaveLength(31);
});

test("a page that repeats itself without end is unreadable where nothing is counted", async () => {
  const { client } = service(() => ({ tasks: rows(50), totalCount: undefined }));
  await expect(read(client)).rejects.toThrow("fewer tasks than it counts");
});

test("rows that shift to the next page while it is read are read all the same", async () => {
  // After the first page a new row comes in front of all others.
  const { client } = service((page, asked) =>
    pages(asked > 1 ? [row(900), ...rows(60)] : rows(60), 50, undefined)(page),
  );
  const paths = new Set((await read(client)).map(({ objectPath }) => objectPath));
  expect(rows(60).every(({ objectPath }) => paths.has(objectPath))).toBe(true);
});

test("what the client throws is thrown", async () => {
  const { client } = service(() => {
    throw new Error("no permission");
  });
  await expect(read(client)).rejects.toThrow("no permission");
});
