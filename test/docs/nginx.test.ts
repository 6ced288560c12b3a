import { readFileSync } from "node:fs";
import path from "node:path";

const configuration = readFileSync(path.resolve(__dirname, "../../docs/nginx.conf"), "utf8");
const lines = configuration
  .replace(/#.*$/gm, "")
  .split("\n")
  .map((line) => line.trim())
  .filter((line) => line !== "");

const header = (name: string) => lines.find((line) => line.startsWith(`add_header ${name} `));

test("the configuration for nginx is whole: every line ends a directive or opens or closes a block", () => {
  expect(lines.filter((line) => !/(;|\{|^\})$/.test(line))).toEqual([]);
  const opened = lines.filter((line) => line.endsWith("{")).length;
  expect(lines.filter((line) => line === "}")).toHaveLength(opened);
});

test("Excel on the web may fetch the metadata and show the pane in its frame, and nothing is kept unasked", () => {
  expect(header("Access-Control-Allow-Origin")).toContain('"*"');
  expect(header("Cache-Control")).toContain("no-cache");
  expect(header("X-Content-Type-Options")).toContain("nosniff");
  expect(header("X-Frame-Options")).toBeUndefined();
  expect(configuration).not.toMatch(/frame-ancestors/);
});

test("every kind of file that is built has its type", () => {
  for (const ending of ["html", "css", "js", "json", "xml", "png", "txt"])
    expect([ending, lines.some((line) => new RegExp(`^\\w+/\\w+ ${ending};$`).test(line))]).toEqual([ending, true]);
});
