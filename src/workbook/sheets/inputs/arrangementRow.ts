import { absolute, areaAddress, relative } from "../../plan/address";
import { asCell } from "../../plan/asCell";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import type { Context } from "../context";
import { acceptChoice } from "../common/acceptChoice";
import { putRowLabels } from "../common/optionTable";
import { askedCell } from "./askedCell";
import { putFactors } from "./evidence";

/** The first row of the functions' table: how each option's work is arranged. */
export function putArrangementRow(sheet: SheetBuilder, context: Context): void {
  const { inputs, messages, request, typed } = context;
  const { columns } = inputs;
  const { name, help } = messages.drivers.arrangement;
  const row = inputs.rowOf("arrangement");
  const unit = messages.units.choice(request.currency);
  putRowLabels(sheet, { label: columns.name, unit: columns.unit, id: columns.inForceId }, row, {
    label: name,
    unit,
    id: "arrangement",
    wraps: true,
  });
  sheet.text(row, columns.baseId, "arrangement", "id");
  for (const [option, { name: of, arrangement }] of request.options.entries()) {
    const cell = askedCell(context, "arrangement", messages.choices.arrangements[arrangement], of);
    sheet.input(row, columns.typed + option, cell, numberFormats.general);
    const [typedCell, base] = [relative(row, columns.typed + option), relative(row, columns.base + option)];
    sheet.formula(row, columns.base + option, typedCell, numberFormats.general, "rightAligned");
    sheet.formula(row, columns.inForce + option, base, numberFormats.general, "rightAligned");
  }
  acceptChoice(sheet, context, {
    areas: [{ row, column: columns.typed, rows: 1, columns: inputs.optionCount }],
    source: areaAddress(inputs.arrangementNames, absolute),
    title: name,
    text: help,
  });
  putFactors(sheet, context, "arrangement");
  sheet.input(row, columns.note, asCell(typed.evidence.arrangement?.note), numberFormats.general, "inputText");
}
