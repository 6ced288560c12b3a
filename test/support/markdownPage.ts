import * as markdown from "prettier/plugins/markdown";
import { format } from "prettier/standalone";

/** A page of the documentation from its sections, as prettier leaves it. */
export function markdownPage(sections: readonly string[]): Promise<string> {
  return format(sections.join("\n\n"), { parser: "markdown", plugins: [markdown], printWidth: 120 });
}

export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}
