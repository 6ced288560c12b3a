/** @jest-environment ./scripts/kept/keptWindow.cjs */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const origin = "https://localhost:3000/";
const xml = readFileSync(path.join(root, "manifest.xml"), "utf8");
const manifest = new DOMParser().parseFromString(xml, "application/xml");

const all = (name: string) => [...manifest.getElementsByTagName(name)];
const attribute = (name: string) => [...manifest.querySelectorAll(`[${name}]`)].map((node) => node.getAttribute(name)!);
const textsOf = (node: Element) => [
  node.getAttribute("DefaultValue")!,
  ...[...node.children].map((override) => override.getAttribute("Value")!),
];

test("Microsoft's own reader finds the add-in in the manifest", () => {
  const reader = path.join(root, "node_modules/office-addin-manifest/cli.js");
  const info = execFileSync(process.execPath, [reader, "info", path.join(root, "manifest.xml")], { encoding: "utf8" });
  expect(info).toContain("Outsource: call centre decisions");
  expect(info).toContain("TaskPaneApp");
});

test("the manifest carries the package's version", () => {
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  expect(manifest.querySelector("Version")?.textContent).toBe(`${version}.0`);
});

test("the preview offers the languages that the manifest speaks", () => {
  const { languages } = JSON.parse(readFileSync(path.join(root, "preview.json"), "utf8"));
  const spoken = [manifest.querySelector("DefaultLocale")?.textContent, ...attribute("Locale")];
  expect(Object.keys(languages).sort()).toEqual([...new Set(spoken)].sort());
});

test("functions are typed by their own names, because no namespace stands before them", () => {
  expect(all("ExtensionPoint").map((node) => node.getAttribute("xsi:type"))).toContain("CustomFunctions");
  expect(all("Namespace")).toEqual([]);
});

test("functions and pane share one runtime that stays alive", () => {
  const [runtime] = all("Runtime");
  expect(runtime?.getAttribute("lifetime")).toBe("long");
  expect(all("Page")[0]?.firstElementChild?.getAttribute("resid")).toBe(runtime?.getAttribute("resid"));
});

test("Excel is asked for no more than the stand-in of the preview knows", () => {
  const sets = new Map(all("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")]));
  expect([...sets.keys()]).toEqual(["SharedRuntime", "CustomFunctionsRuntime", "ExcelApi"]);
  const [major, minor] = sets.get("ExcelApi")!.split(".").map(Number);
  expect(major).toBe(1);
  expect(minor).toBeLessThanOrEqual(15);
});

test("every resource that is named exists, and every one that exists is used", () => {
  const declared = [...manifest.querySelectorAll("Resources [id]")].map((node) => node.id);
  expect(new Set(declared)).toEqual(new Set(attribute("resid")));
  expect(declared).toHaveLength(new Set(declared).size);
});

test("every text, and the functions' descriptions, exist in Danish and in Filipino", () => {
  const metadata = all("bt:Url").filter((url) => url.id === "Functions.Metadata.Url");
  for (const node of [...all("DisplayName"), ...all("Description"), ...all("bt:String"), ...metadata]) {
    if (node.hasAttribute("resid")) continue;
    const locales = [...node.children].map((override) => override.getAttribute("Locale"));
    expect([node.id, ...locales]).toEqual([node.id, "da-DK", "fil-PH"]);
    expect(textsOf(node).every((text) => text.trim() !== "")).toBe(true);
  }
});

test("ids and texts are as short as Office demands", () => {
  const tooLong = (texts: string[], most: number) => texts.filter((text) => text.length > most);
  expect(tooLong([...attribute("id"), ...attribute("resid")], 32)).toEqual([]);
  expect(tooLong(all("DisplayName").flatMap(textsOf), 125)).toEqual([]);
  expect(tooLong([...manifest.querySelectorAll("ShortStrings > *")].flatMap(textsOf), 125)).toEqual([]);
  expect(tooLong([...manifest.querySelectorAll("LongStrings > *")].flatMap(textsOf), 250)).toEqual([]);
  expect(tooLong(textsOf(all("Description")[0]!), 250)).toEqual([]);
});

test("everything is served over https from the add-in's own address, support and first steps in every language", () => {
  const addresses = xml
    .match(/https?:\/\/[^"]*/g)!
    .filter((address) => !/schemas\.microsoft|www\.w3\.org/.test(address));
  expect(addresses.filter((address) => !address.startsWith(origin))).toEqual([]);
  const getStarted = all("bt:Url").filter((url) => url.id === "GetStarted.Url");
  for (const node of [...all("SupportUrl"), ...getStarted])
    expect(textsOf(node).map((url) => url.slice(origin.length).split("/").slice(0, 2).join("/"))).toEqual([
      "help/en",
      "help/da",
      "help/fil",
    ]);
});

test("every icon exists in the size its place asks for", () => {
  const images = new Map(all("bt:Image").map((image) => [image.id, image.getAttribute("DefaultValue")!]));
  const wanted: [string, number][] = [
    [all("IconUrl")[0]!.getAttribute("DefaultValue")!, 32],
    [all("HighResolutionIconUrl")[0]!.getAttribute("DefaultValue")!, 64],
    ...[...manifest.querySelectorAll("[size]")].map((icon): [string, number] => [
      images.get(icon.getAttribute("resid")!)!,
      Number(icon.getAttribute("size")),
    ]),
  ];
  // Two of the add-in itself, and three for the group, each button, the menu and each of its items.
  expect(wanted).toHaveLength(2 + 3 * 7);
  for (const [url, size] of wanted) {
    // A PNG holds its width and height in the bytes 16 to 23.
    const png = readFileSync(path.join(root, url.replace(origin, "")));
    expect([url, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([url, size, size]);
  }
});

/** The order Office's schema asks for, of the elements used here. */
const order = {
  OfficeApp:
    "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl " +
    "Hosts Requirements DefaultSettings Permissions VersionOverrides",
  VersionOverrides: "Hosts Resources",
  "VersionOverrides Host": "Runtimes AllFormFactors DesktopFormFactor",
  "AllFormFactors ExtensionPoint": "Script Page Metadata",
  DesktopFormFactor: "GetStarted FunctionFile ExtensionPoint",
  GetStarted: "Title Description LearnMoreUrl",
  Group: "Label Icon Control Control Control",
  Control: "Label Supertip Icon Action",
  Supertip: "Title Description",
  Action: "TaskpaneId SourceLocation",
  "[id='Outsource.Share']": "Label Supertip Icon Items",
  Item: "Label Supertip Icon Action",
  Resources: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
};

test.each(Object.entries(order))("the elements of %s stand in the schema's order", (parent, children) => {
  const found = [...manifest.querySelector(parent)!.children].map((child) => child.tagName);
  expect(found.join(" ")).toBe(children);
});

test("every function that the ribbon runs is put behind its button", () => {
  const commands = readFileSync(path.join(root, "src/commands/commands.ts"), "utf8");
  const associated = [...commands.matchAll(/associateCommand\("(\w+)"\)/g)].map(([, name]) => name);
  expect(all("FunctionName").map((node) => node.textContent)).toEqual(associated);
});
