import { existsSync, mkdtempSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import vm from "node:vm";
import { gzipSync } from "node:zlib";
import { templateAddress } from "../../src/excel/openTemplate";
import webpack, { type Configuration } from "webpack";

const root = path.resolve(__dirname, "../..");
const dist = path.join(root, "dist");
const built = (name: string) => readFileSync(path.join(dist, name), "utf8");
const idsIn = (name: string) => JSON.parse(built(name)).functions.map(({ id }: { id: string }) => id);

test("functions.js, loaded alone, gives Excel every function it was told of", () => {
  const associated = new Map<string, unknown>();
  const CustomFunctions = { associate: (id: string, body: unknown) => associated.set(id, body) };
  vm.runInNewContext(built("functions.js"), { CustomFunctions });
  expect([...associated.keys()].sort()).toEqual(idsIn("functions.json").sort());
  expect([...associated.values()].every((body) => typeof body === "function")).toBe(true);
});

test("functions.js is one light script without React", () => {
  expect(built("functions.js")).not.toMatch(/react/i);
  expect(statSync(path.join(root, "dist/functions.js")).size).toBeLessThan(262_000);
});

test("what the pane's first control waits for stays light, and a view comes only when it is opened", () => {
  const weightOf = (name: string) => gzipSync(built(name), { level: 9 }).length;
  // English words are in the pane's script, beside those of the language that it opens in.
  const words = Math.max(weightOf("daOpening.js"), weightOf("filOpening.js"));
  expect(weightOf("functions.js") + weightOf("taskpane.js") + words).toBeLessThan(200 * 1024);
  const views = ["start", "decision", "whatIf", "factors", "functionsView", "setUp", "menu", "workbook"];
  expect(views.filter((name) => !existsSync(path.join(dist, `${name}.js`)))).toEqual([]);
});

test("Excel is told of the same functions in every language", () => {
  expect(idsIn("functions.da-DK.json")).toEqual(idsIn("functions.json"));
  expect(idsIn("functions.fil-PH.json")).toEqual(idsIn("functions.json"));
});

test("the pane's page loads office.js, then the functions, then the pane, none of them late", () => {
  const scripts = [...built("taskpane.html").matchAll(/<script([^>]*)>/g)].map(([, attributes]) => attributes!);
  const sources = scripts.map((attributes) => /src="?([^"\s]+)/.exec(attributes)?.[1]);
  expect(sources).toEqual([expect.stringMatching(/^https:.*\/office\.js$/), "functions.js", "taskpane.js"]);
  expect(scripts.filter((attributes) => /\b(defer|async|module)\b/.test(attributes))).toEqual([]);
});

test("the help link of every function leads to a page that is built, in the language of the help", () => {
  const links = ["functions.json", "functions.da-DK.json", "functions.fil-PH.json"].flatMap((name) =>
    JSON.parse(built(name)).functions.map(({ helpUrl }: { helpUrl: string }) => helpUrl),
  );
  expect(links).toContain("https://localhost:3000/help/da/functions/outsource_score.html");
  expect(links.filter((link: string) => !existsSync(link.replace("https://localhost:3000", dist)))).toEqual([]);
});

test("only pictures are shipped of the icons", () => {
  expect(existsSync(path.join(root, "dist/assets/icon-32.png"))).toBe(true);
  expect(existsSync(path.join(root, "dist/assets/icon.svg"))).toBe(false);
});

test("the template that the pane opens is built", () => {
  expect(readFileSync(path.join(dist, templateAddress))).toEqual(readFileSync(path.join(root, templateAddress)));
});

test("every page and script of the manifest is built", () => {
  const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
  const names = [...manifest.matchAll(/"https:\/\/localhost:3000\/([^"]*)"/g)].map(([, name]) => name!);
  expect(names).toContain("taskpane.html");
  expect(names.filter((name) => !existsSync(path.join(root, "dist", name)))).toEqual([]);
});

test("every page, script and picture of the unified manifest is built", () => {
  const texts = ["manifest.json", "manifest.da-DK.json", "manifest.fil-PH.json"].map(built);
  const addresses = texts.flatMap((text) => [...text.matchAll(/"https:\/\/localhost:3000\/([^"]*)"/g)]);
  const names = [...addresses.map(([, name]) => name!), ...Object.values<string>(JSON.parse(texts[0]!).icons)];
  expect(names).toContain("help/en/privacy.html");
  expect(names.filter((name) => !existsSync(path.join(root, "dist", name)))).toEqual([]);
});

test("the build writes the address it is given into both manifests and the help links, and no other", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "manifest-"));
  const configure = jest.requireActual<(env: object) => Configuration>("../../webpack.config.js");
  const addin = configure({ origin: "https://example.org/outsource/" });
  const writing = ["CopyPlugin", "FunctionMetadata", "UnifiedManifest"];
  const plugins = addin.plugins!.filter((plugin) => writing.includes(plugin?.constructor.name ?? ""));
  await run({ ...addin, mode: "none", entry: {}, plugins, cache: false, output: { path: folder } });

  const manifest = readFileSync(path.join(folder, "manifest.xml"), "utf8");
  expect(manifest).toContain('"https://example.org/outsource/taskpane.html"');
  const functions = readFileSync(path.join(folder, "functions.json"), "utf8");
  const unified = readFileSync(path.join(folder, "manifest.json"), "utf8");
  expect(unified).toContain('"https://example.org/outsource/help/en/privacy.html"');
  expect(functions).toContain('"https://example.org/outsource/help/en/functions/outsource_score.html"');
  expect(`${manifest}${functions}${unified}`).not.toContain("localhost");
}, 60_000);

function run(configuration: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      const failure = error ?? stats?.compilation.errors[0];
      if (failure) reject(failure);
      else resolve();
    });
  });
}
