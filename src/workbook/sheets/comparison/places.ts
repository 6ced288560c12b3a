import { absolute, areaAddress } from "../../plan/address";
import { type SentencePlace, sentencePlaces } from "../../layout/comparisonRows";
import type { Context } from "../context";
import { putBand } from "../shared/heading";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";

/** The places that hold a word; the others hold a formula. */
type WordPlace = "checksSheet" | "never" | "none" | "all";
type FlipPlace = "driver" | "of" | "today" | "value" | "unit";
type FigurePlace = Exclude<SentencePlace, WordPlace | FlipPlace>;

/** What stands in the places of the sentences: names, and numbers written out as the reader's Excel writes them. */
export function putPlaces(sheet: SheetBuilder, context: Context): void {
  const { comparison: layout, messages, titles } = context;
  const { bandPlaces, never, none, breakEvens } = messages.sheets.comparison;
  const words: Record<WordPlace, string> = { checksSheet: titles.checks, never, none, all: breakEvens.all };
  const formulas = { ...figurePlaces(context), ...flipPlaces(context) };
  putBand(sheet, layout.sections.places.band, bandPlaces, layout.idColumn + 1);
  for (const id of sentencePlaces) {
    const row = layout.placeRow(id);
    sheet.text(row, layout.labelColumn, `{${id}}`, "evidence");
    sheet.text(row, layout.idColumn, id, "id");
    if (id in words) sheet.text(row, layout.firstOptionColumn, words[id as WordPlace], "leftAligned");
    else {
      const formula = formulas[id as FigurePlace | FlipPlace];
      sheet.formula(row, layout.firstOptionColumn, formula, numberFormats.general, "leftAligned");
    }
  }
}

function figurePlaces({ comparison: layout }: Context): Record<FigurePlace, string> {
  const of = (figure: "saving" | "percent" | "payback", option: "cheapest" | "other") =>
    `INDEX(${layout.figure(figure)},1,${layout.number(option)})`;
  const whole = (amount: string) => `FIXED(${amount},0)`;
  const tenths = (amount: string) => `FIXED(${amount},1)`;
  const ifNumber = (figure: string, shown: string, otherwise: string) =>
    `IF(ISNUMBER(${figure}),${shown},${otherwise})`;
  const [percent, dearerPercent] = [of("percent", "cheapest"), of("percent", "other")];
  const payback = of("payback", "cheapest");
  return {
    cheapest: layout.nameOf("cheapest"),
    strongest: layout.nameOf("strongest"),
    second: layout.nameOf("second"),
    secondStrongest: layout.nameOf("second-strongest"),
    baseline: absolute(layout.figuresHeaderRow, layout.firstOptionColumn),
    other: layout.nameOf("other"),
    currency: "Outsource_Currency",
    saving: whole(of("saving", "cheapest")),
    percent: ifNumber(percent, tenths(`100*${percent}`), '"–"'),
    payback: ifNumber(payback, tenths(payback), '""'),
    dearer: whole(`-${of("saving", "other")}`),
    dearerPercent: ifNumber(dearerPercent, tenths(`-100*${dearerPercent}`), '"–"'),
    extraCost: whole(layout.number("extra-cost")),
    extraPercent: tenths(`100*${layout.number("extra-share")}`),
    points: tenths(layout.number("points-less")),
    gapPercent: tenths(`100*${layout.number("cost-gap")}`),
    gapPoints: tenths(layout.number("score-gap")),
    limit: whole(`100*${layout.setting("plausible-saving")}`),
  };
}

/** The driver whose move would change the answer soonest; blank where none would. */
function flipPlaces({ comparison: layout }: Context): Record<FlipPlace, string> {
  const { breakEvens, distances } = layout.sections;
  const flip = layout.number("nearest-flip");
  const decimals = layout.number("shown-decimals");
  const onFlip = (column: number, section = breakEvens) =>
    `INDEX(${areaAddress(layout.down({ ...section, rows: distances.rows }, column), absolute)},${flip},1)`;
  const ifFlips = (text: string) => `IF(${flip}=0,"",${text})`;
  return {
    driver: ifFlips(onFlip(0)),
    of: ifFlips(onFlip(1)),
    today: ifFlips(`FIXED(${onFlip(2)},${decimals})`),
    value: ifFlips(`FIXED(${onFlip(layout.idColumn, distances)},${decimals})`),
    unit: ifFlips(onFlip(layout.unitColumn)),
  };
}
