import { allOptions } from "../../../model/answers";
import { absolute, areaAddress, columnFixed, relative, rowFixed } from "../../plan/address";
import {
  type RecommendationSentence,
  type SentencePlace,
  type SentenceTemplate,
  recommendationSentences,
  sentencePlaces,
  sentenceTemplates,
} from "../../layout/comparisonRows";
import { putSection } from "./table";
import type { Context } from "../context";
import { filledIn } from "../../plan/filledIn";
import { isOutOfDate, outOfDateWord, unlessOutOfDate } from "../shared/handedOff";
import { calculatingWord } from "../shared/calculating";
import { putBand } from "../shared/heading";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";

/** The sentences that apply, one below the other, with no gap where one does not. */
export function putRecommendation(sheet: SheetBuilder, { comparison: layout, messages }: Context): void {
  putBand(sheet, layout.recommendationRow, messages.sheets.comparison.bandRecommendation, layout.idColumn + 1);
  const { sentences } = layout.sections;
  const texts = areaAddress(layout.down(sentences, layout.labelColumn), absolute);
  const counters = areaAddress(layout.down(sentences, layout.idColumn), absolute);
  const first = layout.recommendationRow + 1;
  for (let row = first; row < first + recommendationSentences.length; row++) {
    const beside = layout.firstOptionColumn;
    const place = `ROWS(${rowFixed(first, beside)}:${relative(row, beside)})`;
    const found = `INDEX(${texts},MATCH(${place},${counters},0),1)`;
    sheet.formula(row, layout.labelColumn, `IF(${place}>MAX(${counters}),"",${found})`, numberFormats.general, "label");
  }
}

/** The sentences as they are written, and those that apply, filled in and counted. */
export function putSentences(sheet: SheetBuilder, context: Context): void {
  const { comparison: layout, messages } = context;
  const texts = messages.sheets.comparison;
  const { templates, sentences } = layout.sections;
  putBand(sheet, templates.band, texts.bandTemplates, layout.idColumn + 1);
  for (const id of sentenceTemplates) {
    sheet.text(layout.templateRow(id), layout.labelColumn, texts.templates[id], "evidence");
    sheet.text(layout.templateRow(id), layout.idColumn, id, "id");
  }
  putSection(sheet, context, sentences, { title: texts.bandSentences });
  for (const id of recommendationSentences) {
    const row = layout.sentenceRow(id);
    const own = columnFixed(row, layout.labelColumn);
    // A sentence that rests on an error is left out: the error fails a check, and the first sentence says so.
    sheet.formula(row, layout.labelColumn, `IFERROR(${sentenceOf(context, id)},"")`, numberFormats.general, "evidence");
    const before = row === sentences.first ? "0" : relative(row - 1, layout.idColumn);
    sheet.formula(row, layout.idColumn, `${before}+IF(${own}="",0,1)`, numberFormats.general, "id");
  }
}

