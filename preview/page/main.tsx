import { AddinFunctions } from "../functions/addinFunctions";
import type { FunctionsMetadata } from "../functions/metadata";
import { Host } from "../host";
import { MemberList } from "../wire/memberList";
import type { Member } from "../wire/memberList";
import { ChartLayer } from "./chartLayer";
import { showCellHints } from "./cellHints";
import { chartColors } from "./chartColors";
import { openListsByKey, pasteAsTyped } from "./enterByKey";
import { offerFiles } from "./fileButtons";
import { FileDesk } from "./fileDesk";
import { fileWords } from "./fileWords";
import { readGuest } from "./guest";
import { followLinks } from "./links";
import { moveFocusByKey } from "./focusByKey";
import { forgetOtherLanguage, readOptions } from "./options";
import { Pane } from "./pane";
import { makePaneResizable } from "./paneWidth";
import { PreviewSurface } from "./previewSurface";
import { showRibbon } from "./ribbon";
import { nameControls } from "./nameControls";
import { openSample } from "./sample";
import { startServiceWorker } from "./serviceWorker";
import { startUniver } from "./startUniver";
import { element, fillTitleBar, showMissed, showPaneElement } from "./titleBar";
import { wordsIn } from "./words";
import "./styles.css";

/** Excel's members, put here when the page is built. */
declare const EXCEL_MEMBERS: Record<string, Record<string, Member>>;

const guest = readGuest();
const options = readOptions(window.location.search, matchMedia("(prefers-color-scheme: dark)").matches, guest);
document.documentElement.dataset["theme"] = options.theme;
document.documentElement.lang = options.language;

const words = wordsIn(options.language);
forgetOtherLanguage(options.language);

const grid = startUniver(element("grid"), options, words);
const host: Host = new Host(grid, new MemberList(EXCEL_MEMBERS), {
  missed: (what) => showMissed(words, what),
  showPane: (isShown) => showPaneElement(isShown),
  chartsChanged: () => chartLayer.update(),
  openWorkbook: (file) => openInPlace(new File([file], "Book2.xlsx")),
});
const chartLayer = new ChartLayer(grid, host.charts, () => chartColors[options.theme]);

const session = { hostname: window.location.hostname, language: options.language, documentUrl: window.location.origin };
const pane = new Pane(session, words.addin, {
  runBatch: (batch, byteCount) => host.runBatch(batch, byteCount),
  refuse: (what) => host.miss(what),
  left: (direction) => leavePane(direction),
});
host.connect(pane.transport);
const functions = new AddinFunctions(grid, (id) => pane.implementation(id));

const showPane = (isShown: boolean) => {
  showPaneElement(isShown);
  host.runtime.tellVisibility(isShown);
};
const desk = new FileDesk(host, functions, readManifest(guest.name));
const wordsOfFiles = fileWords(options.language);
fillTitleBar(guest, options, words, showPane, () => !desk.hasChanges || window.confirm(wordsOfFiles.leave));
const openInPlace = offerFiles(desk, wordsOfFiles, () => pane.reload());
const leavePane = moveFocusByKey(grid, pane);
makePaneResizable();
followLinks(grid, host);
nameControls(words);
pasteAsTyped(grid);
openListsByKey(grid);
showCellHints(grid, functions, host.validations);
grid.whenCalculated(() => chartLayer.update());

if (guest.watches) new EventSource("/changes").onmessage = () => window.location.reload();

window.preview = new PreviewSurface(open(), grid, host, functions);

/** The worker must answer for the CDN, and the functions be known, before the add-in's page loads. */
async function open(): Promise<void> {
  const [metadata] = await Promise.all([
    readFunctions(),
    startServiceWorker(),
    showRibbon(options.language, pane, showPane),
  ]);
  functions.register(metadata);
  pane.open(element("pane"), guest.pane);
  await host.connected;
  if (options.opensSample && guest.primaryButton !== null) await openSample(pane, guest.primaryButton);
}

/** Who the add-in is, by its manifest: it keeps settings in files under that name. */
async function readManifest(name: string): Promise<{ name: string; id: string; version: string }> {
  const manifest = await (await fetch("/addin/manifest.xml")).text();
  const [id = "", version = ""] = ["Id", "Version"].map(
    (tag) => new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(manifest)?.[1],
  );
  return { name, id, version };
}

/** The functions with their help in the host's language, as the manifest's overrides choose it in Excel. */
async function readFunctions(): Promise<FunctionsMetadata> {
  const names = options.language === "en-US" ? [] : [`functions.${options.language}.json`];
  for (const name of [...names, "functions.json"]) {
    const answer = await fetch(`/addin/${name}`);
    if (answer.ok) return (await answer.json()) as FunctionsMetadata;
  }
  throw new Error("The add-in is not built: it has no functions.json.");
}
