const { readdirSync } = require("node:fs");
const path = require("node:path");
const fc = jest.requireActual("fast-check");
const parts = require("./parts.cjs");

/** A mutant is noticed by any failure; which example is the smallest one to fail does not matter. */
fc.configureGlobal({ endOnFailure: true });

/** The room of the model whose mutants are tried, or a part of one, by its tests alone: `npm run mutants cost`. */
const [room, part] = (process.env["MUTANTS_OF"] ?? "").split("/");
const folder = path.resolve("test/model", room);
const tests = parts[room]?.[part]?.tests.map((name) => `${name}.test.ts`) ?? readdirSync(folder);

/** A mutant in a part of a room is tried with no more examples of each property than this. */
const mostExamples = 25;
if (part) {
  const assert = (property, { numRuns = 100, ...given } = {}) =>
    fc.assert(property, { ...given, numRuns: Math.min(numRuns, mostExamples) });
  jest.doMock("fast-check", () => ({ ...fc, assert, default: { ...fc.default, assert } }));
}

/** All in one suite, so that what they import is read once a mutant. */
for (const file of tests.filter((name) => name.endsWith(".test.ts"))) {
  describe(file, () => void require(path.join(folder, file)));
}
