import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { Script } from "node:vm";

interface Assigning {
  (source: string): string;
  getCacheKey(source: string): string;
}
const assignedFields = jest.requireActual<Assigning>("../assignedFields.cjs");

test("a field that is defined in one line is assigned, and all else stays", () => {
  const source = [
    'super(..._args), _defineProperty(this, "first", 1);',
    '_defineProperty(this, "second", read(this.first, "(") );',
    '_defineProperty(this, "third", {',
    "a: 1 });",
    '_defineProperty(other, "fourth", 4);',
  ];
  expect(assignedFields(source.join("\n")).split("\n")).toEqual([
    "super(..._args), this.first = 1;",
    'this.second = read(this.first, "(") ;',
    ...source.slice(2),
  ]);
});

const packages = path.resolve(path.dirname(require.resolve("@univerjs/core")), "../../..");
/** What is transformed of all packages, by the name under which one asks for the other. */
const sources = new Map(
  readdirSync(packages).flatMap((name) =>
    ["index", "facade"].flatMap((part) => {
      const file = path.join(packages, name, "lib/cjs", `${part}.js`);
      const asked = `_univerjs_${name}${part === "index" ? "" : "_facade"}`.replaceAll("-", "_");
      return existsSync(file) ? [[asked, readFileSync(file, "utf8")] as const] : [];
    }),
  ),
);
const fieldsIn = (source: string) => [...source.matchAll(/_defineProperty\(this, "(\w+)"/g)].map(([, name]) => name!);

test("all but a few of the fields of Univer's engine are assigned", () => {
  const source = sources.get("_univerjs_engine_formula")!;
  expect(fieldsIn(source).length).toBeGreaterThan(1000);
  expect(fieldsIn(assignedFields(source)).length).toBeLessThan(50);
});

test("each package of Univer is a whole script once its fields are assigned", () => {
  for (const source of sources.values()) expect(() => new Script(assignedFields(source))).not.toThrow();
});

interface EngineClass {
  readonly base: string | undefined;
  readonly fields: readonly string[];
  readonly accessors: readonly string[];
}

/** The classes of all packages, each by its package and name, as is the one that it extends. */
const classes = new Map<string, EngineClass>(
  [...sources].flatMap(([asked, whole]) => {
    const [, ...parts] = whole.split(/^(?:var|let) (?=[\w$]+ = class)/m);
    return parts.map((source) => {
      const [, own, base] = /^([\w$]+) = class(?: [\w$]+)?(?: extends ([\w.$]+))?/.exec(source)!;
      const accessors = [...source.matchAll(/^\t(?:get|set) (\w+)\(/gm)].map(([, accessor]) => accessor!);
      const inherited = base === undefined || base.includes(".") ? base : `${asked}.${base}`;
      return [`${asked}.${own}`, { base: inherited, fields: fieldsIn(source), accessors }] as const;
    });
  }),
);

test("each class that one of Univer's extends in another package is found there", () => {
  const bases = [...classes.values()].flatMap(({ base }) => (base?.startsWith("_univerjs_") ? [base] : []));
  expect(bases.filter((base) => sources.has(base.split(".")[0]!) && !classes.has(base))).toEqual([]);
  const across = [...classes].filter(([own, { base }]) => base && own.split(".")[0] !== base.split(".")[0]);
  expect(across.length).toBeGreaterThan(10);
});

test("no class of Univer has an accessor, its own or inherited, by the name of a field", () => {
  const lineOf = (own: string | undefined): readonly string[] =>
    own !== undefined && classes.has(own) ? [own, ...lineOf(classes.get(own)!.base)] : [];
  const clashes = [...classes.keys()].flatMap((own) => {
    const line = lineOf(own).map((each) => classes.get(each)!);
    const fields = new Set(line.flatMap((each) => each.fields));
    return line
      .flatMap(({ accessors }) => accessors.filter((each) => fields.has(each)))
      .map((each) => `${own}.${each}`);
  });
  expect(classes.size).toBeGreaterThan(1000);
  expect(clashes).toEqual([]);
});

test("what jest keeps of a package is made anew where its source or the pattern has changed", () => {
  const keyOf = ({ getCacheKey }: Assigning) => getCacheKey("source");
  expect(assignedFields.getCacheKey("other")).not.toBe(keyOf(assignedFields));
  const file = require.resolve("../assignedFields.cjs");
  const withPattern = (text: string) => {
    const module = { exports: {} as Assigning };
    const fs = { readFileSync: () => text };
    const load = (name: string): unknown => (name === "node:fs" ? fs : jest.requireActual(name));
    new Script(`(module, require, __filename) => {${readFileSync(file, "utf8")}}`).runInThisContext()(
      module,
      load,
      file,
    );
    return keyOf(module.exports);
  };
  expect(withPattern("another pattern")).not.toBe(withPattern("a pattern"));
});
