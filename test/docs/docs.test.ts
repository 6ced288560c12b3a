import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { exampleAnswers } from "./exampleAnswers";
import { faultsPage } from "./faultsPage";
import { type DescribedFunction, functionsPage } from "./functionsPage";
import { textsPage } from "./textsPage";

const { readFunctions } = jest.requireActual<{
  readFunctions: (folder: string) => Promise<{ functions: DescribedFunction[] }>;
}>("../../src/functions/entry/metadata.js");

const pages: Readonly<Record<string, () => string | Promise<string>>> = {
  "docs/functions.md": async () =>
    functionsPage((await readFunctions(path.resolve(__dirname, "../../src/functions"))).functions),
  "docs/texts.md": textsPage,
  "docs/faults.md": faultsPage,
  "src/help/examples/answers.json": exampleAnswers,
};

it.each(Object.keys(pages))("%s says what the code says; if not, run npm run docs", async (name) => {
  const file = path.resolve(__dirname, "../..", name);
  const text = await pages[name]!();
  if (process.env.WRITE_DOCS === "1") writeFileSync(file, text);
  if (readFileSync(file, "utf8") !== text) throw new Error(`${name} is out of date: run npm run docs.`);
});

test("CONTRIBUTING.md says of npm run docs all that it writes", () => {
  const guide = readFileSync(path.resolve(__dirname, "../../CONTRIBUTING.md"), "utf8");
  const [, row = ""] = /^\| `npm run docs` *\|(.*)\|$/m.exec(guide) ?? [];
  const written = ["docs/accuracy.md", ...Object.keys(pages)].map((name) => path.parse(name).name);
  expect(written.filter((name) => !row.includes(name))).toEqual([]);
});
