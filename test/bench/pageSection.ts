import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { markdownPage } from "../support/markdownPage";

const file = path.resolve(__dirname, "../../docs/performance.md");

/** Puts a section of docs/performance.md in place of the one with its heading, or at the end where there is none. */
export async function writeSection(heading: string, content: readonly string[]): Promise<void> {
  const sections = readFileSync(file, "utf8").split(/\n(?=## )/);
  const at = sections.findIndex((section) => section.startsWith(`${heading}\n`));
  const written = [heading, ...content].join("\n\n");
  writeFileSync(file, await markdownPage(sections.toSpliced(at < 0 ? sections.length : at, 1, written)));
}
