const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { DefinePlugin, IgnorePlugin } = require("webpack");
const { excelMembers } = require("./wire/excelMembers.cjs");

/**
 * The preview's page, in `build/preview` of the project. It is never shipped, so it is not minified: that takes ten times as long
 * as all the rest.
 */
module.exports = {
  name: "preview",
  mode: "development",
  devtool: false,
  // Packages leave out what they check for their own developers: the page opens a twentieth sooner.
  optimization: { nodeEnv: "production" },
  context: __dirname,
  entry: { preview: join(__dirname, "page", "main.tsx") },
  output: { path: join(__dirname, "..", "build", "preview"), filename: "[name].js", clean: true, publicPath: "/" },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: "swc-loader",
          options: {
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic", development: false } },
              target: "es2022",
            },
          },
        },
      },
      { test: /@univerjs.[^/\\]+.lib.es.\w+\.js$/, loader: join(__dirname, "assignedFields.cjs") },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
  cache: { type: "filesystem", name: "preview", buildDependencies: { config: [__filename] } },
  performance: { hints: false },
  plugins: [
    new DefinePlugin({ EXCEL_MEMBERS: JSON.stringify(excelMembers()) }),
    // Univer brings hyphenation for 70 languages, each a file of its own; the grid asks for the English one.
    new IgnorePlugin({ resourceRegExp: /^\.\/(?!en-gb)/, contextRegExp: /engine-render/ }),
    new HtmlPlugin({ template: join(__dirname, "page", "index.html") }),
    new MiniCssExtractPlugin(),
    new CopyPlugin({ patterns: [join(__dirname, "page", "service-worker.js")] }),
  ],
};
