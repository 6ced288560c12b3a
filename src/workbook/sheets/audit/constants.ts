import { shiftCount } from "../../../model/random/latticeTrials";
import { type HdrHalf, dividend, firstHalf, levels, secondHalf } from "../../../model/random/constants";
import {
  type AuditLayout,
  type Half,
  type HalfConstant,
  type WholeConstant,
  halfConstants,
  halves,
  wholeConstants,
} from "../../layout/audit";
import type { Context } from "../context";
import { putBand } from "../common/heading";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";

const numbersOf: Record<Half, HdrHalf> = { first: firstHalf, second: secondHalf };

/**
 * The large number 999999999999989 is 999999999999 x 1000 + 989. LibreOffice rounds a quotient to 15 digits before it takes
 * the whole part of it, so that MOD of the number itself is an error for some divisors; of numbers below 2e14 it is exact.
 */
const wholes: Record<Exclude<WholeConstant, "logOdds">, number> = {
  leading: Math.floor(dividend / 1000),
  thousand: 1000,
  trailing: dividend % 1000,
  range: levels,
  middle: 0.5,
  modeWeight: 4,
  odds: 9,
  within: 0.8,
  shifts: shiftCount,
};

/** The numbers that the draws are made from: those of each half of the sum, and those of both and of the distributions. */
export function putConstants(sheet: SheetBuilder, context: Context): void {
  const { audit: layout, messages } = context;
  const texts = messages.sheets.audit;
  const { columns, constantsRow } = layout;
  putBand(sheet, constantsRow, texts.bandConstants, columns.difference + 1);
  sheet.text(constantsRow + 1, columns.label, texts.constantsNote, "subtitle");
  sheet.text(constantsRow + 2, columns.label, texts.latticeNote, "subtitle");
  sheet.style({ row: constantsRow + 3, column: 0, rows: 1, columns: columns.value }, "header");
  sheet.text(constantsRow + 3, columns.label, texts.constant, "header");
  for (const half of halves) sheet.text(constantsRow + 3, layout.halfColumn(half), texts[half], "optionHeader");
  for (const id of halfConstants) putHalves(sheet, context, id);
  for (const id of wholeConstants) putWhole(sheet, context, id);
}

function putHalves(sheet: SheetBuilder, { audit: layout, messages }: Context, id: HalfConstant): void {
  const row = layout.halfRow(id);
  sheet.text(row, layout.columns.label, messages.sheets.audit.constants[id], "label");
  for (const half of halves) {
    const column = layout.halfColumn(half);
    if (id === "start") sheet.formula(row, column, startOf(layout, half), numberFormats.year);
    else sheet.number(row, column, numbersOf[half][id], numberFormats.year, "formula");
  }
}

function putWhole(sheet: SheetBuilder, { audit: layout, messages }: Context, id: WholeConstant): void {
  const row = layout.wholeRow(id);
  const { label, value } = layout.columns;
  sheet.text(row, label, messages.sheets.audit.constants[id], "label");
  if (id === "logOdds") {
    const odds = layout.whole("odds");
    sheet.formula(row, value, `LN(${odds})+LN(${odds})`, numberFormats.factor);
  } else sheet.number(row, value, wholes[id], numberFormats.general, "formula");
}

/** What the trial of the HDR number and the seed bring to the sum, which is the same for every draw. */
function startOf(layout: AuditLayout, half: Half): string {
  const modulus = layout.half("modulus", half);
  const part = (setting: "hdrTrial" | "seed", constant: "trial" | "seed") =>
    `MOD(${layout.setting(setting)},${modulus})*${layout.half(constant, half)}`;
  return `MOD(${part("hdrTrial", "trial")}+${part("seed", "seed")},${modulus})`;
}
