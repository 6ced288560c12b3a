import { essentialDrivers } from "../../../model/catalogue/drivers";
import { absolute, areaAddress } from "../../plan/address";
import type { ComparisonFigure } from "../../layout/comparisonRows";
import { type SentencePlace, sentencePlaces } from "../../layout/workingsRows";
import { unlessOutOfDate } from "../common/handedOff";
import { type WorkingsLayout, breakEvenColumns, listColumns } from "../../layout/workings";
import type { Section } from "../../layout/sections";
import { decisionCells } from "../common/decisionCells";
import { driverFact } from "../common/driverFact";
import { nearestRival } from "./nearestRival";
import { type Context, areaOn, cellOn } from "../context";
import { putBand } from "../common/heading";
import { filledIn } from "../../plan/filledIn";
import { word } from "../common/word";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";

/** The places that hold a word and no figure. */
const wordPlaces = ["checksSheet", "inputsSheet", "never", "none", "linked", "all", "inPercent"] as const;
type WordPlace = (typeof wordPlaces)[number];
type FigurePlace = Exclude<SentencePlace, WordPlace>;

/** What stands in the places of the sentences: names, and numbers written out as the reader's Excel writes them. */
export function putPlaces(sheet: SheetBuilder, context: Context): void {
  const { messages, titles, workings: layout } = context;
  const { bandPlaces, never, none, linked, breakEvens, inPercent } = messages.sheets.comparison;
  const words: Record<WordPlace, string> = {
    checksSheet: titles.checks,
    inputsSheet: titles.inputs,
    never,
    none,
    linked,
    all: breakEvens.all,
    inPercent,
  };
  const formulas: Record<FigurePlace, string> = {
    ...names(context),
    ...amounts(context),
    ...nearestFlip(context),
    ...finding(context),
    ...lists(layout),
    missingOfAll: missingOfAll(context),
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

function names(context: Context) {
  const { workings: layout } = context;
  const { baseline, nameOf } = decisionCells(context, "workings");
  return {
    recommended: nameOf("recommended"),
    cheapest: nameOf("cheapest"),
    other: nameOf("other"),
    equal: `IF(${layout.number("as-good")}=0,"",${nameOf("as-good")})`,
    baseline,
    currency: "Outsource_Currency",
  };
}

function amounts(context: Context) {
  const { simulation, workings: layout } = context;
  const cells = decisionCells(context, "workings");
  const of = (option: "recommended" | "other") => (figure: ComparisonFigure) =>
    `INDEX(${cells.figure(figure)},1,${layout.number(option)})`;
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
    band: `FIXED(100*${cells.setting("close-cost")},0)`,
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
    cash: `FIXED(MAX(0,${own("year-0")}-INDEX(${cells.figure("year-0")},1,1)),0)`,
    // Blank where it would read 0.
    forgone: `IF(ROUND(${layout.number("forgone")},0)=0,"",FIXED(${layout.number("forgone")},0))`,
    payback: ifNumber(own("payback"), `FIXED(${own("payback")},1)`, ""),
    limit: `FIXED(100*${cells.setting("plausible-saving")},0)`,
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
function lists({ sections }: WorkingsLayout) {
  // A spreadsheet may answer 0 for a cell whose formula answers nothing.
  const last = ({ first, rows }: { first: number; rows: number }) =>
    `${absolute(first + rows - 1, listColumns.text)}&""`;
  const { essentials, leftOut } = sections;
  return {
    missing: last({ ...essentials, rows: essentialDrivers.filter(({ scope }) => scope === "shared").length }),
    missingByOption: last(essentials),
    zeroLines: last(leftOut),
  };
}

/** How many essential figures are still defaults, of how many. */
function missingOfAll(context: Context): string {
  const { messages, workings: layout } = context;
  const count = (id: "essentials-missing" | "essentials-asked") => `FIXED(${layout.number(id)},0)`;
  const counts = { missing: count("essentials-missing"), all: count("essentials-asked") };
  return filledIn(word(context, "ofAll"), messages.sheets.summary.ofAll, counts);
}

/** The smallest change of an assumption that would change the choice. */
function nearestFlip(context: Context) {
  const { workings: layout } = context;
  const { breakEvens, distances } = layout.sections;
  const flip = layout.number("nearest-flip");
  const decimals = layout.number("shown-decimals");
  const at = (section: Section, column: number) =>
    `INDEX(${areaAddress(layout.down(section, column), absolute)},${flip},1)`;
  const cell = (column: number) => at(breakEvens, column);
  const ifFlips = (text: string) => `IF(${flip}=0,"",${text})`;
  const percent = (value: string) =>
    `SUBSTITUTE(${layout.place("inPercent")},"{share}",FIXED(100*${value},${decimals}))`;
  const written = (value: string) =>
    ifFlips(
      `IF(${driverFact(context, cell(layout.idColumn), "isShare")}=1,${percent(value)},FIXED(${value},${decimals}))`,
    );
  return {
    driver: ifFlips(cell(layout.labelColumn)),
    of: ifFlips(cell(breakEvenColumns.of)),
    today: written(cell(breakEvenColumns.inForce)),
    value: written(at(distances, layout.idColumn)),
    unit: ifFlips(cell(layout.unitColumn)),
    rival: ifFlips(decisionCells(context, "workings").nameAt(nearestRival(layout))),
  };
}
