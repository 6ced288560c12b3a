import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { accuracyPage } from "./accuracyPage";
import { asking, cellFunctions } from "./cellFunctions";
import { heldBy } from "./heldBy";
import { measured } from "./measured";

const page = path.resolve(__dirname, "../../docs/accuracy.md");

let byName: Awaited<ReturnType<typeof cellFunctions>>;
beforeAll(async () => {
  byName = await cellFunctions();
});

describe("docs/accuracy.md", () => {
  it("says what the cell functions answer today; if not, run npm run docs", async () => {
    const text = await accuracyPage([...byName.keys()], asking(byName));
    if (process.env.WRITE_DOCS === "1") {
      mkdirSync(path.dirname(page), { recursive: true });
      writeFileSync(page, text);
    }
    if (readFileSync(page, "utf8") !== text) throw new Error("docs/accuracy.md is out of date: run npm run docs.");
  });

  it("names tests that exist, of functions that exist and have no cases", () => {
    const withCases = measured(asking(byName));
    for (const [name, { files }] of Object.entries(heldBy)) {
      expect([name, byName.has(name), withCases.has(name)]).toEqual([name, true, false]);
      for (const file of files) expect([file, existsSync(path.resolve(__dirname, "..", file))]).toEqual([file, true]);
    }
  });
});
