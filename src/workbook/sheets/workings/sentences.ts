import { absolute, areaAddress, columnFixed, relative } from "../../plan/address";
import {
  type ComparisonFigure,
  type RecommendationSentence,
  recommendationSentences,
} from "../../layout/comparisonRows";
import {
  type SentencePlace,
  type SentenceTemplate,
  sentencePlaces,
  sentenceTemplates,
} from "../../layout/workingsRows";
import { decisionCells } from "../common/decisionCells";
import { putSection } from "../common/sectionTable";
import { type Context, cellOn, scenarioDirection } from "../context";
import { filledIn } from "../../plan/filledIn";
import { isOutOfDate, outOfDateWord, unlessOutOfDate } from "../common/handedOff";
import { calculatingWord } from "../common/calculating";
import { putBand } from "../common/heading";
import { nearestRival } from "./nearestRival";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";

/** The sentences as they are written, and those that apply, filled in and counted. */
export function putSentences(sheet: SheetBuilder, context: Context): void {
  const { workings: layout, messages } = context;
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
  const { workings: layout } = context;
  const cells = decisionCells(context, "workings");
  const number = (of: Parameters<typeof layout.number>[0]) => layout.number(of);
  const cell = templateCells(layout);
  const filled = (templates: readonly SentenceTemplate[], chosen: string) => fillIn(context, templates, chosen);
  const only = (template: SentenceTemplate, condition: string) =>
    `IF(${condition},${filled([template], cell(template))},"")`;
  const stays = `${number("recommended")}=1`;
  const isRunning = `${cellOn(context, "inputs", context.inputs.todayRow, context.inputs.valueColumn)}=1`;
  const staying = (stay: SentenceTemplate, move: SentenceTemplate) =>
    `IF(AND(${stays},${isRunning}),${cell(stay)},${cell(move)})`;
  const own = (figure: ComparisonFigure) => `INDEX(${cells.figure(figure)},1,${number("recommended")})`;
  const isSameCost = `ABS(${own("saving")})<=${number("rounding")}*ABS(${own("npv")})`;
  const isSimulated = `${scenarioDirection(context)}=0`;
  const has = (place: SentencePlace) => `${layout.place(place)}<>""`;
  const ofScore = (formula: string) => unlessOutOfDate(context, "score", formula);
  switch (id) {
    case "checks":
      return warning(context);
    case "provisional":
      return only("provisional", has("missing"));
    case "provisionalByOption":
      return only("provisionalByOption", has("missingByOption"));
    case "choice":
      return ofScore(choice(context, staying));
    case "saving": {
      const range = `IF(AND(${isSimulated},${has("savingLow")}),${cell("savesRange")},${cell("saves")})`;
      const saved = `IF(ISNUMBER(${own("percent")}),${range},${cell("savesAmount")})`;
      const moving = `IF(${isSameCost},${cell("costsSame")},IF(${own("saving")}<0,${cell("costsMore")},${saved}))`;
      const other = `INDEX(${cells.figure("saving")},1,${number("other")})`;
      const stay = `IF(${other}=0,${cell("stayEqual")},IF(${other}>0,${cell("staySaves")},${cell("stayDearer")}))`;
      const ofMoving = ["savesRange", "saves", "savesAmount", "costsMore", "costsSame"] as const;
      return ofScore(filled([...ofMoving, "staySaves", "stayDearer", "stayEqual"], `IF(${stays},${stay},${moving})`));
    }
    case "payback": {
      // What it costs more may come before the start, or only from then on.
      const ifFirst = (first: SentenceTemplate, later: SentenceTemplate) =>
        `IF(${own("year-0")}>INDEX(${cells.figure("year-0")},1,1),${cell(first)},${cell(later)})`;
      const lasting = `IF(${own("payback")}=0,${cell("paysAtOnce")},${ifFirst("paysBack", "paysBackLater")})`;
      const chosen = `IF(ISNUMBER(${own("payback")}),${lasting},${ifFirst("paysNever", "paysNeverLater")})`;
      const templates = ["paysBack", "paysBackLater", "paysAtOnce", "paysNever", "paysNeverLater"] as const;
      return ofScore(`IF(OR(${stays},${isSameCost}),"",${filled(templates, chosen)})`);
    }
    case "forgone":
      return only("forgone", `AND(${paybackSentence(context)}<>"",${has("forgone")})`);
    case "flip":
      return flipSentence(context, cell);
    case "findOut":
      return only("findOut", `AND(${isSimulated},${has("findingWorth")})`);
    case "plausibility": {
      const chosen = `IF(AND(${isSimulated},${has("chance")}),${cell("plausibilityRange")},${cell("plausibility")})`;
      return ofScore(`IF(${own("plausibility")}=1,${filled(["plausibility", "plausibilityRange"], chosen)},"")`);
    }
    case "zeroes":
      return ofScore(only("zeroes", `AND(${own("plausibility")}=1,${has("zeroLines")})`));
  }
}

