/** The provider's functions, by the name that HCL calls. */
import { parseList, parseListBase64 } from "./parse-list";

export const functions = {
  parse_list: parseList,
  parse_list_base64: parseListBase64,
};
