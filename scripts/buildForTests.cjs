const { spawn } = require("node:child_process");
const path = require("node:path");

const root = path.resolve(__dirname, "..");

/** Builds what the suites in a browser open, once, before the first of them: the add-in, and beside it the preview's own pages. */
module.exports = async () => {
  await Promise.all([run("node_modules/webpack/bin/webpack.js"), run("scripts/buildPreview.mjs")]);
};

function run(script) {
  return new Promise((resolve, reject) => {
    const building = spawn(process.execPath, [script], { cwd: root, stdio: "inherit" });
    building.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`${script} ended with ${code}.`))));
  });
}
