const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { FunctionMetadata } = require("./src/functions/entry/metadata");
const preview = require("./preview/webpack");

/** Where manifest.xml says the add-in is served from; `--env origin=https://...` writes another one. */
const localOrigin = "https://localhost:3000";

function addin({ origin = localOrigin }) {
  return {
    name: "addin",
    target: ["web", "es2020"],
    // Both scripts run in one page, but functions.js must also run alone, so neither shares a chunk with the other.
    entry: {
      functions: "./src/functions/entry/functions.ts",
      simulationWorker: "./src/functions/runtime/simulationWorker.ts",
      taskpane: ["./src/taskpane/taskpane.tsx", "./src/commands/commands.ts"],
    },
    output: { path: path.resolve(__dirname, "dist"), filename: "[name].js", clean: true },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        { test: /\.ts$/, exclude: /node_modules/, loader: "swc-loader", options: swc(false) },
        { test: /\.tsx$/, exclude: /node_modules/, loader: "swc-loader", options: swc(true) },
        { test: /\.as$/, loader: path.resolve("scripts/assemblyScript.cjs") },
      ],
    },
    plugins: [
      new FunctionMetadata(),
      new HtmlPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
        // In the body and not deferred: after office.js, which stands in the head.
        inject: "body",
        scriptLoading: "blocking",
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          {
            from: "manifest.xml",
            transform: (xml) => xml.toString().replaceAll(localOrigin, origin.replace(/\/$/, "")),
          },
        ],
      }),
    ],
    performance: { hints: false },
    cache: { type: "filesystem", buildDependencies: { config: [__filename] } },
  };
}

/** What saves a comparison as an .xlsx, for the preview. It never ships: it is built to `build/file`, beside the add-in's `dist`. */
const file = {
  name: "file",
  mode: "production",
  target: ["web", "es2020"],
  entry: { comparison: "./src/file/comparisonInPane.ts" },
  output: { path: path.resolve(__dirname, "build/file"), clean: true },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      { test: /\.ts$/, exclude: /node_modules/, loader: "swc-loader", options: swc(false) },
      { test: /\.as$/, loader: path.resolve("scripts/assemblyScript.cjs") },
    ],
  },
  performance: { hints: false },
  cache: { type: "filesystem", name: "file" },
};

/** TypeScript reads `<T>(x) =>` as a type parameter in a .ts file and as JSX in a .tsx file, so each has its own parser. */
function swc(tsx) {
  return {
    jsc: {
      parser: { syntax: "typescript", tsx },
      transform: { react: { runtime: "automatic" } },
      target: "es2020",
    },
  };
}

module.exports = (env) => [addin(env), file, preview];