function paybackSentence({ workings: layout }: Context): string {
  return columnFixed(layout.sentenceRow("payback"), layout.labelColumn);
}

/** Where each template stands. */
function templateCells(layout: Context["workings"]) {
  return (template: SentenceTemplate) => absolute(layout.templateRow(template), layout.labelColumn);
}

/** What is recommended and why; `staying` picks the first of two templates where the recommended option is what runs today. */
function choice(context: Context, staying: (stay: SentenceTemplate, move: SentenceTemplate) => string): string {
  const { workings: layout } = context;
  const cells = decisionCells(context, "workings");
  const number = (of: Parameters<typeof layout.number>[0]) => layout.number(of);
  const cell = templateCells(layout);
  // Of the options that tie by their scores the surest is recommended; the cheapest is one of them, or scores clearly less.
  const isOneOfTied = `ISNUMBER(INDEX(${areaAddress(layout.across(layout.aidRow("tied")), absolute)},1,${number("cheapest")}))`;
  const close = `IF(${isOneOfTied},${staying("staySafer", "takeSafer")},${staying("stayInBand", "takeInBand")})`;
  const isBetter = `${number("points-more")}>${cells.setting("close-score")}`;
  const dearer = `IF(${isBetter},${staying("stayBetter", "takeBetter")},${close})`;
  const costsLeast = `IF(${number("recommended")}=${number("cheapest")},${staying("stay", "take")},${cell("takeAsCheap")})`;
  // Chance alone parts options that cost and score the same.
  const isEqual = `AND(${number("recommended")}>1,${layout.place("equal")}<>"")`;
  const cheapest = `IF(${isEqual},${cell("takeEqual")},${costsLeast})`;
  const ofTaking = ["take", "takeBetter", "takeSafer", "takeInBand", "takeAsCheap", "takeEqual"] as const;
  return fillIn(
    context,
    [...ofTaking, "stay", "stayBetter", "staySafer", "stayInBand"],
    `IF(${number("extra-share")}<=${number("rounding")},${cheapest},${dearer})`,
  );
}

/** The smallest move of one driver that would change the choice. */
function flipSentence(context: Context, cell: (template: SentenceTemplate) => string): string {
  const { workings: layout } = context;
  const flip = layout.number("nearest-flip");
  const kinds = areaAddress(layout.across(layout.aidRow("turns-by")), absolute);
  const isAlike = `INDEX(${kinds},1,${nearestRival(layout)})=0`;
  // A driver that stands at 0 has no nearest move, though one may change the choice.
  const { flips: section } = layout.sections;
  const values = areaAddress({ ...layout.across(section.first), rows: section.rows }, absolute);
  const isEdge = `${layout.place("today")}=${layout.place("value")}`;
  const moves = `IF(${isEdge},${cell("flipEdge")},IF(${isAlike},${cell("flipAlike")},${cell("flip")}))`;
  const linked = layout.place("linked");
  const isFirm = `AND(COUNT(${values})=0,COUNTIF(${values},${linked})=0)`;
  const chosen = `IF(${flip}>0,${moves},IF(${isFirm},${cell("firm")},""))`;
  const isUnknown = `COUNTIF(${values},${layout.place("none")})+COUNT(${values})=0`;
  // Options that cost and score the same: another sentence says so.
  const isEqual = `AND(${flip}>0,${isEdge},${layout.place("equal")}<>"")`;
  const templates = ["flip", "flipAlike", "flipEdge", "firm"] as const;
  const flips = `IF(OR(${isUnknown},${isEqual}),"",${fillIn(context, templates, chosen)})`;
  return unlessOutOfDate(context, "breakEvens", flips);
}

/** What keeps a reader from relying on the figures: failing checks, unfinished figures, or inputs changed since a hand-off. */
function warning(context: Context): string {
  const { workings: layout } = context;
  const cell = templateCells(layout);
  const chosen = `IF(${isOutOfDate(context, "agentHours")},${cell("hoursOutOfDate")},${cell("outOfDate")})`;
  const stale = fillIn(context, ["outOfDate", "hoursOutOfDate"], chosen);
  const isVerdict = (word: string) => `Outsource_MasterCheck=${word}`;
  const unlessStale = `IF(${isVerdict(outOfDateWord(context))},${stale},"")`;
  const unlessCalculating = `IF(${isVerdict(calculatingWord(context))},${cell("calculating")},${unlessStale})`;
  return `IF(${isVerdict("0")},${fillIn(context, ["checks"], cell("checks"))},${unlessCalculating})`;
}

/** Puts into a sentence what belongs in the places that it may have. */
function fillIn(
  { workings: layout, messages }: Context,
  templates: readonly SentenceTemplate[],
  chosen: string,
): string {
  const texts = templates.map((template) => messages.sheets.comparison.templates[template]).join();
  return filledIn(chosen, texts, Object.fromEntries(sentencePlaces.map((place) => [place, layout.place(place)])));
}
