import { type Sampling, samplings, usualSampling } from "../../../model/catalogue/sampling";
import { shiftCount } from "../../../model/random/latticeTrials";
import { absolute, areaAddress, cellAt, relative } from "../../plan/address";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import type { Context } from "../context";
import { acceptChoice } from "../common/acceptChoice";

/** How is drawn, and how many trials that makes: a lattice has a power of two of them. */
export function putSamplings(sheet: SheetBuilder, context: Context): void {
  const { simulation: layout } = context;
  putSampling(sheet, context, "sampling");
  putSampling(sheet, context, "decisionSampling");
  putLists(sheet, context);
  const drawn = layout.drawnOf(layout.setting("trials"));
  sheet.formula(layout.settingRow("drawn"), layout.columns.inForce, drawn, numberFormats.whole);
}

/** In force is a word of the list: what is none is an error here, and not drawn at random. */
function putSampling(sheet: SheetBuilder, context: Context, id: keyof typeof usualSampling): void {
  const { messages, simulation: layout, typed } = context;
  const texts = messages.sheets.simulation;
  const { columns } = layout;
  const row = layout.settingRow(id);
  const chosen = typed.simulation?.[id];
  const word = messages.choices.samplings[chosen as Sampling] ?? chosen ?? null;
  const [typedCell, defaultCell] = [relative(row, columns.typed), relative(row, columns.default)];
  const source = areaAddress(layout.samplings, absolute);
  sheet.input(row, columns.typed, word, numberFormats.general);
  const picked = `INDEX(${source},MATCH(${typedCell},${source},0),1)`;
  const inForce = `IF(${typedCell}="",${defaultCell},${picked})`;
  sheet.formula(row, columns.inForce, inForce, numberFormats.general, "rightAligned");
  sheet.formula(row, columns.default, layout.samplingCell(usualSampling[id]), numberFormats.general, "rightAligned");
  acceptChoice(sheet, context, {
    areas: [cellAt(row, columns.typed)],
    source,
    title: texts.settings[id],
    text: texts.settingHelp[id],
  });
}

/** The words to choose from, and how many trials a lattice can have, at the right end of the sheet. */
function putLists(sheet: SheetBuilder, { messages, simulation: layout }: Context): void {
  const { latticeSizes, samplings: words } = layout;
  const { label } = layout.axisColumns;
  sheet.text(words.row, label, messages.sheets.simulation.settings.sampling, "label");
  for (const [index, id] of samplings.entries())
    sheet.text(words.row + index, words.column, messages.choices.samplings[id], "evidence");
  sheet.text(latticeSizes.row, label, messages.sheets.simulation.latticeSizes, "label");
  sheet.number(latticeSizes.row, latticeSizes.column, shiftCount, numberFormats.whole, "evidence");
  for (let index = 1; index < latticeSizes.rows; index++) {
    const before = relative(latticeSizes.row + index - 1, latticeSizes.column);
    sheet.formula(latticeSizes.row + index, latticeSizes.column, `${before}+${before}`, numberFormats.whole);
  }
}
