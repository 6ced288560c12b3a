/* eslint-disable @typescript-eslint/no-require-imports -- node runs this file as it is */
require("./typescript.cjs");
require("./bench.ts");
