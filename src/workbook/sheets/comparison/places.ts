import { absolute, areaAddress } from "../../plan/address";
import { type SentencePlace, sentencePlaces } from "../../layout/comparisonRows";
import type { Context } from "../context";
import { putBand } from "../shared/heading";
import type { SheetBuilder } from "../../plan/sheetBuilder";

/** What stands in the places of the sentences: names, and numbers written out as the reader's Excel writes them. */
export function putPlaces(sheet: SheetBuilder, context: Context): void {
  const { comparison: layout, messages } = context;
  putBand(sheet, layout.sections.places.band, messages.sheets.comparison.bandPlaces, layout.idColumn + 1);
  for (const id of sentencePlaces) putPlace(sheet, context, id);
}

function putPlace(sheet: SheetBuilder, context: Context, id: SentencePlace): void {
  const { comparison: layout } = context;
  const row = layout.placeRow(id);
  sheet.text(row, layout.labelColumn, `{${id}}`, "evidence");
  sheet.text(row, layout.idColumn, id, "id");
  const word = wordIn(context, id);
  if (word === undefined) sheet.formula(row, layout.firstOptionColumn, placeOf(context, id), "General", "leftAligned");
  else sheet.text(row, layout.firstOptionColumn, word, "leftAligned");
}

/** The places that hold a word and no figure. */
function wordIn({ messages, titles }: Context, id: SentencePlace): string | undefined {
  const { never, none, breakEvens } = messages.sheets.comparison;
  const words: Partial<Record<SentencePlace, string>> = {
    checksSheet: titles.checks,
    never,
    none,
    all: breakEvens.all,
  };
  return words[id];
}

function placeOf({ comparison: layout }: Context, id: SentencePlace): string {
  const { breakEvens, distances } = layout.sections;
  const flip = layout.number("nearest-flip");
  const ofCheapest = (figure: "saving" | "percent" | "payback") =>
    `INDEX(${layout.figure(figure)},1,${layout.number("cheapest")})`;
  const percent = (share: string) => `FIXED(100*${share},1)`;
  const percentOrDash = (share: string) => `IF(ISNUMBER(${share}),FIXED(100*${share},1),"–")`;
  const onFlip = (column: number, section = breakEvens) =>
    `INDEX(${areaAddress(layout.down({ ...section, rows: distances.rows }, column), absolute)},${flip},1)`;
  const ifFlips = (text: string) => `IF(${flip}=0,"",${text})`;
  const decimals = layout.number("shown-decimals");
  const other = layout.number("other");
  switch (id) {
    case "cheapest":
    case "strongest":
    case "second":
    case "other":
      return layout.nameOf(id);
    case "secondStrongest":
      return layout.nameOf("second-strongest");
    case "baseline":
      return absolute(layout.figuresHeaderRow, layout.firstOptionColumn);
    case "currency":
      return "Outsource_Currency";
    case "saving":
      return `FIXED(${ofCheapest("saving")},0)`;
    case "percent":
      return percentOrDash(ofCheapest("percent"));
    case "payback":
      return `IF(ISNUMBER(${ofCheapest("payback")}),FIXED(${ofCheapest("payback")},1),"")`;
    case "dearer":
      return `FIXED(-INDEX(${layout.figure("saving")},1,${other}),0)`;
    case "dearerPercent":
      return `IF(ISNUMBER(INDEX(${layout.figure("percent")},1,${other})),FIXED(-100*INDEX(${layout.figure("percent")},1,${other}),1),"–")`;
    case "extraCost":
      return `FIXED(${layout.number("extra-cost")},0)`;
    case "extraPercent":
      return percent(layout.number("extra-share"));
    case "points":
      return `FIXED(${layout.number("points-less")},1)`;
    case "gapPercent":
      return percent(layout.number("cost-gap"));
    case "gapPoints":
      return `FIXED(${layout.number("score-gap")},1)`;
    case "limit":
      return `FIXED(100*${layout.setting("plausible-saving")},0)`;
    case "driver":
      return ifFlips(onFlip(0));
    case "of":
      return ifFlips(onFlip(1));
    case "today":
      return ifFlips(`FIXED(${onFlip(2)},${decimals})`);
    case "value":
      return ifFlips(`FIXED(${onFlip(layout.idColumn, distances)},${decimals})`);
    case "unit":
      return ifFlips(onFlip(layout.unitColumn));
    case "checksSheet":
    case "never":
    case "none":
    case "all":
      throw new Error(`${id} is a word`);
  }
}
