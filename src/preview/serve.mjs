/**
 * Serves the preview: its own page at `/`, the built add-in at `/addin/`, and office.js from its npm package at
 * `/office-js/`. `node src/preview/serve.mjs [--open] [--port 4173]`
 */
import { spawn } from "node:child_process";
import { createServer } from "node:http";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import sirv from "sirv";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const firstPort = 4173;
const portsToTry = 50;

/**
 * Starts the server on localhost; a port that is taken gives way to the next free one.
 * @param {{ port?: number, folders?: Record<string, string> }} [settings] `folders` adds or replaces served folders,
 * by the first part of their address
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function startPreview({ port = firstPort, folders = {} } = {}) {
  const served = { addin: join(root, "dist"), "office-js": officeJs(), ...folders };
  const serveFolder = Object.fromEntries(
    Object.entries(served).map(([name, folder]) => [name, sirv(folder, { dev: true })]),
  );
  const servePage = sirv(join(root, "build", "preview"), { dev: true });
  const server = createServer((request, response) => {
    const notFound = () => response.writeHead(404).end("Not found");
    const [, name = "", rest] = /^\/([^/?]*)(\/.*)?$/.exec(request.url ?? "/") ?? [];
    const folder = rest === undefined ? undefined : serveFolder[name];
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

const officeJs = () => join(root, "node_modules", "@microsoft", "office-js", "dist");

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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const portAt = process.argv.indexOf("--port");
  const { url } = await startPreview({ port: portAt > 0 ? Number(process.argv[portAt + 1]) : firstPort });
  console.log(`Preview at ${url}`);
  if (process.argv.includes("--open")) openBrowser(url);
}
