/** The text of the executable that Terraform starts: it finds Node, or says on every channel that it is missing. */
"use strict";

/**
 * The first line that is not a comment is shell and JavaScript at once. All else is what the oldest Node can read,
 * because Node reads a whole file before it runs any of it.
 *
 * Terraform quotes the first line on standard output when a provider does not answer as one, and shows standard error in
 * its log only; so what is wrong goes to both, in one line.
 *
 * @param oldest the oldest version of Node that `script` runs on
 * @param script the file beside the executable that goes on
 */
function providerExecutable({ major, minor }, script) {
  const wanted = `vodpreload needs Node.js ${major}.${minor} or later on the PATH of the program that starts Terraform`;
  const remedy = "Install it from https://nodejs.org, or put its folder on the PATH.";
  return `\
#!/bin/sh
':' //; command -v node >/dev/null && exec node "$0" "$@"; told='${wanted}, and there is no node. ${remedy}'; echo "$told" >&2; echo "$told"; exit 1
var found = process.versions.node.split(".").map(Number);
if (found[0] > ${major} || (found[0] === ${major} && found[1] >= ${minor})) require("./${script}");
else {
  var told = "${wanted}; the node there is " + process.versions.node + ". ${remedy}";
  console.error(told);
  console.log(told);
  process.exitCode = 1;
}
`;
}

module.exports = { providerExecutable };
