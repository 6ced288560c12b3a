const { execFileSync } = require("node:child_process");
const path = require("node:path");

/** Builds what the suites in a browser open: once, before the first of them. */
module.exports = () => {
  execFileSync("npm", ["run", "build"], { cwd: path.resolve(__dirname, ".."), stdio: "inherit" });
};
