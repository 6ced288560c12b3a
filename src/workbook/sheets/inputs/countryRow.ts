import { countries } from "../../../model/catalogue/country";
import { absolute, areaAddress, cellAt, columnFixed } from "../../plan/address";
import { asCell } from "../../plan/asCell";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import type { Context } from "../context";
import { acceptChoice } from "../common/acceptChoice";
import { optionsOf, putRowLabels } from "../common/optionTable";
import { askedCell } from "./askedCell";

/** Where the running centre is, which chooses the defaults of every option. */
export function putCountryRow(sheet: SheetBuilder, context: Context): void {
  const { inputs, messages, request, typed } = context;
  const { columns } = inputs;
  const { name: label, help } = messages.drivers.country;
  const row = inputs.rowOf("country");
  const unit = messages.units.choice(request.currency);
  const labels = { label, unit, id: "country", wraps: true };
  putRowLabels(sheet, { label: columns.name, unit: columns.unit, id: columns.inForceId }, row, labels);
  sheet.text(row, columns.baseId, "country", "id");
  for (const option of optionsOf(context)) {
    if (option > 0) sheet.style(cellAt(row, columns.typed + option), "closed");
    for (const block of [columns.base, columns.inForce])
      sheet.formula(row, block + option, columnFixed(row, columns.typed), numberFormats.general, "rightAligned");
  }
  const cell = askedCell(context, "country", messages.choices.countries[request.country]);
  sheet.input(row, columns.typed, cell, numberFormats.general);
  acceptChoice(sheet, context, {
    areas: [cellAt(row, columns.typed)],
    source: areaAddress(inputs.list(columns.countries, countries.length), absolute),
    title: label,
    text: help,
  });
  sheet.input(row, columns.note, asCell(typed.evidence["country"]?.note), numberFormats.general, "inputText");
}
