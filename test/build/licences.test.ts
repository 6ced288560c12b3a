interface Component {
  readonly "bom-ref": string;
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly object[];
}

const { licenceFaults } = jest.requireActual<{
  licenceFaults(bill: { components: Component[]; dependencies: object[] }, shipped: string[]): string[];
}>("../../scripts/licences.cjs");

const licensed = (name: string, licence: string): Component => ({
  "bom-ref": `${name}@1.0.0`,
  name,
  version: "1.0.0",
  licenses: licence.includes(" ") ? [{ expression: licence }] : [{ license: { id: licence } }],
});

const faultsOf = (...components: Component[]) =>
  licenceFaults({ components, dependencies: [{ ref: "react@1.0.0", dependsOn: ["inner@1.0.0"] }] }, ["react"]);

test("a licence that asks others to open their source is refused, wherever it stands", () => {
  expect(faultsOf(licensed("tool", "GPL-3.0-only"))).toEqual(["tool 1.0.0: GPL-3.0-only is not allowed here."]);
  expect(faultsOf(licensed("tool", "MIT AND AGPL-3.0-only"))).toHaveLength(1);
});

test("what is shipped, and what it needs, may have fewer licences than a tool", () => {
  expect(faultsOf(licensed("tool", "MPL-2.0"))).toEqual([]);
  expect(faultsOf(licensed("react", "MIT"), licensed("inner", "MPL-2.0"))).toHaveLength(1);
});

test("of alternatives one is enough", () => {
  expect(faultsOf(licensed("tool", "(GPL-3.0-only OR MIT)"))).toEqual([]);
});

test("a package without a licence is refused, unless its licence was read by hand", () => {
  const unlicensed = (name: string): Component => ({ "bom-ref": name, name, version: "1.0.0" });
  expect(faultsOf(unlicensed("tool"))).toEqual(["tool 1.0.0: no licence is not allowed here."]);
  expect(faultsOf(unlicensed("@univerjs/telemetry"))).toEqual([]);
});
