import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import type { Browser, Frame, Page } from "playwright-core";
import type {} from "./page/previewSurface";

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const quietFlags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // No suite runs long enough for what that compiler takes: without it they need a twelfth less of the processor.
  "--js-flags=--no-turbofan",
];

const advice =
  "No Chromium was found. Install Chrome or Chromium (for example `apt install chromium`), or set CHROMIUM_PATH to one.";

function findChromium(): string | undefined {
  const places = [process.env["CHROMIUM_PATH"] ?? "", ...usualPlaces];
  return places.find((place) => place !== "" && existsSync(place));
}

/** A suite that needs a browser: reported as not run where there is none, and failed where CI must have one. */
export function describeInBrowser(title: string, body: () => void): void {
  if (findChromium() !== undefined) return describe(title, body);
  if (process.env["CI"] === "true") {
    return describe(title, () => {
      test("runs in a browser", () => {
        throw new Error(advice);
      });
    });
  }
  describe.skip(`${title} (not run: ${advice})`, body);
}

/** What the page's address asks for. */
export interface PageSettings {
  language?: string;
  theme?: "light" | "dark";
  /** Whether the host presses the pane's primary button when the pane is ready. */
  sample?: boolean;
}

export interface OpenSettings extends PageSettings {
  /** The file that describes the add-in; `preview.json` in the current folder if left out. */
  guest?: string;
  width?: number;
  height?: number;
}

export interface OpenedPreview {
  page: Page;
  /** The add-in's page in its frame. */
  readonly pane: Frame;
  /** Errors that no code has caught, of the host's page and of the add-in's. */
  pageErrors: string[];
  /** Addresses of requests that went anywhere but to this machine. None is expected. */
  foreignRequests: string[];
  /** What a page's Content-Security-Policy has kept from happening. */
  policyViolations: string[];
  /** Goes to the page anew, with an empty workbook: sooner there than in a preview of its own, as the browser knows the code. */
  reopen: (settings: PageSettings) => Promise<void>;
  close: () => Promise<void>;
}

interface Server {
  url: string;
  close: () => void;
}

let started: Promise<Browser> | undefined;

/** One browser for all that a suite opens: each opened preview has a context of its own, with its own storage and workers. */
function browserOfSuite(): Promise<Browser> {
  return (started ??= chromium.launch({ executablePath: findChromium(), args: quietFlags }));
}

afterAll(async () => (await started)?.close());

/** Serves the preview and opens it in headless Chromium. The page and the add-in must have been built. */
export async function openPreview(settings: OpenSettings = {}): Promise<OpenedPreview> {
  const { guest, width = 1400, height = 860 } = settings;
  const server = await serve(guest);
  const browser = await browserOfSuite();
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: null });
  const page = await context.newPage();
  const pageErrors: string[] = [];
  const foreignRequests: string[] = [];
  const policyViolations: string[] = [];
  page.on("pageerror", (error) => pageErrors.push(String(error.stack ?? error)));
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) policyViolations.push(message.text());
  });
  context.on("request", (request) => {
    if (isForeign(request.url())) foreignRequests.push(request.url());
  });
  const reopen = async ({ language = "en-US", theme = "light", sample = false }: PageSettings) => {
    const query = new URLSearchParams({ lang: language, theme, sample: sample ? "1" : "0" });
    await page.goto(`${server.url}?${query}`);
    await page.evaluate(() => window.preview.ready);
  };
  await reopen(settings);
  const close = async () => {
    await context.close();
    server.close();
  };
  return {
    page,
    get pane() {
      return page.frames().find((frame) => frame !== page.mainFrame())!;
    },
    pageErrors,
    foreignRequests,
    policyViolations,
    reopen,
    close,
  };
}

/** Requests to the CDN are answered by the page's worker and never leave; they show here only if it fails to. */
function isForeign(url: string): boolean {
  const { hostname, protocol } = new URL(url);
  return protocol.startsWith("http") && hostname !== "localhost" && hostname !== "appsforoffice.microsoft.com";
}

/** The server runs as a user runs it, in a process of its own. */
async function serve(guest = "preview.json"): Promise<Server> {
  const script = path.join(__dirname, "serve.mjs");
  const process = spawn("node", [script, guest], { stdio: ["ignore", "pipe", "inherit"] });
  const url = await new Promise<string>((resolve, reject) => {
    process.stdout.on("data", (data) => {
      const found = /http:\S+/.exec(String(data));
      if (found) resolve(found[0]);
    });
    process.on("exit", (code) => reject(new Error(`The server ended with ${code}`)));
  });
  return { url, close: () => void process.kill() };
}
