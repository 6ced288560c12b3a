import { essentialDrivers } from "../../../model/catalogue/drivers";
import { absolute, areaAddress } from "../../plan/address";
import { type ComparisonFigure, type SentencePlace, sentencePlaces } from "../../layout/comparisonRows";
import { unlessOutOfDate } from "../shared/handedOff";
import { listColumns } from "./lists";
import type { ComparisonLayout } from "../../layout/comparison";
import { type Context, areaOn, cellOn } from "../context";
import { putBand } from "../shared/heading";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";

/** The places that hold a word and no figure. */
const wordPlaces = ["checksSheet", "inputsSheet", "never", "none", "all"] as const;
type WordPlace = (typeof wordPlaces)[number];
type FigurePlace = Exclude<SentencePlace, WordPlace>;

/** What stands in the places of the sentences: names, and numbers written out as the reader's Excel writes them. */
export function putPlaces(sheet: SheetBuilder, context: Context): void {
  const { comparison: layout, messages, titles } = context;
  const { bandPlaces, never, none, breakEvens } = messages.sheets.comparison;
  const words: Record<WordPlace, string> = {
    checksSheet: titles.checks,
    inputsSheet: titles.inputs,
    never,
    none,
    all: breakEvens.all,
  };
  const formulas: Record<FigurePlace, string> = {
    ...names(layout),
    ...amounts(context),
    ...nearestFlip(layout),
    ...finding(context),
    ...lists(layout),
  };
  putBand(sheet, layout.sections.places.band, bandPlaces, layout.idColumn + 1);
  for (const id of sentencePlaces) {
    const [row, column] = [layout.placeRow(id), layout.firstOptionColumn];
    sheet.text(row, layout.labelColumn, `{${id}}`, "evidence");
    sheet.text(row, layout.idColumn, id, "id");
    if (isWord(id)) sheet.text(row, column, words[id], "text");
    else sheet.formula(row, column, formulas[id], numberFormats.general, "text");
  }
}

function isWord(id: SentencePlace): id is WordPlace {
  return (wordPlaces as readonly string[]).includes(id);
}

function names(layout: ComparisonLayout) {
  return {
    recommended: layout.nameOf("recommended"),
    cheapest: layout.nameOf("cheapest"),
    other: layout.nameOf("other"),
    baseline: absolute(layout.figuresHeaderRow, layout.firstOptionColumn),
    currency: "Outsource_Currency",
  };
}

function amounts(context: Context) {
  const { comparison: layout, simulation } = context;
  const of = (option: "recommended" | "other") => (figure: ComparisonFigure) =>
    `INDEX(${layout.figure(figure)},1,${layout.number(option)})`;
  const [own, other] = [of("recommended"), of("other")];
  const aYear = (amount: string) => `FIXED(${amount}/${layout.number("annuity")},0)`;
  const ifNumber = (cell: string, shown: string, otherwise: string) => `IF(ISNUMBER(${cell}),${shown},"${otherwise}")`;
  const simulated = (row: number) =>
    `INDEX(${areaOn(context, "simulation", simulation.across(row))},1,${layout.number("recommended")})`;
  const live = (text: string) => unlessOutOfDate(context, "simulation", text);
  const savingOf = (statistic: "p10" | "p50" | "p90") => {
    const cell = simulated(simulation.savingRow(statistic));
    return live(ifNumber(cell, aYear(cell), ""));
  };
  const chance = simulated(simulation.chanceRow("chance-cheaper"));
  const high = `INDEX(${areaAddress(layout.across(layout.aidRow("high-cost")), absolute)},1,${layout.number("recommended")})`;
  return {
    band: `FIXED(100*${layout.setting("close-cost")},0)`,
    extraCost: `FIXED(${layout.number("extra-cost")},0)`,
    extraPercent: `FIXED(100*${layout.number("extra-share")},1)`,
    points: `FIXED(${layout.number("points-more")},1)`,
    high: ifNumber(high, `FIXED(${high},0)`, ""),
    savingYear: aYear(own("saving")),
    percent: ifNumber(own("percent"), `FIXED(100*${own("percent")},1)`, "–"),
    savingLow: savingOf("p10"),
    savingMiddle: savingOf("p50"),
    savingHigh: savingOf("p90"),
    dearerYear: aYear(`-${own("saving")}`),
    otherSaving: aYear(other("saving")),
    otherDearer: aYear(`-${other("saving")}`),
    cash: `FIXED(MAX(0,${own("year-0")}),0)`,
    payback: ifNumber(own("payback"), `FIXED(${own("payback")},1)`, ""),
    limit: `FIXED(100*${layout.setting("plausible-saving")},0)`,
    chance: live(ifNumber(chance, `FIXED(100*${chance},0)`, "")),
  };
}

/** The driver that it is worth most to know before choosing, and what it is worth; blank where none is worth anything. */
function finding(context: Context) {
  const { simulation } = context;
  const first = (column: number) => cellOn(context, "simulation", simulation.informationOf(1), column);
  const worth = first(simulation.columns.worth);
  const ifWorth = (text: string) => unlessOutOfDate(context, "simulation", `IF(N(${worth})>0,${text},"")`);
  return { finding: ifWorth(first(simulation.columns.label)), findingWorth: ifWorth(`FIXED(${worth},0)`) };
}

/** What is missing, of all options and by option, and what stands at 0: the last row of each list has gathered all its names. */
function lists({ sections }: ComparisonLayout) {
  const last = ({ first, rows }: { first: number; rows: number }) => absolute(first + rows - 1, listColumns.text);
  const { essentials, leftOut } = sections;
  return {
    missing: last({ ...essentials, rows: essentialDrivers.filter(({ scope }) => scope === "shared").length }),
    missingByOption: last(essentials),
    zeroLines: last(leftOut),
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
