/** Sitemaps: what is taken of them, and what is refused before it costs anything. */
import { sitemap } from "../../src/sources/sitemap";
import { problems, said, versions } from "./support";

const ROOT =
  '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:video="http://www.google.com/schemas/sitemap-video/1.1">';

function map(...urls: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${ROOT}\n${urls.map((url) => `<url>${url}</url>`).join("\n")}\n</urlset>\n`;
}

test("the files of videos are taken, not their pages, players and thumbnails", () => {
  const text = map(
    `<loc>https://www.example.com/watch/1</loc><lastmod>2026-11-20</lastmod>
     <video:video><video:thumbnail_loc>https://i.example.com/1.jpg</video:thumbnail_loc>
     <video:content_loc><![CDATA[https://vod.example.com/1.mp4?a=1&b=2]]></video:content_loc>
     <video:player_loc>https://www.example.com/p</video:player_loc></video:video>
     <video:video><video:content_loc> https://vod.example.com/2.mp4?a=1&amp;b=&#x32; </video:content_loc></video:video>`,
    "<loc>https://www.example.com/about</loc>",
  );
  const found = sitemap.read(text, {});
  expect(versions(found)).toEqual({
    "https://vod.example.com/1.mp4?a=1&b=2": "2026-11-20",
    "https://vod.example.com/2.mp4?a=1&b=2": "2026-11-20",
  });
  expect(said(found)).toEqual(["info: 1 page of the sitemap without a video:content_loc left out."]);
});

test("a plain sitemap's addresses are the files, with lastmod as version or 1", () => {
  const text = map(
    "<loc>https://vod.example.com/a.mp4</loc><lastmod>2026-11-20T21:00:00+08:00</lastmod>",
    "<loc>https://vod.example.com/b.mp4</loc>",
  );
  expect(versions(sitemap.read(text, {}))).toEqual({
    "https://vod.example.com/a.mp4": "2026-11-20T21:00:00+08:00",
    "https://vod.example.com/b.mp4": "1",
  });
  expect(sitemap.read(text, {}).entries.map(({ line }) => line)).toEqual([3, 4]);
});

const BOMB = `<!DOCTYPE urlset [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, index) => {
  const before = String.fromCharCode(97 + index);
  return `<!ENTITY ${String.fromCharCode(98 + index)} "${`&${before};`.repeat(10)}">`;
}).join("")}]>`;

test.each<[string, string, string]>([
  ["entities of its own", `${BOMB}${ROOT}<url><loc>&j;</loc></url></urlset>`, "1: The sitemap has a DOCTYPE"],
  [
    "an external entity",
    `<!DOCTYPE urlset SYSTEM "file:///etc/passwd">\n${ROOT}</urlset>`,
    "1: The sitemap has a DOCTYPE",
  ],
  [
    "an entity of HTML",
    map("\n<loc>https://vod.example.com/a&nbsp;b.mp4</loc>"),
    "4: This is no sitemap: Invalid character entity.",
  ],
  ["levels without end", `${ROOT}${"<a>".repeat(100_000)}`, "1: The sitemap has more than 32 levels."],
  [
    "an address without end",
    map(`<loc>https://vod.example.com/${"a".repeat(9_000_000)}</loc>`),
    "3: <loc> holds more than 8192",
  ],
  ["more than the format allows", " ".repeat(50 * 1024 * 1024 + 1), "1: The sitemap has more than 50 MiB"],
  [
    "a tag that is not closed",
    `${ROOT}\n<url><loc>https://vod.example.com/a.mp4</url>`,
    "2: This is no sitemap: Unexpected close tag.",
  ],
  ["an end too early", `${ROOT}\n<url>`, "2: This is no sitemap: Unclosed root tag."],
  [
    "a prefix that nothing declares",
    "<urlset><url><video:video/></url></urlset>",
    '1: This is no sitemap: Unbound namespace prefix: "video:video".',
  ],
  [
    "an index",
    "<sitemapindex><sitemap/></sitemapindex>",
    "1: <sitemapindex> is an index of sitemaps. Give each",
  ],
  ["DASH", '<MPD type="static"/>', "1: <MPD> is a DASH manifest"],
  ["another format", "<rss/>", "1: <rss> begins no sitemap, whose root is <urlset>."],
  [
    "another encoding",
    `<?xml version="1.0" encoding="GBK"?>${ROOT}</urlset>`,
    "1: The sitemap says that it is in GBK.",
  ],
  [
    "no address",
    map("<loc>https://vod.example.com/a.mp4</loc>", "<lastmod>2026</lastmod>"),
    "4: This <url> has no <loc>.",
  ],
])("%s: refused in one line", (_what, text, message) => {
  expect(problems(sitemap.read(text, {}))).toEqual([expect.stringContaining(message)]);
});

test("what is no URL is a problem of its own", () => {
  expect(problems(sitemap.read(map("<loc>/a.mp4</loc>", "<loc>ftp://x/a.mp4</loc>"), {}))).toEqual([
    '3: "/a.mp4" is no http or https URL, as a sitemap has to give.',
    '4: "ftp://x/a.mp4" is no http or https URL, as a sitemap has to give.',
  ]);
});

test("a long description is nobody's business", () => {
  const text = map(
    `<loc>https://vod.example.com/a.mp4</loc><x:d xmlns:x="urn:x">${"a".repeat(1_000_000)}</x:d>`,
  );
  expect(versions(sitemap.read(text, {}))).toEqual({ "https://vod.example.com/a.mp4": "1" });
});
