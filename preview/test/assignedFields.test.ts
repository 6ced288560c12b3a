import { readFileSync } from "node:fs";
import path from "node:path";
import { Script } from "node:vm";

const assignedFields = jest.requireActual<(source: string) => string>("../assignedFields.cjs");

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

const sourceOf = (name: string) => readFileSync(path.join(path.dirname(require.resolve(name)), "index.js"), "utf8");
const fieldsIn = (source: string) => [...source.matchAll(/_defineProperty\(this, "(\w+)"/g)].map(([, name]) => name!);

test("all but a few of the fields of Univer's engine are assigned", () => {
  const source = sourceOf("@univerjs/engine-formula");
  expect(fieldsIn(source).length).toBeGreaterThan(1000);
  expect(fieldsIn(assignedFields(source)).length).toBeLessThan(50);
});

test.each(["core", "engine-formula", "engine-render", "sheets", "sheets-formula", "sheets-ui"])(
  "%s of Univer is a whole script once its fields are assigned",
  (name) => {
    const assigned = assignedFields(sourceOf(`@univerjs/${name}`));
    expect(() => new Script(assigned)).not.toThrow();
  },
);

test.each(["core", "engine-formula", "engine-render", "sheets", "sheets-formula", "sheets-ui"])(
  "no class of %s has an accessor, its own or inherited, by the name of a field",
  (name) => {
    const [, ...parts] = sourceOf(`@univerjs/${name}`).split(/^(?:var|let) (?=\w+ = class)/m);
    const classes = new Map(
      parts.map((source) => {
        const [, own, base] = /^(\w+) = class(?: \w+)?(?: extends ([\w.$]+))?/.exec(source)!;
        const accessors = [...source.matchAll(/^\t(?:get|set) (\w+)\(/gm)].map(([, accessor]) => accessor!);
        return [own!, { base, fields: fieldsIn(source), accessors }];
      }),
    );
    const lineOf = (own: string | undefined): readonly string[] =>
      own !== undefined && classes.has(own) ? [own, ...lineOf(classes.get(own)!.base)] : [];
    const clashes = [...classes.keys()].flatMap((own) => {
      const line = lineOf(own).map((each) => classes.get(each)!);
      const fields = new Set(line.flatMap((each) => each.fields));
      return line
        .flatMap(({ accessors }) => accessors.filter((each) => fields.has(each)))
        .map((each) => `${own}.${each}`);
    });
    expect(classes.size).toBeGreaterThan(10);
    expect(clashes).toEqual([]);
  },
);
