import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { type SourceFile, sourceFiles } from "./support/sourceFiles";

/** The rooms of the source, and what each may import from: other rooms, and packages where `packages` is true. */
const rooms: Record<string, { rooms: string[]; packages?: boolean }> = {
  model: { rooms: [] },
  locale: { rooms: ["model"] },
  workbook: { rooms: ["model", "locale"] },
  functions: { rooms: ["model", "locale"] },
  file: { rooms: ["model", "locale", "workbook", "functions", "excel"], packages: true },
  help: { rooms: ["model", "locale", "workbook"], packages: true },
  excel: { rooms: ["model", "locale", "workbook"] },
  taskpane: { rooms: ["model", "locale", "workbook", "excel"], packages: true },
  commands: { rooms: ["model", "locale", "workbook", "excel"] },
};

/**
 * What stands in a room, the ground first: each part may import from those before it. A part is a folder, or a file without its
 * ending; "*" stands for the files of the room itself.
 */
const parts: Record<string, string[]> = {
  model: [
    "*",
    "simd",
    "numeric",
    "catalogue",
    "answers",
    "random",
    "assumptions",
    "staffing",
    "pricing",
    "risk",
    "cost",
    "scoring",
    "simulation",
  ],
  workbook: ["plan", "examples", "request", "layout", "sheets", "comparisonWorkbook", "handOff", "standing"],
  functions: ["arguments", "runtime", "answers", "*", "entry"],
  help: ["examples", "frame", "documentHtml", "functionMetadata", "driverRow", "modelFormulas", "pages", "site"],
  excel: [
    "Gateway",
    "ready",
    "stopHearing",
    "runInExcel",
    "payload",
    "memory",
    "read",
    "write",
    "handOff",
    "check",
    "*",
  ],
  taskpane: [
    "frame",
    "handOff",
    "setUp",
    "viewProps",
    "about",
    "check",
    "start",
    "decision",
    "calibrate",
    "factors",
    "settings",
    "whatIf",
    "functions",
    "*",
  ],
};

/** The longest a function may be, in lines. */
const longestFunction = 60;

const files = sourceFiles(path.resolve(__dirname, "../src"));
const roomOf = ({ name }: { name: string }) => name.split("/")[0]!;
const inRoom = (room: string) => files.filter((file) => roomOf(file) === room);
const importsOf = (room: string) =>
  inRoom(room).flatMap(({ name, imports }) => imports.map((each) => ({ name, ...each })));

test("every source file stands in a room", () => {
  expect([...new Set(files.map(roomOf))].filter((room) => !(room in rooms))).toEqual([]);
});

test.each(Object.entries(rooms))("%s imports only from the rooms it may", (room, allowed) => {
  const strays = importsOf(room).filter(({ target, isPackage }) => {
    const from = target.split("/")[0]!;
    return isPackage ? !allowed.packages : from !== room && !allowed.rooms.includes(from);
  });
  expect(strays).toEqual([]);
});

test.each(Object.entries(parts))("every part of %s imports only from those before it", (room, order) => {
  const partOf = (name: string) => {
    const [, first = ""] = name.replace(/\.tsx?$/, "").split("/");
    return order.includes(first) ? order.indexOf(first) : order.indexOf("*");
  };
  expect(inRoom(room).filter(({ name }) => partOf(name) < 0)).toEqual([]);
  const strays = importsOf(room).filter(
    ({ name, target, isPackage }) => !isPackage && target.startsWith(`${room}/`) && partOf(target) > partOf(name),
  );
  expect(strays.map(({ name, target }) => `${name} -> ${target}`)).toEqual([]);
});

test("a sheet knows no other sheet, only its layout and what sheets share", () => {
  const sheetOf = (name: string) => /^workbook\/sheets\/([^/]+)\//.exec(name)?.[1];
  const strays = importsOf("workbook").filter(({ name, target }) => {
    const [from, to] = [sheetOf(name), sheetOf(target)];
    return from !== undefined && to !== undefined && to !== "common" && from !== to;
  });
  expect(strays.map(({ name, target }) => `${name} -> ${target}`)).toEqual([]);
});

