/**
 * Builds the add-in, serves it at https://localhost:3000 with a certificate that this machine trusts, and opens Excel with it:
 * `node scripts/excel.mjs`. Microsoft's own tools make the certificate and tell Excel of the manifest; npx fetches them.
 */
import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import { homedir } from "node:os";
import { join } from "node:path";
import sirv from "sirv";

const port = 3000;
const manifest = join("dist", "manifest.xml");
const isWindows = process.platform === "win32";

/** Runs a command to its end, and ends with it where it fails. */
function run(command, ...parameters) {
  const { status } = spawnSync(command, parameters, { stdio: "inherit", shell: isWindows });
  if (status !== 0) process.exit(status ?? 1);
}

if (!isWindows && process.platform !== "darwin") {
  console.error("Excel runs on Windows and Mac. Here, npm start shows the add-in beside a stand-in for Excel.");
  process.exit(1);
}

run("npm", "run", "build");
run("npx", "--yes", "office-addin-dev-certs@3.0.0", "install");

const certificates = join(homedir(), ".office-addin-dev-certs");
const read = (name) => readFileSync(join(certificates, name));
const files = sirv("dist", {
  dev: true,
  setHeaders: (response) => response.setHeader("Access-Control-Allow-Origin", "*"),
});
const server = createServer({ key: read("localhost.key"), cert: read("localhost.crt") }, files);
server.listen(port, "localhost", () => {
  console.log(`The add-in is served at https://localhost:${port}. Ctrl+C ends it.`);
  // Not waited for: Excel asks this server for the files meanwhile.
  const opening = ["start", manifest, "desktop", "--app", "excel", "--no-debug"];
  spawn("npx", ["--yes", "office-addin-debugging@7.0.0", ...opening], { stdio: "inherit", shell: isWindows });
});
process.on("SIGINT", () => {
  run("npx", "--yes", "office-addin-debugging@7.0.0", "stop", manifest);
  process.exit();
});
