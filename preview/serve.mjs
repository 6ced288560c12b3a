/**
 * Serves the preview of an add-in: its own page at `/`, the built add-in at `/addin/`, and
 * office.js from its npm package at `/office-js/`. `node preview/serve.mjs preview.json [--addin folder] [--port 4173]`
 */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import sirv from "sirv";

export { build, buildPage } from "./build.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const page = join(here, "..", "build", "preview");
const officeJs = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));
const firstPort = 4173;
const portsToTry = 50;

/**
 * What the preview is told of an add-in, by a file of JSON whose paths count from its own folder.
 * @typedef {object} Guest
 * @property {string} name The add-in's name
 * @property {string} addin The folder of the built add-in
 * @property {string} [pane] The pane's page in that folder, `taskpane.html` if left out
 * @property {string} [file] The name of the workbook
 * @property {Record<string, string>} [languages] What the title bar offers, by tag
 * @property {string} [primaryButton] The selector of the pane's button that makes a workbook to look at
 */

/** @param {string} file @returns {Guest} */
export function readGuest(file) {
  const guest = JSON.parse(readFileSync(file, "utf8"));
  const absolute = (path) => resolve(dirname(file), path);
  return { ...guest, addin: absolute(guest.addin) };
}

/**
 * Starts the server on localhost; a port that is taken gives way to the next free one.
 * @param {Guest} guest
 * @param {{ port?: number, watches?: boolean }} [settings] `watches`: whether the page loads again when `reload` is called
 * @returns {Promise<{ url: string, reload: () => void, close: () => Promise<void> }>}
 */
export async function startPreview(guest, { port = firstPort, watches = false } = {}) {
  const serve = (folder) => sirv(folder, { dev: true });
  const folders = { addin: serve(guest.addin), "office-js": serve(officeJs) };
  const servePage = serve(page);
  const listeners = new Set();
  const server = createServer((request, response) => {
    const notFound = () => response.writeHead(404).end("Not found");
    const [, name = "", rest] = /^\/([^/?]*)(\/.*)?$/.exec(request.url ?? "/") ?? [];
    if (name === "" || name === "index.html") return void response.end(pageFor(guest, watches));
    if (name === "changes") return listen(listeners, response);
    const folder = rest === undefined ? undefined : folders[name];
    if (!folder) return servePage(request, response, notFound);
    request.url = rest;
    return folder(request, response, notFound);
  });
  const taken = await listenFrom(server, port);
  const close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const reload = () => listeners.forEach((response) => response.write("data: reload\n\n"));
  return { url: `http://localhost:${taken}/`, reload, close };
}

/** Opens the user's browser; on a machine without one nothing happens. */
export function openBrowser(url) {
  const openers = { darwin: ["open", url], win32: ["cmd", "/c", "start", "", url] };
  const [command, ...parameters] = openers[process.platform] ?? ["xdg-open", url];
  spawn(command, parameters, { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}

/** The preview's page, with what it must know of its guest written into it. */
function pageFor({ name, pane = "taskpane.html", file = "Workbook.xlsx", languages, primaryButton }, watches) {
  const facts = {
    name,
    file,
    pane: `/addin/${pane}`,
    languages: languages ?? { "en-US": "English" },
    primaryButton: primaryButton ?? null,
    watches,
  };
  const text = JSON.stringify(facts).replaceAll("<", "\\u003c");
  return readFileSync(join(page, "index.html"), "utf8").replace("{ GUEST }", () => text);
}

function listen(listeners, response) {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" }).write("\n");
  listeners.add(response);
  response.on("close", () => listeners.delete(response));
}

async function listenFrom(server, first) {
  for (let port = first; port < first + portsToTry; port++) {
    if (await tryPort(server, port)) return port;
  }
  throw new Error(`No free port from ${first} to ${first + portsToTry - 1}`);
}

function tryPort(server, port) {
  return new Promise((resolve, reject) => {
    const failed = (error) => (error.code === "EADDRINUSE" ? resolve(false) : reject(error));
    server.once("error", failed);
    server.listen(port, "localhost", () => {
      server.off("error", failed);
      resolve(true);
    });
  });
}

function option(name) {
  const at = process.argv.indexOf(`--${name}`);
  return at > 0 ? process.argv[at + 1] : undefined;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const guest = readGuest(resolve(process.argv[2] ?? "preview.json"));
  const addin = option("addin");
  const settings = { port: Number(option("port") ?? firstPort) };
  const { url } = await startPreview(addin ? { ...guest, addin: resolve(addin) } : guest, settings);
  console.log(`Preview at ${url}`);
}
