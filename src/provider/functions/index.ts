/** The provider's functions, by the name that HCL calls. */
import { parseList, parseListBase64 } from "./parse-list";
import { checksumList, sitemapList } from "./source-lists";

export const functions = {
  parse_list: parseList,
  parse_list_base64: parseListBase64,
  checksum_list: checksumList,
  sitemap_list: sitemapList,
};
