/** The notices of the software that is bundled into the provider, from the files that the bundles are made of. */
"use strict";
const { existsSync, readdirSync, readFileSync } = require("node:fs");
const { dirname, join } = require("node:path");

const NOTICE_FILE = /^(licen[cs]e|copying|notice)(\.(md|txt))?$/i;
const IN_A_PACKAGE = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;

const MIT = `\
Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** Packages that name a licence and an author but bring no licence file; both say MIT in their README. */
const WITHOUT_FILE = {
  "@alicloud/tea-typescript": `The MIT License (so its README; its package.json says ISC)\n\nCopyright (c) Jackson Tian\n\n${MIT}`,
  httpx: `The MIT License\n\nCopyright (c) Jackson Tian\n\n${MIT}`,
};

/** What a package contains of others without naming it in a file. */
const CONTAINS = {
  undici: `This package contains llhttp:\n\nThe MIT License\n\nCopyright Fedor Indutny, 2018.\n\n${MIT}`,
};

/**
 * @param root the folder that `inputs` are relative to
 * @param inputs the files that bundles hold something of, as esbuild names them
 * @returns the text of THIRD-PARTY-NOTICES; the same for the same files in any order
 * @throws {Error} for a package whose licence text is nowhere to be found
 */
function thirdPartyNotices(root, inputs) {
  const packages = new Map();
  for (const input of inputs) {
    const folder = IN_A_PACKAGE.exec(input)?.[1];
    if (folder !== undefined) packages.set(folder, [...(packages.get(folder) ?? []), input]);
  }
  const sections = [...packages].map(([folder, files]) => section(root, folder, files));
  return [
    "The Terraform provider in this package holds the following software, bundled into its scripts.",
    ...[...new Set(sections)].sort(),
  ]
    .join(`\n\n${"-".repeat(100)}\n\n`)
    .concat("\n");
}

function section(root, folder, files) {
  const { name, version, license } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
  const texts = [...noticeFiles(root, folder, files)].sort().map((file) => textOf(join(root, file)));
  if (texts.length === 0 && WITHOUT_FILE[name] === undefined) {
    throw new Error(
      `${folder} is bundled into the provider and has no licence file: add what its author says to scripts/third-party-notices.js.`,
    );
  }
  if (texts.length === 0) texts.push(WITHOUT_FILE[name]);
  if (CONTAINS[name] !== undefined) texts.push(CONTAINS[name]);
  const others = [...copyrightLines(root, files)].filter(
    (line) => !texts.some((text) => text.includes(line)),
  );
  if (others.length > 0) texts.push(others.sort().join("\n"));
  return [`${name} ${version} (${license})`, ...texts].join("\n\n");
}

/** Licence and notice files beside the bundled ones, and in the folders above them up to the package's own. */
function noticeFiles(root, folder, files) {
  const found = new Set();
  const looked = new Set();
  for (const file of files) {
    for (let at = dirname(file); at.startsWith(folder) && !looked.has(at); at = dirname(at)) {
      looked.add(at);
      if (!existsSync(join(root, at))) continue;
      for (const name of readdirSync(join(root, at))) if (NOTICE_FILE.test(name)) found.add(`${at}/${name}`);
    }
  }
  return found;
}

/** The lines of comments in bundled files that claim a copyright: bundling drops comments. */
function copyrightLines(root, files) {
  const lines = new Set();
  for (const file of files) {
    if (!/\.[cm]?js$/.test(file)) continue;
    for (const line of readFileSync(join(root, file), "utf8").split("\n")) {
      const claim = /^\s*(?:\/\/|\/?\*+)\s*(copyright\b.*\d{4}.*)$/i.exec(line)?.[1];
      if (claim !== undefined) lines.add(claim.trim());
    }
  }
  return lines;
}

const textOf = (file) => readFileSync(file, "utf8").replace(/\r\n/g, "\n").trim();

module.exports = { thirdPartyNotices };
