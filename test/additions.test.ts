import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/**
 * What CONTRIBUTING.md says one has to touch: the first edit of an addition is made here, in memory, and TypeScript must name the
 * other files of the list that it can know of. Those that only a test or the build finds are in `beside`.
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
  /** Files that no longer compile then. */
  readonly found: readonly string[];
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
  },
  {
    heading: "Add a language",
    edits: [{ file: "src/locale/language.ts", from: '"fil"] as const', to: '"fil", "sv"] as const' }],
    found: ["src/functions/catalogue.ts", "src/locale/messages.ts", "src/locale/terms.ts", "src/locale/vocabulary.ts"],
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
function broken(files: readonly string[]): string[] {
  const program = service.getProgram()!;
  return files.filter((file) => {
    const source = program.getSourceFile(path.join(root, file));
    return program.getSemanticDiagnostics(source).length > 0;
  });
}

jest.setTimeout(120_000);

test.each(additions)("$heading: TypeScript names what is left out, and nothing of it before", ({ edits, found }) => {
  edited = new Map();
  expect(broken(found)).toEqual([]);
  version++;
  edited = textsWith(edits);
  expect(broken(found)).toEqual(found);
});

test.each(additions)("$heading: CONTRIBUTING.md lists what TypeScript names", ({ heading, edits, found }) => {
  const [, section = ""] = guide.split(`## ${heading}\n`);
  const [text = ""] = section.split("\n## ");
  for (const name of [...edits.map(({ file }) => file), ...found])
    expect(text).toContain(name.replace(/locale\/(da|en|fil)\//, "locale/<language>/"));
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
