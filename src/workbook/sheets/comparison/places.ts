import { absolute, areaAddress } from "../../plan/address";
import { type SentencePlace, sentencePlaces } from "../../layout/comparisonRows";
import type { ComparisonLayout } from "../../layout/comparison";
import type { Context } from "../context";
import { putBand } from "../shared/heading";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";

/** The places that hold a word and no figure. */
const wordPlaces = ["checksSheet", "never", "none", "all"] as const;
type WordPlace = (typeof wordPlaces)[number];
type FigurePlace = Exclude<SentencePlace, WordPlace>;

/** What stands in the places of the sentences: names, and numbers written out as the reader's Excel writes them. */
export function putPlaces(sheet: SheetBuilder, context: Context): void {
  const { comparison: layout, messages, titles } = context;
  const { bandPlaces, never, none, breakEvens } = messages.sheets.comparison;
  const words: Record<WordPlace, string> = { checksSheet: titles.checks, never, none, all: breakEvens.all };
  const formulas: Record<FigurePlace, string> = { ...names(layout), ...amounts(layout), ...nearestFlip(layout) };
  putBand(sheet, layout.sections.places.band, bandPlaces, layout.idColumn + 1);
  for (const id of sentencePlaces) {
    const [row, column] = [layout.placeRow(id), layout.firstOptionColumn];
    sheet.text(row, layout.labelColumn, `{${id}}`, "evidence");
    sheet.text(row, layout.idColumn, id, "id");
    if (isWord(id)) sheet.text(row, column, words[id], "leftAligned");
    else sheet.formula(row, column, formulas[id], numberFormats.general, "leftAligned");
  }
}

function isWord(id: SentencePlace): id is WordPlace {
  return (wordPlaces as readonly string[]).includes(id);
}

function names(layout: ComparisonLayout) {
  return {
    cheapest: layout.nameOf("cheapest"),
    strongest: layout.nameOf("strongest"),
    second: layout.nameOf("second"),
    other: layout.nameOf("other"),
    secondStrongest: layout.nameOf("second-strongest"),
    baseline: absolute(layout.figuresHeaderRow, layout.firstOptionColumn),
    currency: "Outsource_Currency",
  };
}

function amounts(layout: ComparisonLayout) {
  const of = (option: "cheapest" | "other") => (figure: "saving" | "percent" | "payback") =>
    `INDEX(${layout.figure(figure)},1,${layout.number(option)})`;
  const [ofCheapest, ofOther] = [of("cheapest"), of("other")];
  const ifNumber = (cell: string, shown: string, otherwise: string) => `IF(ISNUMBER(${cell}),${shown},"${otherwise}")`;
  return {
    saving: `FIXED(${ofCheapest("saving")},0)`,
    percent: ifNumber(ofCheapest("percent"), `FIXED(100*${ofCheapest("percent")},1)`, "–"),
    payback: ifNumber(ofCheapest("payback"), `FIXED(${ofCheapest("payback")},1)`, ""),
    dearer: `FIXED(-${ofOther("saving")},0)`,
    dearerPercent: ifNumber(ofOther("percent"), `FIXED(-100*${ofOther("percent")},1)`, "–"),
    extraCost: `FIXED(${layout.number("extra-cost")},0)`,
    extraPercent: `FIXED(100*${layout.number("extra-share")},1)`,
    points: `FIXED(${layout.number("points-less")},1)`,
    gapPercent: `FIXED(100*${layout.number("cost-gap")},1)`,
    gapPoints: `FIXED(${layout.number("score-gap")},1)`,
    limit: `FIXED(100*${layout.setting("plausible-saving")},0)`,
  };
}

/** The smallest change of an assumption that would change the answer. */
function nearestFlip(layout: ComparisonLayout) {
  const { breakEvens, distances } = layout.sections;
  const flip = layout.number("nearest-flip");
  const decimals = layout.number("shown-decimals");
  const cell = (column: number, section = breakEvens) =>
    `INDEX(${areaAddress(layout.down({ ...section, rows: distances.rows }, column), absolute)},${flip},1)`;
  const ifFlips = (text: string) => `IF(${flip}=0,"",${text})`;
  return {
    driver: ifFlips(cell(0)),
    of: ifFlips(cell(1)),
    today: ifFlips(`FIXED(${cell(2)},${decimals})`),
    value: ifFlips(`FIXED(${cell(layout.idColumn, distances)},${decimals})`),
    unit: ifFlips(cell(layout.unitColumn)),
  };
}
