/** Writes the generated pages of docs: the tests that hold them write them where they are asked to. */
const { spawnSync } = require("node:child_process");

const jest = require.resolve("jest/bin/jest");
const pages = ["--selectProjects", "quick", "--testPathPatterns", "test/accuracy", "test/docs"];
const { status } = spawnSync(process.execPath, [jest, ...pages], {
  stdio: "inherit",
  env: { ...process.env, WRITE_DOCS: "1" },
});
process.exitCode = status ?? 1;
