/** The functions `parse_list` and `parse_list_base64`: list files in HCL. Their code is loaded by the first call. */
import { parameter, providerFunction } from "../../plugin/functions";
import { map, string } from "../../plugin/schema";

export const parseList = providerFunction({
  summary: "Reads a list file: path to version",
  description: [
    "Turns the text of a list file into the `paths` of a set. One path a line; behind a tab its version, otherwise",
    '`"1"`. Blank lines, lines that begin with `#`, spaces around a column, a byte order mark and the ends of lines of any',
    "system do not count; the same line twice is one path.",
    "",
    "The call fails, naming each line and the remedy, where a path appears in two versions, where spaces stand in place of",
    "the tab (two or more of them, or one between a file name and a number, a date or a hash; write `%20` for spaces that",
    "belong to a name), and for every path that no set takes, a full URL included. What is only worth a warning is left to",
    "the set.",
    "",
    "Terraform gives every string that `file` reads the composed Unicode form (NFC). Where the names of objects are in",
    "another form, as those of files on a Mac may be, use `parse_list_base64`.",
  ].join("\n"),
  parameters: {
    text: parameter(string, { description: 'Text of the list, for example `file("launch.txt")`.' }),
  },
  returns: map(string),
  call: async ({ text }) => (await import("./list-answer")).listAnswer(text, "text"),
});

export const parseListBase64 = providerFunction({
  summary: "Reads a list file byte by byte: path to version",
  description: [
    "As `parse_list`, for names whose Unicode form matters: the file's bytes come in base64, which Terraform leaves as they",
    "are. What is not in the composed form (NFC) is percent-encoded in the result, so that exactly the object that the file",
    "names is preloaded; a prefix in `first` has to be written like that too. A file that is not UTF-8 is an error.",
  ].join("\n"),
  parameters: {
    content: parameter(string, {
      description: 'Bytes of the list in base64, for example `filebase64("launch.txt")`.',
    }),
  },
  returns: map(string),
  call: async ({ content }) => (await import("./list-answer")).listAnswerBase64(content, "content"),
});
