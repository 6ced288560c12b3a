const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { swcOptions } = require("./scripts/swcOptions.cjs");
const { UnifiedManifest } = require("./scripts/unifiedManifest.cjs");
const { FunctionMetadata } = require("./src/functions/entry/metadata");
const { HelpPages } = require("./src/help/helpPages");

/** Where manifest.xml says the add-in is served from; `--env origin=https://...` writes another one. */
const localOrigin = "https://localhost:3000";

/** The JavaScript that is shipped. */
const target = "es2020";

/** Makes what is shipped smaller, in half the time that webpack's own way takes. */
const smaller = new MinimizerPlugin({
  minify: MinimizerPlugin.swcMinify,
  minimizerOptions: { compress: { passes: 2 }, mangle: true },
});

/** What parts that are loaded later share, each under a name that stays. */
const sharedLater = {
  defaultVendors: { name: "controls", test: /node_modules/ },
  openingDa: { name: "daOpening", test: /src.locale.da.paneFrame/, priority: 1, enforce: true },
  openingFil: { name: "filOpening", test: /src.locale.fil.paneFrame/, priority: 1, enforce: true },
  faults: { name: "faults", test: /src.locale.\w+.paneFaults/, priority: 1, enforce: true },
  words: { name: "words", test: /src.locale/, minChunks: 2 },
};

/** The add-in: for its users in `dist`, or, as fast as it can be built, for the preview in `build/addin`. */
function addin({ origin = localOrigin }, isForPreview) {
  const servedFrom = origin.replace(/\/$/, "");
  return {
    name: "addin",
    mode: isForPreview ? "development" : "production",
    // Not the faster kind, which evaluates texts: the page's policy forbids that, in the preview as in Excel.
    devtool: isForPreview && "cheap-module-source-map",
    target: ["web", target],
    // Both scripts run in one page, but functions.js must also run alone, so neither shares a chunk with the other.
    entry: {
      functions: "./src/functions/entry/functions.ts",
      simulationWorker: "./src/functions/runtime/simulationWorker.ts",
      taskpane: ["./src/taskpane/taskpane.tsx", "./src/commands/commands.ts"],
    },
    output: {
      path: path.resolve(__dirname, isForPreview ? "build/addin" : "dist"),
      filename: "[name].js",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        { test: /\.ts$/, exclude: /node_modules/, loader: "swc-loader", options: swcOptions({ tsx: false, target }) },
        { test: /\.tsx$/, exclude: /node_modules/, loader: "swc-loader", options: swcOptions({ tsx: true, target }) },
        { test: /\.as$/, loader: path.resolve("scripts/assemblyScript.cjs") },
      ],
    },
    plugins: [
      new FunctionMetadata(servedFrom),
      new HelpPages(),
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
          { from: "assets/*.{png,xlsx}" },
          { from: "LICENSE", to: "LICENSE.txt", toType: "file" },
          {
            from: "manifest.xml",
            transform: (xml) => xml.toString().replaceAll(localOrigin, servedFrom),
          },
        ],
      }),
      new UnifiedManifest(servedFrom),
    ],
    optimization: { splitChunks: { cacheGroups: sharedLater }, minimizer: [smaller] },
    performance: { hints: false },
    cache: { type: "filesystem", name: isForPreview ? "addin" : "dist", buildDependencies: { config: [__filename] } },
  };
}

module.exports = (env) => addin(env, false);
Object.assign(module.exports, { addin, target });
