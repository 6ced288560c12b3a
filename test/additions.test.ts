import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/**
 * What CONTRIBUTING.md says one has to touch: the first edit of an addition is made here, in memory, and TypeScript must name the
 * other files of the list that it can know of, and no file that is not in the list.
 */
const root = path.resolve(__dirname, "..");
const guide = readFileSync(path.join(root, "CONTRIBUTING.md"), "utf8");

interface Edit {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

interface Addition {
  /** The heading in CONTRIBUTING.md. */
  readonly heading: string;
  readonly edits: readonly Edit[];
  /** Files that no longer compile then, and are to be edited. */
  readonly found: readonly string[];
  /** Files that compile again once those are edited, or the pages are written. */
  readonly following: readonly string[];
  /** Files of the list that are new, or that only a test or the build finds. */
  readonly beside: readonly string[];
  /** What is said in every file that could have a table of what is added to. TypeScript takes long to look at all others too. */
  readonly kind: RegExp;
}

const additions: readonly Addition[] = [
  {
    heading: "Add a sheet",
    edits: [
      {
        file: "src/workbook/plan/sheetId.ts",
        from: 'checks: "Outsource_MasterCheck",',
        to: 'checks: "Outsource_MasterCheck",\n  extra: "Outsource_Extra",',
      },
      { file: "src/locale/en/sheets.ts", from: 'checks: "Checks",', to: 'checks: "Checks", extra: "Extra",' },
      {
        file: "src/locale/en/sheets.ts",
        from: 'checks: "Each figure',
        to: 'extra: "More.",\n      checks: "Each figure',
      },
    ],
    found: [
      "src/locale/da/sheets.ts",
      "src/locale/fil/sheets.ts",
      "src/workbook/comparisonWorkbook.ts",
      "src/workbook/layout/layouts.ts",
    ],
    following: ["src/workbook/sheets/checks/errorCells.ts", "src/workbook/sheets/common/heading.ts"],
    beside: ["src/workbook/layout/<sheet>.ts", "src/workbook/sheets/<sheet>/<sheet>Sheet.ts"],
    kind: /\b(SheetId|sheetIds)\b/,
  },
  {
    heading: "Add a driver",
    edits: [
      {
        file: "src/model/catalogue/drivers.ts",
        from: "export const drivers = [",
        to: 'export const drivers = [\n  { ...head("extra-driver", 99, "demand", "shared", "share"), ...amount(0, 1), defaults: everywhere(0), ...certain(null), ...unsourced },',
      },
    ],
    found: ["src/locale/da/drivers.ts", "src/locale/en/drivers.ts", "src/locale/fil/drivers.ts"],
    following: [],
    beside: [
      "src/model/cost/cashFlow.ts",
      "src/model/simulation/trialCosts.ts",
      "src/workbook/sheets/common/costFormulas.ts",
    ],
    kind: /DriverId\b/,
  },
  {
    heading: "Add a language",
    edits: [{ file: "src/locale/language.ts", from: '"fil"] as const', to: '"fil", "sv"] as const' }],
    found: [
      "src/functions/catalogue.ts",
      "src/locale/excelWord.ts",
      "src/locale/truth.ts",
      "src/locale/excelCheckTexts.ts",
      "src/locale/faultTexts.ts",
      "src/locale/headerWord.ts",
      "src/locale/helpTexts.ts",
      "src/locale/language.ts",
      "src/locale/menuTexts.ts",
      "src/locale/messages.ts",
      "src/locale/openingMessages.ts",
      "src/locale/startTexts.ts",
      "src/locale/terms.ts",
      "src/locale/vocabulary.ts",
      "src/workbook/request/likelyCountry.ts",
    ],
    following: ["src/help/examples/exampleAnswers.ts"],
    beside: ["src/locale/da/functionHelp.ts", "src/locale/fil/functionHelp.ts"],
    kind: /\bLanguage\b/,
  },
];

const configuration = ts.getParsedCommandLineOfConfigFile(
  path.join(root, "tsconfig.json"),
  {},
  {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: () => undefined,
  },
)!;
const nameOf = (file: string) => path.relative(root, file).replaceAll(path.sep, "/");
const inSource = (file: string) => file.startsWith(`${path.join(root, "src")}${path.sep}`);
const names = configuration.fileNames.filter((file) => inSource(file) || file.endsWith(".d.ts"));
let version = 0;
let edited: ReadonlyMap<string, string> = new Map();
const textOf = (file: string) => edited.get(file) ?? ts.sys.readFile(file);
const service = ts.createLanguageService({
  readFile: textOf,
  fileExists: ts.sys.fileExists,
  readDirectory: ts.sys.readDirectory,
  directoryExists: ts.sys.directoryExists,
  getDirectories: ts.sys.getDirectories,
  realpath: (file) => ts.sys.realpath?.(file) ?? file,
  useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
  getCompilationSettings: () => configuration.options,
  getScriptFileNames: () => names,
  getScriptVersion: (file) => (edited.has(file) ? `edited ${version}` : "as it is"),
  getScriptSnapshot: (file) => {
    const text = textOf(file);
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
  },
  getCurrentDirectory: () => root,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
});

/** Those of some files that do not compile: TypeScript looks at no more than they rest on. */
function broken(isLookedAt: (file: string) => boolean): string[] {
  const program = service.getProgram()!;
  const files = names.filter((file) => inSource(file) && isLookedAt(nameOf(file)));
  return files.filter((file) => program.getSemanticDiagnostics(program.getSourceFile(file)).length > 0).map(nameOf);
}

jest.setTimeout(120_000);

test.each(additions)(
  "$heading: TypeScript names what is left out, and nothing of it before",
  ({ edits, found, following, kind }) => {
    const isFound = (file: string) => found.includes(file);
    edited = new Map();
    expect(broken(isFound)).toEqual([]);
    version++;
    edited = textsWith(edits);
    const lacking = broken((file) => isFound(file) || kind.test(textOf(path.join(root, file))!));
    expect(lacking.sort()).toEqual([...found, ...following].sort());
  },
);

test.each(additions)("$heading: CONTRIBUTING.md lists what TypeScript names", ({ heading, edits, found, beside }) => {
  const [, section = ""] = guide.split(`## ${heading}\n`);
  const [, list = ""] = /\n(1\. [^]*?)\n\n/.exec(section) ?? [];
  const listed = [...list.matchAll(/`(src\/[^`]+)`/g)].map(([, file]) => file);
  const named = [...edits.map(({ file }) => file), ...found].map((file) =>
    file.replace(/locale\/(da|en|fil)\//, "locale/<language>/"),
  );
  expect(listed.sort()).toEqual([...new Set([...named, ...beside])].sort());
});

function textsWith(edits: readonly Edit[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { file, from, to } of edits) {
    const full = path.join(root, file);
    const before = texts.get(full) ?? readFileSync(full, "utf8");
    expect(before).toContain(from);
    texts.set(full, before.replace(from, to));
  }
  return texts;
}
