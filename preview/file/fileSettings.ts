import { xmlEncodeAttr } from "@cj-tech-master/excelts/xml";
import { type FileParts, attributesOf, textOf } from "./fileParts";

/** Who keeps settings in a file: the add-in, as its manifest names it. */
export interface SettingsOwner {
  readonly id: string;
  readonly version: string;
}

const folder = "xl/webextensions";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const paneRelation = "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes";
const extensionRelation = "http://schemas.microsoft.com/office/2011/relationships/webextension";
const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * What add-ins keep in a file, which Excel writes as JSON into a part for each of them.
 *
 * Source: [MS-OWEXML], Office Web Extensibility Extensions, 2.1 and 2.2.
 */
export function readSettings(parts: FileParts): Map<string, unknown> {
  const settings = new Map<string, unknown>();
  for (const path of parts.keys()) {
    if (!/^xl\/webextensions\/webextension\d*\.xml$/.test(path)) continue;
    for (const { name, value } of attributesOf(textOf(parts, path), "property"))
      if (name !== undefined && value !== undefined) settings.set(name, fromJson(value));
  }
  return settings;
}

/** Puts the settings of an add-in into a file, as Excel does; without settings there is no part for it. */
export function writeSettings(parts: FileParts, settings: ReadonlyMap<string, unknown>, owner: SettingsOwner): void {
  if (settings.size === 0) return;
  const properties = [...settings].map(
    ([name, value]) => `<we:property name="${xmlEncodeAttr(name)}" value="${xmlEncodeAttr(JSON.stringify(value))}"/>`,
  );
  parts.set(
    `${folder}/webextension1.xml`,
    `${header}<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{${owner.id}}">` +
      `<we:reference id="${owner.id}" version="${owner.version}" store="developer" storeType="Registry"/><we:alternateReferences/>` +
      `<we:properties>${properties.join("")}</we:properties><we:bindings/><we:snapshot xmlns:r="${relations}"/></we:webextension>`,
  );
  parts.set(
    `${folder}/taskpanes.xml`,
    `${header}<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11">` +
      '<wetp:taskpane dockstate="right" visibility="0" width="350" row="1">' +
      `<wetp:webextensionref xmlns:r="${relations}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
  );
  const relation = `<Relationship Id="rId1" Type="${extensionRelation}" Target="webextension1.xml"/>`;
  parts.set(
    `${folder}/_rels/taskpanes.xml.rels`,
    `${header}<Relationships xmlns="${packageRelations}">${relation}</Relationships>`,
  );
  const types = ["taskpanes", "webextension1"].map((name) => {
    const type = `application/vnd.ms-office.webextension${name === "taskpanes" ? "taskpanes" : ""}+xml`;
    return `<Override PartName="/${folder}/${name}.xml" ContentType="${type}"/>`;
  });
  append(parts, "[Content_Types].xml", "Types", types.join(""));
  const pane = `<Relationship Id="rIdWebExtensions" Type="${paneRelation}" Target="${folder}/taskpanes.xml"/>`;
  append(parts, "_rels/.rels", "Relationships", pane);
}

function append(parts: FileParts, path: string, element: string, xml: string): void {
  parts.set(
    path,
    textOf(parts, path).replace(`</${element}>`, () => `${xml}</${element}>`),
  );
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
