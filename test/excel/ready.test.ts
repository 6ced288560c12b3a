import { readFileSync } from "node:fs";
import path from "node:path";
import { missingSets } from "../../src/excel/ready";

const manifest = readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8");
const asked = [...manifest.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(
  ([, set, version]) => `${set} ${version}`,
);

const supporting = (isSetSupported: (set: string, version: string) => boolean) =>
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported } } } });

test("what an Excel lacks is what the manifest asks for and it does not support", () => {
  supporting(() => false);
  expect(missingSets().sort()).toEqual(asked.sort());
  supporting((set) => set !== "CustomFunctionsRuntime");
  expect(missingSets()).toEqual(["CustomFunctionsRuntime 1.4"]);
  supporting(() => true);
  expect(missingSets()).toEqual([]);
});
