/**
 * Serves the preview: its own page at `/`, the built add-in at `/addin/`, what saves a comparison as a file at `/file/`, and
 * office.js from its npm package at `/office-js/`. `node preview/serve.mjs [--open] [--port 4173] [--addin folder]`
 */
import { spawn } from "node:child_process";
import { createServer } from "node:http";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import sirv from "sirv";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const officeJs = join(root, "node_modules", "@microsoft", "office-js", "dist");
const firstPort = 4173;
const portsToTry = 50;

/**
 * Starts the server on localhost; a port that is taken gives way to the next free one.
 * @param {{ port?: number, addin?: string }} [settings] `addin` is the folder of the built add-in, `dist` if left out
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function startPreview({ port = firstPort, addin = join(root, "dist") } = {}) {
  const serve = (folder) => sirv(folder, { dev: true });
  const folders = { addin: serve(addin), file: serve(join(root, "build", "file")), "office-js": serve(officeJs) };
  const servePage = serve(join(root, "build", "preview"));
  const server = createServer((request, response) => {
    const notFound = () => response.writeHead(404).end("Not found");
    const [, name = "", rest] = /^\/([^/?]*)(\/.*)?$/.exec(request.url ?? "/") ?? [];
    const folder = rest === undefined ? undefined : folders[name];
    if (!folder) return servePage(request, response, notFound);
    request.url = rest;
    return folder(request, response, notFound);
  });
  const taken = await listen(server, port);
  const close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://localhost:${taken}/`, close };
}

async function listen(server, first) {
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

/** Opens the user's browser; on a machine without one nothing happens. */
function openBrowser(url) {
  const openers = { darwin: ["open", url], win32: ["cmd", "/c", "start", "", url] };
  const [command, ...parameters] = openers[process.platform] ?? ["xdg-open", url];
  spawn(command, parameters, { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}

function option(name) {
  const at = process.argv.indexOf(`--${name}`);
  return at > 0 ? process.argv[at + 1] : undefined;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await startPreview({ port: Number(option("port") ?? firstPort), addin: option("addin") });
  console.log(`Preview at ${url}`);
  if (process.argv.includes("--open")) openBrowser(url);
}
