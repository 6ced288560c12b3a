import { type FunctionMetadata } from "../../src/help/functionMetadata";
import { examples } from "../../src/workbook/examples/examples";
import { hdrUniform } from "../../src/model/random/hdrUniform";
import { handedOver } from "../support/handedOver";

export interface HostileCall {
  readonly name: string;
  readonly given: readonly unknown[];
}

/** Draws whole numbers below a count, one after the other. */
type Draw = (count: number) => number;

/** What Excel, a workbook or a user may hand over for a number: at the edges of numbers, as text, as a rich cell, or not at all. */
const hostileValues: readonly unknown[] = [
  ...[null, undefined, "", " ", "\u00a0", true, false],
  ...[0, -0, 1, -1, 0.5, -0.5, 2, 3, 5, 10, 100, 1000, 46_029, 86_400, 1e6 + 0.5, 1e-9, 1e-300, 5e-324, -5e-324],
  ...[2 ** 31, -(2 ** 31), 2 ** 32, 2 ** 53, -(2 ** 53), 1e12, 1e100, -1e100, 1e308, -1e308, Infinity, -Infinity, NaN],
  ...[
    "0",
    "1,5",
    "1.5",
    "1e5",
    "12 %",
    "=1+1",
    "#N/A",
    "#REF!",
    "TRUE",
    "abc",
    "ÆØÅ",
    "\u{1f600}",
    "\ud800",
    "x".repeat(5000),
  ],
  ...[
    "npv",
    "price",
    "calls-per-year",
    "in-house",
    "offshore",
    "lattice",
    "advantage",
    "en",
    "minute",
    "driver",
    "low",
  ],
  ...["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"],
  { type: "Double", basicValue: 0.5, numberFormat: "0%" },
  { type: "FormattedNumber", basicValue: 12 },
  { type: "Error", basicType: "Error", basicValue: "#DIV/0!", errorType: "Div0" },
  { type: "Entity", text: "A card", properties: {} },
  { basicValue: { basicValue: 1 } },
  {},
];

const hostileShapes: readonly ((draw: Draw) => unknown)[] = [
  () => [],
  () => [[]],
  () => [[null]],
  (draw) => [anyOf(hostileValues, draw), anyOf(hostileValues, draw)],
  (draw) => rangeOf(1 + draw(3), 1 + draw(3), draw),
  (draw) => rangeOf(1 + draw(20), 1 + draw(8), draw),
  (draw) => rangeOf(1, 1 + draw(60), draw),
  // Rows of different lengths, which no Excel makes.
  (draw) => Array.from({ length: 1 + draw(5) }, () => rangeOf(1, 1 + draw(5), draw)[0]),
];

/** A call of any function: mostly its example with a part of it spoilt, or else nothing but hostile arguments. */
export function hostileCall(functions: readonly FunctionMetadata[], index: number, seed: number): HostileCall {
  let drawn = 0;
  const draw: Draw = (count) => Math.floor(count * hdrUniform(index, ++drawn, 0, 0, seed));
  const { id, parameters } = usualFunction(functions, draw);
  const example = examples[id];
  const given = parameters.map(() => anyArgument(draw));
  if (example === undefined || draw(4) === 0) return { name: id, given };
  const usual = handedOver(example, example.given);
  const count = parameters.length;
  const call = Array.from({ length: count }, (_, at) => usual[at] ?? quickly(parameters[at]!.name));
  if (count === 0) return { name: id, given: draw(2) === 0 ? [] : [anyArgument(draw)] };
  for (let spoilt = 0; spoilt <= draw(3); spoilt++) {
    const at = draw(count);
    const before = usual[at];
    call[at] = Array.isArray(before) && draw(2) === 0 ? withSpoiltCells(before as unknown[][], draw) : given[at];
  }
  return { name: id, given: draw(8) === 0 ? call.slice(0, draw(count)) : call };
}

/** Few trials where the call does not say how many: the answer is held by other tests, and its time is not wanted here. */
function quickly(parameter: string): unknown {
  return parameter === "trials" || parameter === "samples" ? 1000 : null;
}

/** A function that simulates, or that ranks every driver, takes as long as a hundred others, so it is called more seldom. */
function usualFunction(functions: readonly FunctionMetadata[], draw: Draw): FunctionMetadata {
  const chosen = anyOf(functions, draw);
  const isLong = chosen.parameters.some(({ name }) => ["trials", "samples", "top"].includes(name));
  return isLong && draw(10) > 0 ? usualFunction(functions, draw) : chosen;
}

function anyArgument(draw: Draw): unknown {
  return draw(3) > 0 ? anyOf(hostileValues, draw) : anyOf(hostileShapes, draw)(draw);
}

function withSpoiltCells(range: readonly (readonly unknown[])[], draw: Draw): unknown[][] {
  const spoilt = range.map((row) => [...row]);
  for (let count = 0; count <= draw(3); count++) {
    const row = spoilt[draw(spoilt.length)]!;
    row[draw(row.length)] = anyOf(hostileValues, draw);
  }
  return spoilt;
}

function rangeOf(rows: number, columns: number, draw: Draw): unknown[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => anyOf(hostileValues, draw)));
}

function anyOf<Item>(items: readonly Item[], draw: Draw): Item {
  return items[draw(items.length)]!;
}
