/**
 * Draws every view of the pane in every language and theme into build/pictures: `npm run pictures`; with `-- --readme` the pictures
 * of the README too.
 */
const { spawnSync } = require("node:child_process");

const jest = require.resolve("jest/bin/jest");
const isForReadme = process.argv.includes("--readme");
const { status } = spawnSync(process.execPath, [jest, "--config", "test/pictures/jest.config.js"], {
  stdio: "inherit",
  env: { ...process.env, WRITE_PICTURES: isForReadme ? "1" : "" },
});
process.exitCode = status ?? 1;
