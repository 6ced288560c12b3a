/** A cell of a clipboard's text: in quotes, doubled inside, where it holds a tab, a line's end or a quote; and what ends it. */
const cell = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|\r|$)/gy;

/** The text of a clipboard as spreadsheets write it: cells parted by tabs, in lines. */
export function pastedLines(text: string): string[][] {
  const lines: string[][] = [[]];
  for (const [, quoted, plain = "", end] of text.replace(/\r?\n$/, "").matchAll(cell)) {
    lines.at(-1)!.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "") break;
    if (end !== "\t") lines.push([]);
  }
  return lines;
}