/** One whole sentence, chosen among complete ones, or nothing where none applies. */
function sentenceOf(context: Context, id: RecommendationSentence): string {
  const { comparison: layout } = context;
  const number = (of: Parameters<typeof layout.number>[0]) => layout.number(of);
  const setting = (of: Parameters<typeof layout.setting>[0]) => layout.setting(of);
  const cell = (template: SentenceTemplate) => absolute(layout.templateRow(template), layout.labelColumn);
  const stays = `${number("cheapest")}=1`;
  const staying = (stay: SentenceTemplate, move: SentenceTemplate) => `IF(${stays},${cell(stay)},${cell(move)})`;
  const filled = (templates: readonly SentenceTemplate[], chosen: string) => fillIn(context, templates, chosen);
  const only = (template: SentenceTemplate, condition: string) =>
    `IF(${condition},${filled([template], cell(template))},"")`;
  const ofScore = (formula: string) => unlessOutOfDate(context, "score", formula);
  const costIsClose = `${number("cost-gap")}<${setting("close-cost")}`;
  const scoreIsClose = `${number("score-gap")}<${setting("close-score")}`;
  const isEqual = `INDEX(${layout.figure("saving")},1,${number("other")})=0`;
  /** A gap that reads as 0 is none. */
  const gap = (same: SentenceTemplate, close: SentenceTemplate, shown: SentencePlace) =>
    filled([same, close], `IF(${layout.place(shown)}=FIXED(0,1),${cell(same)},${cell(close)})`);
  const isSame = `${number("strongest")}=${number("cheapest")}`;
  switch (id) {
    case "checks":
      return warning(context);
    case "choice": {
      const strongestIsCheap = `${number("extra-share")}<${setting("close-cost")}`;
      const cheapestIsStrong = `${number("points-less")}<${setting("close-score")}`;
      const agreed = `IF(AND(${costIsClose},${scoreIsClose}),${staying("stayLean", "lean")},${staying("stay", "take")})`;
      const dear = `IF(${cheapestIsStrong},${staying("stayCheapest", "preferCheapest")},${staying("stayTradeOff", "tradeOff")})`;
      const cheap = `IF(${cheapestIsStrong},${cell("tie")},${cell("preferStrongest")})`;
      return ofScore(filled(choices, `IF(${isSame},${agreed},IF(${strongestIsCheap},${cheap},${dear}))`));
    }
    case "saving": {
      const payback = `INDEX(${layout.figure("payback")},1,${number("cheapest")})`;
      const lasting = `IF(${payback}=0,${cell("savesAtOnce")},${cell("saves")})`;
      const moving = `IF(ISNUMBER(${payback}),${lasting},${cell("savesNotLasting")})`;
      const chosen = `IF(${stays},IF(${isEqual},${cell("equal")},${cell("dearer")}),${moving})`;
      return filled(["saves", "savesAtOnce", "savesNotLasting", "dearer", "equal"], chosen);
    }
    case "closeCost": {
      // Where these two are the cheapest and the strongest, or nothing saves, another sentence has said so.
      const isNews = `AND(${costIsClose},${number("second")}<>${number("strongest")},NOT(AND(${stays},${isEqual})))`;
      return `IF(${isNews},${gap("sameCost", "closeCost", "gapPercent")},"")`;
    }
    case "closeScore": {
      const isNews = `AND(${scoreIsClose},${number("second-strongest")}<>${number("cheapest")})`;
      return ofScore(`IF(${isNews},${gap("sameScore", "closeScore", "gapPoints")},"")`);
    }
    case "flip": {
      const owner = layout.down({ ...layout.sections.tornado, first: layout.tornado.row + 1 }, 1);
      const isShared = `INDEX(${areaAddress(owner, absolute)},${number("nearest-flip")},1)="${allOptions}"`;
      const moves = `IF(${isShared},${staying("flipStayShared", "flipShared")},${staying("flipStay", "flip")})`;
      const chosen = `IF(${number("nearest-flip")}=0,${staying("firmStay", "firm")},${moves})`;
      const isUnknown = `${columnFixed(layout.tornado.row + 1, layout.tornado.column)}=""`;
      // A driver that need not move to flip the answer: the options cost the same, and another sentence says so.
      const isHere = `AND(${number("nearest-flip")}>0,${layout.place("today")}=${layout.place("value")})`;
      const flips = `IF(OR(${isUnknown},${isHere}),"",${filled(["flip", "flipShared", "flipStay", "flipStayShared", "firm", "firmStay"], chosen)})`;
      return unlessOutOfDate(context, "breakEvens", flips);
    }
    default:
      return only(id, `INDEX(${layout.figure("plausibility")},1,${number("cheapest")})=1`);
  }
}

/** What keeps a reader from relying on the figures: failing checks, unfinished figures, or inputs changed since a hand-off. */
function warning(context: Context): string {
  const { comparison: layout } = context;
  const cell = (template: SentenceTemplate) => absolute(layout.templateRow(template), layout.labelColumn);
  const stale = `IF(${isOutOfDate(context, "agentHours")},${cell("hoursOutOfDate")},${cell("outOfDate")})`;
  const isVerdict = (word: string) => `Outsource_MasterCheck=${word}`;
  const unlessStale = `IF(${isVerdict(outOfDateWord(context))},${stale},"")`;
  const unlessCalculating = `IF(${isVerdict(calculatingWord(context))},${cell("calculating")},${unlessStale})`;
  return `IF(${isVerdict("0")},${fillIn(context, ["checks"], cell("checks"))},${unlessCalculating})`;
}

/** What the first sentence chooses among. */
const choices: readonly SentenceTemplate[] = [
  "stay",
  "take",
  "stayLean",
  "lean",
  "tie",
  "preferStrongest",
  "preferCheapest",
  "stayCheapest",
  "tradeOff",
  "stayTradeOff",
];

/** Puts into a sentence what belongs in the places that it may have. */
function fillIn(
  { comparison: layout, messages }: Context,
  templates: readonly SentenceTemplate[],
  chosen: string,
): string {
  const texts = templates.map((template) => messages.sheets.comparison.templates[template]).join();
  return filledIn(chosen, texts, Object.fromEntries(sentencePlaces.map((place) => [place, layout.place(place)])));
}
