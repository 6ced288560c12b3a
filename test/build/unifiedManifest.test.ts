import { readFileSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";

interface Command {
  readonly id: string;
  readonly actionId?: string;
  readonly items?: readonly Command[];
}

interface Runtime {
  readonly lifetime: string;
  readonly actions: readonly { readonly id: string }[];
  readonly customFunctions: { readonly namespace?: object };
}

/** As far as it is read here. */
interface Manifest {
  readonly [field: string]: unknown;
  readonly $schema: string;
  readonly id: string;
  readonly version: string;
  readonly icons: { readonly outline: string; readonly color: string };
  readonly authorization: { readonly permissions: { readonly resourceSpecific: readonly object[] } };
  readonly extensions: readonly [
    {
      readonly requirements: {
        readonly capabilities: readonly { readonly name: string; readonly minVersion: string }[];
      };
      readonly runtimes: readonly [Runtime, ...Runtime[]];
      readonly ribbons: readonly [
        { readonly tabs: readonly [{ readonly groups: readonly { readonly controls: readonly Command[] }[] }] },
      ];
    },
  ];
}

type Files = { readonly "manifest.json": Manifest } & Readonly<Record<string, Readonly<Record<string, string>>>>;

const { unifiedManifest } = jest.requireActual<{
  unifiedManifest(xml: string, origin: string): Files;
}>("../../scripts/unifiedManifest.cjs");

const root = path.resolve(__dirname, "../..");
const xml = readFileSync(path.join(root, "manifest.xml"), "utf8");
const files = unifiedManifest(xml, "https://localhost:3000");
const manifest = files["manifest.json"];
const [extension] = manifest.extensions;

/** The schema that Microsoft has published for the version that a file names, from its package. */
function schemaErrors(file: { readonly $schema?: string; readonly [field: string]: unknown }): unknown[] {
  const [, version, name] = /teams\/(v[^/]+)\/(.*)$/.exec(file.$schema ?? "") ?? [];
  const schemas = path.join(root, "node_modules/@microsoft/app-manifest/build/json-schemas/teams");
  const schema = JSON.parse(readFileSync(path.join(schemas, version!, name!), "utf8"));
  // Its patterns are written for the older kind of regular expressions.
  const validator = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(validator);
  validator.validate(schema, file);
  return validator.errors ?? [];
}

test("the manifest and its files of texts are valid by Microsoft's schema", () => {
  expect(Object.keys(files)).toEqual(["manifest.json", "manifest.da-DK.json", "manifest.fil-PH.json"]);
  for (const [name, file] of Object.entries(files)) expect([name, schemaErrors(file)]).toEqual([name, []]);
  expect(schemaErrors({ ...manifest, version: 1 })).not.toEqual([]);
});

test("it says the same as the XML: who the add-in is, what it needs and what it may do", () => {
  const of = (pattern: RegExp) => pattern.exec(xml)?.[1];
  expect(manifest.id).toBe(of(/<Id>([^<]*)/));
  expect(`${manifest.version}.0`).toBe(of(/<Version>([^<]*)/));
  const capabilities = extension.requirements.capabilities.map((each) => [each.name, each.minVersion]);
  expect(capabilities).toEqual(
    [...xml.matchAll(/<Set Name="([^"]*)" MinVersion="([^"]*)"/g)].map(([, name, version]) => [name, version]),
  );
  expect(of(/<Permissions>([^<]*)/)).toBe("ReadWriteDocument");
  expect(manifest.authorization.permissions.resourceSpecific).toEqual([
    { name: "Document.ReadWrite.User", type: "Delegated" },
  ]);
});

test("every button and menu entry runs an action that its runtime has, and every action has one", () => {
  const [{ groups }] = extension.ribbons[0].tabs;
  const commands = groups.flatMap(({ controls }) => controls.flatMap((control) => control.items ?? control));
  const actions = extension.runtimes[0].actions.map(({ id }) => id);
  expect(commands.map(({ actionId }) => actionId)).toEqual(actions);
  expect(commands.map(({ id }) => id)).toEqual(
    [...xml.matchAll(/<(?:Item|Control xsi:type="Button") id="([^"]*)"/g)].map(([, id]) => id),
  );
});

test("functions and pane share one runtime that stays alive, and functions have no namespace", () => {
  const [runtime, ...others] = extension.runtimes;
  expect(others).toEqual([]);
  expect(runtime.lifetime).toBe("long");
  expect(runtime.customFunctions.namespace).toBeUndefined();
});

test("what the XML says in another language, the files of texts say too", () => {
  const danish = files["manifest.da-DK.json"]!;
  expect(danish["extensions[0].ribbons[0].tabs[0].groups[0].controls[1].items[0].label"]).toBe("Overdrag");
  expect(danish["extensions[0].runtimes[0].customFunctions.metadataUrl"]).toMatch(/functions\.da-DK\.json$/);
  const keys = (name: string) => Object.keys(files[name]!);
  expect(keys("manifest.fil-PH.json")).toEqual(keys("manifest.da-DK.json"));
  const said = new Set(Object.values(danish));
  const overrides = [...xml.matchAll(/Override Locale="da-DK" Value="([^"]*)"/g)].map(([, value]) => value!);
  // The address of support has no place in this manifest.
  expect(overrides.filter((value) => !said.has(value))).toEqual([expect.stringMatching(/support\.html$/)]);
});

test("the icons have the sizes that the store asks for", () => {
  for (const [name, size] of [
    [manifest.icons.outline, 32],
    [manifest.icons.color, 192],
  ] as const) {
    // A PNG holds its width and height in the bytes 16 to 23.
    const png = readFileSync(path.join(root, name));
    expect([name, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([name, size, size]);
  }
});
