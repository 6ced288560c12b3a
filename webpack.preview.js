const path = require("node:path");
const { swcOptions } = require("./scripts/swcOptions.cjs");
const { addin, target } = require("./webpack.config");

/** What saves a comparison as an .xlsx, for the preview. It never ships. */
const file = {
  name: "file",
  mode: "development",
  devtool: false,
  target: ["web", target],
  entry: { comparison: "./src/file/comparisonInPane.ts" },
  output: { path: path.resolve(__dirname, "build/file"), clean: true },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      { test: /\.ts$/, exclude: /node_modules/, loader: "swc-loader", options: swcOptions({ tsx: false, target }) },
      { test: /\.as$/, loader: path.resolve("scripts/assemblyScript.cjs") },
    ],
  },
  performance: { hints: false },
  cache: { type: "filesystem", name: "file" },
};

/** What the preview shows of the add-in, built as fast as it can be. */
module.exports = { addin: addin({}, true), file };
