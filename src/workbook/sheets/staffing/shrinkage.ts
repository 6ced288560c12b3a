import { driverDomain } from "../../../model/catalogue/driverDomain";
import { shrinkageKinds } from "../../layout/staffing";
import { absolute, areaAddress } from "../../plan/address";
import { asCell } from "../../plan/asCell";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import type { Context } from "../context";
import { acceptNumbers } from "../common/acceptNumbers";
import { putOptionFormulas } from "../common/optionTable";
import { shrinkageOwn, shrinkageSum } from "./staffingFormulas";
import { putStaffingLabels, putStaffingTable, staffingFormats } from "./staffingTable";

/** Shrinkage by kind, which the user may type, and what it comes to: Inputs follows that unless a figure is typed there. */
export function putShrinkage(sheet: SheetBuilder, context: Context): void {
  const { messages, request, staffing: layout, typed } = context;
  const texts = messages.sheets.staffing;
  putStaffingTable(sheet, context, layout.shrinkageHeaderRow, texts.bandShrinkage);
  const domain = driverDomain("shrinkage", request.currencyPerDollar);
  for (const id of shrinkageKinds) {
    putStaffingLabels(sheet, context, id);
    for (const [option, { name }] of request.options.entries()) {
      const share = asCell(typed.staffing?.shrinkage?.[id]?.[name] ?? null);
      sheet.input(layout.rowOf(id), layout.optionColumn(option), share, staffingFormats[id]);
    }
    const cells = { areas: [layout.across(id)], ...domain, whole: false, isShare: true };
    acceptNumbers(sheet, context, { ...cells, title: texts.rows[id].label, text: texts.shrinkageHelp[id] });
  }
  putStaffingLabels(sheet, context, "shrinkage-sum", "subtotal");
  putOptionFormulas(
    sheet,
    context,
    { row: layout.rowOf("shrinkage-sum"), column: layout.columns.value },
    { formula: (option) => shrinkageSum(context, option), format: staffingFormats["shrinkage-sum"], style: "subtotal" },
  );
  putStaffingLabels(sheet, context, "shrinkage-own");
  putOptionFormulas(
    sheet,
    context,
    { row: layout.rowOf("shrinkage-own"), column: layout.columns.value },
    { formula: (option) => shrinkageOwn(context, option), format: staffingFormats["shrinkage-own"], style: "linked" },
  );
  putRemark(sheet, context);
}

/** Says so where what was typed for an option is not passed on. */
function putRemark(sheet: SheetBuilder, { messages, staffing: layout }: Context): void {
  const { asides, columns, shrinkage, shrinkageRemarkRow: row } = layout;
  sheet.text(row, asides, messages.sheets.staffing.shrinkageRemark, "evidence");
  const kinds = areaAddress(shrinkage, absolute);
  const sums = areaAddress(layout.across("shrinkage-sum"), absolute);
  const isLeft = `COUNTA(${kinds})>COUNT(${sums})*ROWS(${kinds})`;
  sheet.formula(row, columns.label, `IF(${isLeft},${absolute(row, asides)},"")`, numberFormats.general, "scenario");
}