test("locale takes types from the model, never values", () => {
  const strays = importsOf("locale").filter(({ target, isTypeOnly }) => target.startsWith("model/") && !isTypeOnly);
  expect(strays).toEqual([]);
});

test("only the gateway says Excel or Office, and only the cell functions say CustomFunctions", () => {
  const strays = (word: string, room: string) =>
    files.filter((file) => file.globals.has(word) && roomOf(file) !== room);
  expect(strays("Excel", "excel")).toEqual([]);
  expect(strays("Office", "excel")).toEqual([]);
  expect(strays("CustomFunctions", "functions")).toEqual([]);
});

test("every file of the gateway says Excel or Office; what does not, stands elsewhere", () => {
  const isContract = ({ name }: SourceFile) => name === "excel/Gateway.ts";
  const silent = inRoom("excel").filter((file) => !isContract(file) && !saysExcel(file));
  expect(silent.map(({ name }) => name)).toEqual([]);
});

function saysExcel({ globals }: SourceFile): boolean {
  return globals.has("Excel") || globals.has("Office") || globals.has("OfficeExtension");
}

test("the model has no clock, locale or dice of its own", () => {
  const foreign = ["Date", "Intl", "Math.random", "performance", "navigator", "document", "window", "crypto"];
  const strays = inRoom("model").flatMap(({ name, globals }) =>
    foreign.filter((word) => globals.has(word)).map((word) => `${name}: ${word}`),
  );
  expect(strays).toEqual([]);
});

test("a file is imported itself, never through an index", () => {
  expect(files.filter(({ name }) => /(^|\/)index\.tsx?$/.test(name))).toEqual([]);
});

test("no file needs itself through others, not even for a type", () => {
  const needs = new Map(files.map(({ name, imports }) => [withoutEnding(name), imports.map(({ target }) => target)]));
  expect(rings(needs)).toEqual([]);
});

test("no two files export the same name", () => {
  const owners = new Map<string, string[]>();
  // Cell functions repeat the lists of the model as enums, for Excel's list of choices; a language repeats the rooms of the others.
  for (const { name, exports } of files.filter((file) => roomOf(file) !== "locale"))
    for (const each of new Set(exports)) owners.set(each, [...(owners.get(each) ?? []), name]);
  const twins = [...owners].filter(([, names]) => names.filter((name) => !/^functions\/[^/]+$/.test(name)).length > 1);
  expect(twins.map(([each, names]) => `${each}: ${names.join(", ")}`)).toEqual([]);
});

test.each(["src", "test"])(`no function of %s is longer than ${longestFunction} lines`, (folder) => {
  const long = sourceFiles(path.resolve(__dirname, "..", folder)).flatMap(({ name, functions }) =>
    functions.filter(({ lines }) => lines > longestFunction).map((each) => `${name}: ${each.name} ${each.lines}`),
  );
  expect(long).toEqual([]);
});

test("the preview is entered by its doors, which its package names", () => {
  const within = /["'](?:\.\.?\/)+preview\/[^"']*["']/;
  const outside = ["src", "test", "scripts"].flatMap((folder) => {
    const place = path.resolve(__dirname, "..", folder);
    return readdirSync(place, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(tsx?|mjs|cjs|js)$/.test(name))
      .map((name) => path.join(place, name));
  });
  expect(outside.filter((name) => within.test(readFileSync(name, "utf8")))).toEqual([]);
});

function withoutEnding(name: string): string {
  return name.replace(/\.tsx?$/, "");
}

function rings(needs: ReadonlyMap<string, readonly string[]>): string[] {
  const finished = new Set<string>();
  const found: string[] = [];
  const follow = (name: string, trail: readonly string[]) => {
    if (trail.includes(name)) found.push([...trail.slice(trail.indexOf(name)), name].join(" -> "));
    else if (!finished.has(name)) for (const next of needs.get(name) ?? []) follow(next, [...trail, name]);
    finished.add(name);
  };
  for (const name of needs.keys()) follow(name, []);
  return found;
}
