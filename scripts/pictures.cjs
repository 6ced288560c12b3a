/**
 * Draws every view of the pane in every language and theme into build/pictures: `npm run pictures`; with `-- --readme` the pictures
 * of the README too, of which each run draws a little otherwise.
 */
const { spawnSync } = require("node:child_process");

const jest = require.resolve("jest/bin/jest");
const which = process.argv.includes("--readme") ? [] : ["pane.pictures"];
const { status } = spawnSync(process.execPath, [jest, "--config", "test/pictures/jest.config.js", ...which], {
  stdio: "inherit",
});
process.exitCode = status ?? 1;
