/**
 * Builds the add-in and opens it in the preview. `node scripts/start.mjs [--watch] [--no-open]`; with `--watch` a change of the
 * source is built and the page loads again.
 */
import { resolve } from "node:path";
import { build, buildPage, openBrowser, readGuest, startPreview } from "excel-preview/serve";

const isWatching = process.argv.includes("--watch");

let preview;
const rebuilt = isWatching ? () => preview?.reload() : undefined;
await Promise.all([buildPage(), build(resolve("webpack.preview.js"), { name: "addin", rebuilt })]);
const guest = { ...readGuest("preview.json"), addin: resolve("build/addin") };
preview = await startPreview(guest, { watches: isWatching });
console.log(`Preview at ${preview.url}`);
if (!process.argv.includes("--no-open")) openBrowser(preview.url);
