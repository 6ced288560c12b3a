const { spawn } = require("node:child_process");
const { mkdirSync } = require("node:fs");
const path = require("node:path");

const root = path.resolve(__dirname, "..");

/**
 * Builds what the suites in a browser open, once, before the first of them: the add-in, beside it the preview's own pages, and the
 * comparison of two options that test/support/standing.ts opens.
 */
module.exports = async () => {
  mkdirSync(path.join(root, "build"), { recursive: true });
  const twoOptions = ["--out", "build/two-options.xlsx", "--option", "in-house", "--option", "offshore"];
  await Promise.all([
    run("node_modules/webpack/bin/webpack.js"),
    run("scripts/buildPreview.mjs"),
    run("scripts/run.cjs", "src/file/main.ts", ...twoOptions),
  ]);
};

function run(script, ...given) {
  return new Promise((resolve, reject) => {
    const building = spawn(process.execPath, [script, ...given], { cwd: root, stdio: "inherit" });
    building.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`${script} ended with ${code}.`))));
  });
}
