/** The functions `checksum_list` and `sitemap_list`: lists that others have made. Their code is loaded by the first call. */
import { parameter, providerFunction } from "../../plugin/functions";
import { map, string } from "../../plugin/schema";

export const checksumList = providerFunction({
  summary: "Reads a list of checksums: path to version",
  description: [
    "Turns what `sha256sum` or `md5sum` print, or the form of BSD and macOS (`SHA256 (a.mp4) = ...`), into the `paths` of a",
    "set: the file's name behind a slash, and the checksum as version. MD5 stays whole; of a longer checksum the first 16 digits",
    "are the version, as in `PreloadPaths.fromDirectory`. Blank lines and lines that begin with `#` do not count.",
    "",
    "Names are those below the folder in which the program ran: where its files lie elsewhere on the domain, write",
    '`{ for path, version in provider::vodpreload::checksum_list(file("SHA256SUMS")) : "/videos${path}" => version }`.',
    "",
    "The call fails, naming each line and the remedy, for a line that is no checksum, for a name that begins with a slash or leads",
    "out of the folder, and for every path that no set takes. Characters that mean something else in a path (`%`, `?`, `#`, `*`)",
    "are percent-encoded.",
  ].join("\n"),
  parameters: {
    text: parameter(string, { description: 'Text of the list, for example `file("SHA256SUMS")`.' }),
  },
  returns: map(string),
  call: async ({ text }) => (await import("./list-answer")).checksumsAnswer(text, "text"),
});

export const sitemapList = providerFunction({
  summary: "Reads a sitemap: path to version",
  description: [
    "Turns a sitemap into the `paths` of a set: the files of its videos (`video:content_loc`) or, in a sitemap without videos,",
    'its addresses (`loc`), with `lastmod` as version, otherwise `"1"`. Pages without a video, thumbnails and players are left',
    "out.",
    "",
    "All URLs have to be of one host, which should be the set's domain. The call fails where they are not, for what is no sitemap",
    "(an index of sitemaps, too), for a DOCTYPE, which sitemaps do not need, and for every path that no set takes, naming line and",
    "remedy.",
  ].join("\n"),
  parameters: {
    text: parameter(string, { description: 'Text of the sitemap, for example `file("sitemap.xml")`.' }),
  },
  returns: map(string),
  call: async ({ text }) => (await import("./list-answer")).sitemapAnswer(text, "text"),
});
