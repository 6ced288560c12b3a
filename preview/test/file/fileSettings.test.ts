import { parseXml } from "@cj-tech-master/excelts/xml";
import type { FileParts } from "../../file/fileParts";
import { readSettings, writeSettings } from "../../file/fileSettings";

const owner = { id: "211a0451-2358-41f3-9c58-730f7ab298d5", version: "1.0.0.0" };
const bare = (): FileParts =>
  new Map([
    ["[Content_Types].xml", "<Types></Types>"],
    ["_rels/.rels", "<Relationships></Relationships>"],
  ]);

test("settings are found again in the file they were written to, whatever they hold", () => {
  const settings = new Map<string, unknown>([
    ["plain", 1],
    ["text", 'a "quoted" <text> & more'],
    ["nested", { list: [true, null, "æ"] }],
  ]);
  const parts = bare();
  writeSettings(parts, settings, owner);
  expect(readSettings(parts)).toEqual(settings);
  for (const xml of parts.values()) expect(() => parseXml(String(xml))).not.toThrow();
});

test("a workbook without settings has no part for them", () => {
  const parts = bare();
  writeSettings(parts, new Map(), owner);
  expect(parts).toEqual(bare());
});
