import { xmlDecode } from "@cj-tech-master/excelts/xml";
import { strToU8, unzipSync, zipSync } from "fflate";

/** The parts of a file by their paths, in the order in which they stand in it. */
export type FileParts = Map<string, Uint8Array | string>;

export function readParts(file: Uint8Array): FileParts {
  return new Map(Object.entries(unzipSync(file)).filter(([path]) => !path.endsWith("/")));
}

/** The library's own archive is not used: in a browser it compresses some sheets of half a million characters wrongly. */
export function writeParts(parts: FileParts): Uint8Array {
  return zipSync(
    Object.fromEntries([...parts].map(([path, part]) => [path, typeof part === "string" ? strToU8(part) : part])),
  );
}

/** The text of a part; empty where there is none. */
export function textOf(parts: FileParts, path: string): string {
  const content = parts.get(path) ?? "";
  return typeof content === "string" ? content : new TextDecoder().decode(content);
}

/** The attributes of every element of a name, in order. */
export function attributesOf(xml: string, element: string): Record<string, string>[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${element}\\s([^>]*)>`, "g"))].map(([, text = ""]) =>
    Object.fromEntries([...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name, value]) => [name, xmlDecode(value!)])),
  );
}
