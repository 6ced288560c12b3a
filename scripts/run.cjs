/** Runs a TypeScript file of the project under Node: `node scripts/run.cjs <file> [arguments]`. */
const path = require("node:path");
require("./typescript.cjs");

const [file] = process.argv.splice(2, 1);
require(path.resolve(file));
