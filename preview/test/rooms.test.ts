import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** The rooms of the preview, and what each may import from. What stands in no room is a door, or the host behind them. */
const rooms: Record<string, string[]> = {
  wire: [],
  univer: [],
  grid: ["univer", "wire"],
  model: ["grid", "wire"],
  functions: ["grid", "univer"],
  charts: ["model", "grid"],
  "host.ts": ["model", "grid", "wire"],
  file: ["host", "model", "grid"],
  page: ["host", "file", "charts", "functions", "model", "grid", "wire"],
};

const root = path.resolve(__dirname, "..");
const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll(path.sep, "/"))
  .filter((name) => /\.(tsx?|mjs|js|cjs)$/.test(name) && !/^(node_modules|test)\//.test(name))
  .map((name) => ({ name, imports: importsOf(name) }));

function importsOf(name: string): string[] {
  const text = readFileSync(path.join(root, name), "utf8");
  const specifiers = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  return specifiers
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) => path.posix.join(path.posix.dirname(name), specifier));
}

const roomOf = (name: string) => name.split("/")[0]!;

test("nothing of the preview reaches out of it", () => {
  expect(files.flatMap(({ imports }) => imports).filter((target) => target.startsWith(".."))).toEqual([]);
});

test.each(Object.entries(rooms))("%s imports only from the rooms it may", (room, allowed) => {
  const own = files.filter(({ name }) => roomOf(name) === room);
  expect(own).not.toEqual([]);
  const strays = own.flatMap(({ name, imports }) =>
    imports
      .filter((target) => roomOf(target) !== room && !allowed.includes(roomOf(target)))
      .map((target) => `${name}: ${target}`),
  );
  expect(strays).toEqual([]);
});

test("no file imports itself through others, its types included", () => {
  const needs = new Map(files.map(({ name, imports }) => [name.replace(/\.\w+$/, ""), imports]));
  const finished = new Set<string>();
  const rings: string[] = [];
  const follow = (name: string, trail: string[]) => {
    if (trail.includes(name)) rings.push([...trail.slice(trail.indexOf(name)), name].join(" -> "));
    else if (!finished.has(name)) for (const next of needs.get(name) ?? []) follow(next, [...trail, name]);
    finished.add(name);
  };
  for (const name of needs.keys()) follow(name, []);
  expect(rings).toEqual([]);
});
