/**
 * Draws the PNG icons from the two SVG files: `node assets/render-icons.mjs`. Up to 32 pixels the small drawing is used,
 * whose edges fall on whole pixels.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const fileOf = (name) => fileURLToPath(new URL(name, import.meta.url));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
const page = await browser.newPage();

for (const size of [16, 32, 64, 80, 128, 192]) {
  const svg = readFileSync(fileOf(size <= 32 ? "icon-small.svg" : "icon.svg"), "utf8");
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  await page.screenshot({ path: fileOf(`icon-${size}.png`), omitBackground: true });
}
await browser.close();
