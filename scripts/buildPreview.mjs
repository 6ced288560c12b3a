/** Builds what the tests in a browser need beside the add-in: the preview's page, and what saves a comparison there. */
import { resolve } from "node:path";
import { build, buildPage } from "excel-preview/serve";

await Promise.all([buildPage(), build(resolve("webpack.preview.js"), { name: "file" })]);
