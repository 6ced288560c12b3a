import type { Area } from "../../../src/workbook/plan/address";

export type Token =
  | { readonly kind: "text" | "number" | "function" | "name" | "error" | "operator"; readonly text: string }
  | { readonly kind: "reference"; readonly text: string; readonly sheet: string | null; readonly area: Area }
  | { readonly kind: "wholeLines"; readonly text: string };

const sheetPart = /(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!/u.source;
const cellPart = /\$?[A-Z]{1,3}\$?\d+/.source;
const endOfWord = /(?![\p{L}\p{N}_.(])/u.source;

const patterns: readonly (readonly [Token["kind"], RegExp])[] = [
  ["text", /"(?:[^"]|"")*"/y],
  ["reference", new RegExp(`(?:${sheetPart})?${cellPart}(?::${cellPart})?${endOfWord}`, "uy")],
  ["wholeLines", new RegExp(`(?:${sheetPart})?(?:\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}|\\$?\\d+:\\$?\\d+)${endOfWord}`, "uy")],
  ["function", /[\p{L}_][\p{L}\p{N}_.]*(?=\()/uy],
  ["name", /[\p{L}_\\][\p{L}\p{N}_.]*/uy],
  ["number", /(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?/iy],
  ["error", /#[A-Z/0!?]+/y],
  ["operator", /<>|<=|>=|[\s\S]/y],
];

/** Each rule reads every formula: those of a workbook of eight options are kept as they were read. */
const mostKept = 50_000;
const kept = new Map<string, readonly Token[]>();

/** The words of a formula, in their order, its "=" and blanks left out. */
export function tokensOf(formula: string): readonly Token[] {
  const known = kept.get(formula);
  if (known) return known;
  const tokens = read(formula);
  if (kept.size >= mostKept) kept.clear();
  kept.set(formula, tokens);
  return tokens;
}

function read(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let position = formula.startsWith("=") ? 1 : 0; position < formula.length;) {
    for (const [kind, pattern] of patterns) {
      pattern.lastIndex = position;
      const text = pattern.exec(formula)?.[0];
      if (text === undefined) continue;
      position += text.length;
      if (text.trim() !== "") tokens.push(kind === "reference" ? referenceOf(text) : { kind, text });
      break;
    }
  }
  return tokens;
}

function referenceOf(text: string): Extract<Token, { kind: "reference" }> {
  const bang = text.lastIndexOf("!");
  const sheet = bang < 0 ? null : text.slice(0, bang).replace(/^'|'$/g, "").replaceAll("''", "'");
  const [first, last = first] = text
    .slice(bang + 1)
    .split(":")
    .map(cellOf) as [Cell, Cell?];
  return {
    kind: "reference",
    text,
    sheet,
    area: {
      row: Math.min(first.row, last.row),
      column: Math.min(first.column, last.column),
      rows: Math.abs(last.row - first.row) + 1,
      columns: Math.abs(last.column - first.column) + 1,
    },
  };
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

function cellOf(address: string): Cell {
  const [, letters = "", digits = ""] = /^\$?([A-Z]+)\$?(\d+)$/.exec(address) ?? [];
  return { row: Number(digits) - 1, column: columnOf(letters) };
}

function columnOf(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at++) column = column * 26 + letters.charCodeAt(at) - 64;
  return column - 1;
}

/** The formula as it reads from its own cell, so that a copied formula is the same text. */
export function fromOwnCell(formula: string, row: number, column: number): string {
  const relative = (address: string) =>
    address.replace(
      /(\$?)([A-Z]{1,3})(\$?)(\d+)/g,
      (_, columnFixed: string, letters: string, rowFixed: string, digits: string) => {
        const across = columnFixed ? `C${letters}` : `C[${columnOf(letters) - column}]`;
        return (rowFixed ? `R${digits}` : `R[${Number(digits) - 1 - row}]`) + across;
      },
    );
  return tokensOf(formula)
    .map((token) => {
      if (token.kind !== "reference") return token.text;
      const bang = token.text.lastIndexOf("!") + 1;
      return token.text.slice(0, bang) + relative(token.text.slice(bang));
    })
    .join("");
}
