const { swcForNode } = require("./scripts/swcOptions.cjs");

const swc = (tsx) => ["@swc/jest", swcForNode({ tsx })];

/** Packages under the preview's spreadsheet that come as ES modules only. */
const esModulesOnly = [
  "collapse-white-space",
  "franc-min",
  "kdbush",
  "lodash-es",
  "n-gram",
  "nanoid",
  "quickselect",
  "rbush",
  "trigram-utils",
];

/** The parts of the engine of .xlsx files that limit how much it keeps. */
const roomyEngine = "@cj-tech-master/excelts/dist/cjs/.*/(calculate-formulas-impl|evaluator).js$";

const globals = ["Array", "JSON", "Map", "Math", "Number", "Object", "Set", "String"];

/** What only suites with a grid engine have. */
const inEngines = {
  // It asks for Symbol with every object that it makes; a package of the pane has another thing of that name.
  sandboxInjectedGlobals: [...globals, "Symbol"],
  moduleNameMapper: { "^cjk-regex$": "<rootDir>/preview/unbrokenLines.cjs" },
};

/** What every suite has in common, wherever it stands. */
const common = {
  rootDir: __dirname,
  roots: ["<rootDir>/test", "<rootDir>/preview/test"],
  runtime: "<rootDir>/scripts/kept/keptRuntime.cjs",
  testEnvironment: "<rootDir>/scripts/kept/keptNode.cjs",
  transform: {
    "\\.as$": "<rootDir>/scripts/assemblyScript.cjs",
    "\\.ts$": swc(false),
    "\\.tsx$": swc(true),
    "@univerjs.[^/]+.lib.cjs.\\w+\\.js$": "<rootDir>/preview/assignedFields.cjs",
    [roomyEngine]: "<rootDir>/scripts/roomyEngine.cjs",
    "\\.js$": swc(false),
  },
  transformIgnorePatterns: [`/node_modules/(?!(@univerjs|${esModulesOnly.join("|")})/|${roomyEngine})`],
  // Each test file has globals of its own, and asking for one takes long; these are handed to every module instead.
  sandboxInjectedGlobals: globals,
};

/** Suites by what they need; the others need nothing. */
const needing = {
  /** An engine that holds or calculates whole workbooks, or TypeScript's own over the whole source. */
  engine: [
    "/test/additions\\.test\\.ts$",
    "/test/excel/((handOff|check)/)?\\w+\\.test\\.ts$",
    "/test/workbook/sheets/.*\\.test\\.ts$",
    "/preview/test/(host|grid/cellStore|univer/.*)\\.test\\.ts$",
  ],
  /** What is built, and Chromium to see it run. */
  browser: ["\\.browser\\.test\\.ts$", "/test/build/dist\\.test\\.ts$"],
  /** Whole .xlsx files, and LibreOffice to read them. */
  file: ["(?<!/preview)/test/file/(?!formula|keptAnswers|readCommand|readingOrder).*\\.test\\.ts$"],
};
const without = (...patterns) => ({ testPathIgnorePatterns: ["/node_modules/", ...patterns.flat()] });

module.exports = {
  projects: [
    { ...common, displayName: "quick", ...without(needing.engine, needing.browser, needing.file) },
    { ...common, ...inEngines, displayName: "engine", testRegex: needing.engine, ...without(needing.browser) },
    {
      ...common,
      displayName: "browser",
      testRegex: needing.browser,
      globalSetup: "<rootDir>/scripts/buildForTests.cjs",
    },
    { ...common, ...inEngines, displayName: "file", testRegex: needing.file, ...without(needing.browser) },
  ],
  testSequencer: "<rootDir>/scripts/slowestFirst.cjs",
  // More browsers and engines at once would starve each other.
  maxWorkers: 2,
  // A worker gives back gigabytes as it ends.
  workerGracefulExitTimeout: 10_000,
};
