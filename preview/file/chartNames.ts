import { xmlEncodeAttr } from "@cj-tech-master/excelts/xml";
import { type FileParts, attributesOf, textOf } from "./fileParts";

const drawing = /^xl\/drawings\/(drawing\d+)\.xml$/;
const frame = /<xdr:graphicFrame[\s\S]*?<\/xdr:graphicFrame>/g;

/** The names of a file's charts, by the numbers in the names of their parts: the library does not read them. */
export function readChartNames(parts: FileParts): Map<number, string> {
  const names = new Map<number, string>();
  eachFrame(parts, (xml, number) => {
    names.set(number, attributesOf(xml, "cNvPr")[0]?.["name"] ?? "");
    return xml;
  });
  return names;
}

/** Names the charts: the library does not write what they are called. */
export function writeChartNames(parts: FileParts, names: ReadonlyMap<number, string>): void {
  eachFrame(parts, (xml, number) => {
    const name = names.get(number);
    if (name === undefined) return xml;
    return xml.replace(/(<xdr:cNvPr [^>]*name=")[^"]*"/, (_, before: string) => `${before}${xmlEncodeAttr(name)}"`);
  });
}

/** Sees, and may change, the frame of each chart in the drawings. */
function eachFrame(parts: FileParts, see: (xml: string, chartNumber: number) => string): void {
  for (const path of [...parts.keys()]) {
    const name = drawing.exec(path)?.[1];
    if (name === undefined) continue;
    const targets = new Map(
      attributesOf(textOf(parts, `xl/drawings/_rels/${name}.xml.rels`), "Relationship").map(({ Id, Target }) => [
        Id,
        /\/chart(\d+)\.xml$/.exec(Target ?? "")?.[1],
      ]),
    );
    const before = textOf(parts, path);
    const after = before.replace(frame, (xml) => {
      const number = targets.get(attributesOf(xml, "chart")[0]?.["r:id"]);
      return number === undefined ? xml : see(xml, Number(number));
    });
    if (after !== before) parts.set(path, after);
  }
}
