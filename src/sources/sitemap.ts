/** Sitemaps: the videos of a video sitemap, or the files of a plain one, with `lastmod` as version. */
import { parser as saxParser } from "sax";
import { shown, splitUrl } from "../paths";
import { DEFAULT_VERSION } from "../paths/list/lines";
import type { Listed } from "../paths/list/read-list";
import { counted } from "../text/prose";
import { unreadable, type Found, type Remark, type TextSource } from "./source";

/** What sitemaps.org allows a sitemap. */
const MOST_BYTES = 50 * 1024 * 1024;
/** Far more than the format has levels. */
const MOST_LEVELS = 32;
/** More than a URL of the CDN may have. */
const MOST_CHARACTERS = 8_192;

/** Characters at a time, so that what is refused is refused when it is met. */
const PIECE = 65_536;

const WRONG_ROOT: Readonly<Record<string, string>> = {
  sitemapindex: "is an index of sitemaps. Give each sitemap that it names",
  MPD: "is a DASH manifest, not a sitemap. List the URLs that players ask for",
};

/** A DOCTYPE is refused, so that no entities but XML's own five can be there; without this, HTML's are known as well. */
const XML = { xmlns: true, strictEntities: true };

interface Page {
  readonly line: number;
  loc: string;
  lastmod: string;
  readonly videos: { readonly url: string; readonly line: number }[];
}

export const sitemap: TextSource = {
  what: "a sitemap",
  takes: [],
  read: (text) => {
    try {
      return found(pagesOf(text));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { entries: [unreadable(error.line, error.message)], remarks: [] };
    }
  },
};

class Refusal extends Error {
  override readonly name = "Refusal";

  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Where one page has a video, all count as pages but the videos' files; where none has, the addresses are the files.
 * The thumbnails and players of videos are left out.
 */
function found(pages: readonly Page[]): Found {
  const withVideos = pages.filter(({ videos }) => videos.length > 0);
  const listed: Listed[] =
    withVideos.length === 0
      ? pages.map(({ loc, lastmod, line }) => ({ path: loc, version: versionOf(lastmod), line }))
      : withVideos.flatMap(({ videos, lastmod }) =>
          videos.map(({ url, line }) => ({ path: url, version: versionOf(lastmod), line })),
        );
  const checked = listed.map((entry) => (splitUrl(entry.path) === undefined ? noUrl(entry) : entry));
  const remarks: Remark[] = [];
  const without = pages.length - withVideos.length;
  if (withVideos.length > 0 && without > 0) {
    const message = `${counted(without, "page")} of the sitemap without a video:content_loc left out.`;
    remarks.push({ severity: "info", message });
  }
  return { entries: checked, remarks };
}

function noUrl({ path, line }: Listed): Listed {
  return unreadable(line, `"${shown(path)}" is no http or https URL, as a sitemap has to give.`);
}

function versionOf(lastmod: string): string {
  return lastmod === "" ? DEFAULT_VERSION : lastmod;
}

/** @throws {Refusal} for what is no sitemap, and for what one may not hold */
function pagesOf(text: string): readonly Page[] {
  if (Buffer.byteLength(text) > MOST_BYTES) {
    throw new Refusal(1, "The sitemap has more than 50 MiB, the most that the format allows. Split it.");
  }
  const parser = saxParser(true, XML);
  const pages: Page[] = [];
  const open: string[] = [];
  let written = "";
  const refuse = (message: string): never => {
    throw new Refusal(parser.line + 1, message);
  };
  parser.onerror = (error) => refuse(`This is no sitemap: ${error.message.split("\n", 1).join("")}.`);
  parser.ondoctype = () => refuse("The sitemap has a DOCTYPE, which sitemaps do not need. Take it out.");
  parser.onprocessinginstruction = ({ name, body }) => {
    const encoding = name === "xml" ? /encoding\s*=\s*["']([^"']*)/.exec(body)?.[1] : undefined;
    if (encoding !== undefined && !/^(utf-8|us-ascii)$/i.test(encoding)) {
      refuse(`The sitemap says that it is in ${shown(encoding)}. Save it as UTF-8.`);
    }
  };
  parser.onopentag = (tag) => {
    const local = "local" in tag ? tag.local : tag.name;
    if (open.length === 0 && local !== "urlset") {
      refuse(`<${shown(tag.name)}> ${WRONG_ROOT[local] ?? "begins no sitemap, whose root is <urlset>"}.`);
    }
    open.push(local);
    if (open.length > MOST_LEVELS) refuse(`The sitemap has more than ${MOST_LEVELS} levels. Write it anew.`);
    written = "";
    if (open.join(" ") === "urlset url") {
      pages.push({ line: parser.line + 1, loc: "", lastmod: "", videos: [] });
    }
  };
  const write = (piece: string): void => {
    written += piece;
    if (written.length > MOST_CHARACTERS && isRead(open)) {
      refuse(`<${open.at(-1) ?? ""}> holds more than ${MOST_CHARACTERS} characters. Shorten it.`);
    }
    // Nobody reads descriptions.
    if (written.length > MOST_CHARACTERS) written = "";
  };
  parser.ontext = write;
  parser.oncdata = write;
  parser.onclosetag = () => {
    const page = pages.at(-1);
    if (page !== undefined && isRead(open)) take(page, open, written.trim(), parser.line + 1);
    open.pop();
    written = "";
  };
  for (let at = 0; at < text.length; at += PIECE) parser.write(text.slice(at, at + PIECE));
  parser.close();
  const nowhere = pages.find(({ loc, videos }) => loc === "" && videos.length === 0);
  if (nowhere !== undefined) throw new Refusal(nowhere.line, "This <url> has no <loc>. Write one.");
  return pages;
}

function take(page: Page, open: readonly string[], written: string, line: number): void {
  if (open.at(-1) === "content_loc") page.videos.push({ url: written, line });
  else if (open.at(-1) === "lastmod") page.lastmod = written;
  else page.loc = written;
}

/** `<loc>` of a page, its `<lastmod>`, and its `<video:content_loc>`; other elements may have such names as well. */
function isRead(open: readonly string[]): boolean {
  return /^urlset url (?:loc|lastmod|video content_loc)$/.test(open.join(" "));
}
