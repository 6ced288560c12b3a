const { readdirSync } = require("node:fs");
const path = require("node:path");
const fc = require("fast-check");

/** A mutant is noticed by any failure; which example is the smallest one to fail does not matter. */
fc.configureGlobal({ endOnFailure: true });

/** The room of the model whose mutants are tried, by the tests of that room alone: `npm run mutants cost`. */
const room = path.resolve("test/model", process.env["MUTANTS_OF"] ?? "");

/** All in one suite, so that what they import is read once a mutant. */
for (const file of readdirSync(room).filter((name) => name.endsWith(".test.ts"))) {
  describe(file, () => void require(path.join(room, file)));
}
