import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { LocaleType, LogLevel, Univer, UniverInstanceType } from "@univerjs/core";
import type { IWorkbookData } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import "@univerjs/engine-formula/facade";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import "@univerjs/sheets/facade";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import "@univerjs/sheets-conditional-formatting/facade";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import "@univerjs/sheets-formula/facade";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { JSDOM, ResourceLoader, VirtualConsole } from "jsdom";
import { emptyWorkbook } from "./grid/emptyWorkbook";
import { Grid } from "./grid/grid";
import { Host, type HostPage } from "./host";
import { excelMembers } from "./wire/excelMembers.cjs";
import { MemberList } from "./wire/memberList";
import { Transport, claimedOrigin, frameName } from "./wire/transport";

export { AddinFunctions } from "./functions/addinFunctions";
export type { FunctionsMetadata } from "./functions/metadata";
export { readInput } from "./grid/inputText";
export type { Host } from "./host";
export { invalidArgument } from "./wire/officeError";
export { ActionType } from "./wire/wire";
export type { Batch, BatchAnswer } from "./wire/wire";

/** Univer makes a channel for each pause of a calculation and forgets those of one that is stopped: each closes once it is used. */
class ClosingChannel extends MessageChannel {
  constructor() {
    super();
    this.port1.addEventListener("message", () => this.port1.close(), { once: true });
  }
}

const quiet = new WeakSet<Console>();

/** What the engine needs of the globals, which may be others each time: a suite's console is its own. */
function prepareGlobals(): void {
  globalThis.MessageChannel = ClosingChannel;
  if (quiet.has(console)) return;
  quiet.add(console);
  // The engine reports each reader of a formula that it has let go of; a report with its place in the source takes jest long.
  const report = console.error;
  console.error = (...words: unknown[]) => {
    if (!String(words[0]).startsWith("Dependency tree not found")) report.apply(console, words);
  };
}

interface HeadlessSettings {
  /** Whether formulas are calculated. A test that reads no value of a formula is several times as fast without. */
  readonly calculates?: boolean;
  /** The language in which numbers are shown. */
  readonly language?: string;
  /** Hears what the page would show. */
  readonly page?: HostPage;
}

const silentPage: HostPage = {
  missed: () => undefined,
  showPane: () => undefined,
  chartsChanged: () => undefined,
  openWorkbook: () => false,
};

let members: MemberList | undefined;

/** The host without a screen: Univer's engine and rules, but nothing drawn. Close it, or jest waits for it. */
export function startHeadless({ calculates = true, language = "en-US", page = silentPage }: HeadlessSettings = {}) {
  prepareGlobals();
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin, { notExecuteFormula: !calculates });
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.createUnit<IWorkbookData, never>(UniverInstanceType.UNIVER_SHEET, emptyWorkbook());
  const facade = FUniver.newAPI(univer);
  const grid = new Grid(facade, facade.getActiveWorkbook()!, univer.__getInjector(), language);
  if (!calculates) grid.cells.settled = async () => grid.cells.flush();
  const host = new Host(grid, (members ??= new MemberList(excelMembers())), page);
  return { grid, host, close: () => univer.dispose() };
}

const officeFolder = dirname(require.resolve("@microsoft/office-js/dist/office.js"));
const officeAddress = "http://localhost/office-js/";

/** Serves office.js' further scripts from the package, so that no request leaves the machine. */
class PackageLoader extends ResourceLoader {
  override fetch(url: string) {
    const path = join(officeFolder, new URL(url).pathname.replace("/office-js/", ""));
    return Object.assign(Promise.resolve(readFileSync(path)), { abort: () => undefined }) as ReturnType<
      ResourceLoader["fetch"]
    >;
  }
}

export interface OfficeWindow extends Window {
  Excel: typeof Excel;
  Office: typeof Office;
}

/** The real office.js in a page without a frame, speaking to a host. */
export async function openOffice(host: Host): Promise<{ window: OfficeWindow; close: () => void }> {
  const session = { hostname: "localhost", language: "en-US", documentUrl: "http://localhost/book" };
  const errors = new VirtualConsole();
  const dom = new JSDOM(`<!doctype html><script src="${officeAddress}office.js"></script>`, {
    url: "http://localhost/taskpane.html",
    runScripts: "dangerously",
    resources: new PackageLoader(),
    virtualConsole: errors,
    beforeParse: (window) => {
      const answer = (data: string) =>
        setTimeout(() => {
          const event = new window.MessageEvent("message", { origin: claimedOrigin(session), data });
          window.dispatchEvent(event);
        }, 0);
      const listener = {
        runBatch: host.runBatch.bind(host),
        refuse: (what: string) => void host.miss(what),
        left: () => undefined,
      };
      const transport = new Transport(session, listener, answer);
      host.connect(transport);
      Object.defineProperty(window, "name", { value: frameName(session), writable: true });
      // office.js compares the host's name with this; jsdom has no such property.
      Object.defineProperty(window.document, "domain", { value: session.hostname });
      Object.defineProperty(window, "parent", {
        value: { postMessage: (data: string) => void transport.receive(data) },
      });
    },
  });
  const window = dom.window as unknown as OfficeWindow;
  await new Promise((resolve) => dom.window.addEventListener("load", resolve));
  await window.Office.onReady();
  return { window, close: () => dom.window.close() };
}
