const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { DefinePlugin } = require("webpack");
const { excelMembers } = require("./wire/excelMembers.cjs");

const root = join(__dirname, "..");

/** The preview page. It never ships: it is built to `build/preview`, beside the add-in's `dist`. */
module.exports = {
  name: "preview",
  mode: "production",
  context: root,
  entry: { preview: join(__dirname, "page", "main.tsx") },
  output: { path: join(root, "build", "preview"), filename: "[name].[contenthash:8].js", clean: true, publicPath: "/" },
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
              transform: { react: { runtime: "automatic" } },
              target: "es2022",
            },
          },
        },
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
  // swc minifies these 20 MB in a fraction of the time that terser takes, and the cache spares it where nothing changed.
  cache: { type: "filesystem", name: "preview" },
  optimization: {
    splitChunks: { chunks: "all" },
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
  },
  performance: { hints: false },
  plugins: [
    new DefinePlugin({ EXCEL_MEMBERS: JSON.stringify(excelMembers()) }),
    new HtmlPlugin({ template: join(__dirname, "page", "index.html") }),
    new MiniCssExtractPlugin({ filename: "[name].[contenthash:8].css" }),
    new CopyPlugin({ patterns: [join(__dirname, "page", "service-worker.js")] }),
  ],
};
