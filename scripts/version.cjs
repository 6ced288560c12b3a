/** Carries the version of package.json to the two other places that must say it; `npm version` runs this. */
const { readFileSync, writeFileSync } = require("node:fs");
const path = require("node:path");

const root = path.resolve(__dirname, "..");
const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));

const places = [
  ["manifest.xml", /(?<=<Version>)[^<]+/, `${version}.0`],
  ["src/workbook/request/madeBy.ts", /(?<=addinVersion = ")[^"]+/, version],
];

for (const [name, said, text] of places) {
  const file = path.join(root, name);
  const before = readFileSync(file, "utf8");
  if (!said.test(before)) throw new Error(`${name} says no version.`);
  writeFileSync(file, before.replace(said, text));
}
