import type { Language } from "../../locale/language";
import { messages } from "../../locale/messages";
import { allOptions, informationColumns } from "../../model/answers";
import { type DriverId, driverById } from "../../model/catalogue/drivers";
import { isEssentialTo } from "../../model/catalogue/essentialFigures";
import { type LineGroup, lineGroups } from "../../model/cost/moneyLine";
import { recommendationSentences } from "../../workbook/layout/comparisonRows";
import { decisionNames } from "../../workbook/layout/decisionColumns";
import { informationNames } from "../../workbook/layout/simulation";
import { listColumns } from "../../workbook/layout/workings";
import type { ComparisonRequest } from "../../workbook/request/request";
import { scenarios } from "../../workbook/request/typedInputs";
import type { Decision, DriverPlace, Finding, Flip, MissingFigure, OptionResult, TurningValue } from "../Gateway";

type Rows = readonly (readonly unknown[])[];

/** What the reading of a decision comes to: of all options, and of each. */
interface DecisionReading {
  readonly decision: Decision;
  ofOption(option: number): Pick<OptionResult, "groups" | "savingYear" | "savingYearLow" | "savingYearHigh">;
}

const recommendedName = "Outsource_Recommendation";

/** Queues the reading of what the decision rests on; call the result after a sync. */
export function loadDecision({ workbook }: Excel.RequestContext): (request: ComparisonRequest) => DecisionReading {
  const load = (name: string) => workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load({ values: true });
  const loaded = {
    ...mapped(decisionNames, load),
    ...mapped(informationNames, load),
    recommended: load(recommendedName),
  };
  return (request) => {
    const rows = mapped(loaded, (range): Rows => (range.isNullObject ? [] : (range.values as unknown[][])));
    const groups = new Map(rows.groups.map((row) => [row.at(-1), row]));
    const savings = new Map(rows.savings.map((row) => [row.at(-1), row]));
    const recommended = request.options.find(({ name }) => name === rows.recommended[0]?.[0])?.name ?? null;
    const sentences = sentencesIn(rows.sentences);
    const missing = rows.essentials.filter((row) => row[listColumns.isListed] === 1);
    return {
      decision: {
        recommended,
        equal: equalIn(sentences.choice, recommended, request),
        sentences,
        costsFollow: costsFollowIn(rows.sentences, request),
        essentialCount: rows.essentials.filter((row) => row[listColumns.isAsked] === 1).length,
        missing: missing.flatMap((row) => missingIn(row, request)),
        flips: rows.breakEvens.flatMap((row) => flipIn(row, request)),
        findings: rows.shown.flatMap((row, index) => findingIn(row, rows.answer[index + 1])),
        scenarios: scenarios.map((id) => messages[request.language].sheets.inputs.scenarios[id]),
      },
      ofOption: (option) => ({
        groups: groupsIn(groups, option),
        savingYear: figureIn(savings.get("saving-year")?.[option + 1]),
        savingYearLow: figureIn(savings.get("saving-year-low")?.[option + 1]),
        savingYearHigh: figureIn(savings.get("saving-year-high")?.[option + 1]),
      }),
    };
  };
}

/** The first sentence says whether costs follow. Where its words are the user's own, that is not known. */
function costsFollowIn([warning]: Rows, { language }: ComparisonRequest): boolean {
  const [before, after] = messages[language].sheets.comparison.templates.outOfDate.split("{checksSheet}");
  const text = textIn(warning?.[0]);
  return text.startsWith(before!) && text.endsWith(after!);
}

function sentencesIn(rows: Rows): Decision["sentences"] {
  const texts = recommendationSentences.map((id, index) => [id, textIn(rows[index]?.[0])] as const);
  return Object.fromEntries(texts.filter(([, text]) => text !== ""));
}

/** Where two options are as good, the choice names both; where its words are the user's own, that is not known. */
function equalIn(choice: string | undefined, recommended: string | null, { options, language }: ComparisonRequest) {
  const { takeEqual } = messages[language].sheets.comparison.templates;
  const namingBoth = (equal: string) =>
    takeEqual.replace("{recommended}", () => recommended ?? "").replace("{equal}", () => equal);
  return options.find(({ name }) => namingBoth(name) === choice)?.name ?? null;
}

function groupsIn(rows: ReadonlyMap<unknown, readonly unknown[]>, option: number): OptionResult["groups"] {
  const amounts = lineGroups.map((group) => [group, figureIn(rows.get(group)?.[option + 1])] as const);
  if (amounts.some(([, amount]) => amount === null)) return null;
  return Object.fromEntries(amounts) as Record<LineGroup, number>;
}

function missingIn(row: readonly unknown[], { options }: ComparisonRequest): MissingFigure[] {
  const driver = row.at(-1);
  if (!isDriver(driver)) return [];
  const concerned = options.filter(({ arrangement }) => isEssentialTo(driverById[driver], arrangement));
  return [{ driver, name: String(row[0]), options: concerned.map(({ name }) => name) }];
}

function flipIn(row: readonly unknown[], { options, language }: ComparisonRequest): Flip[] {
  const [name, of, today, choice, baseline] = row;
  const driver = row.at(-1);
  if (!isDriver(driver)) return [];
  const option = options.some((each) => each.name === of) ? String(of) : null;
  const values = {
    today: figureIn(today),
    choice: turningIn(choice, language),
    baseline: turningIn(baseline, language),
  };
  return [{ driver, option, name: String(name), unit: String(row.at(-2)), ...values }];
}

/** A word says that no value does it. A cell that is blank, calculating or an error says nothing. */
function turningIn(value: unknown, language: Language): TurningValue {
  const word = textIn(value);
  if (word === messages[language].sheets.comparison.linked) return "linked";
  return word === "" || word.startsWith("#") ? figureIn(value) : "none";
}

/** A row that holds no driver is what everything is worth together. */
function findingIn([label, worth]: readonly unknown[], answer: readonly unknown[] | undefined): Finding[] {
  const place = answer && placeIn(answer);
  const amount = figureIn(worth);
  return place && amount !== null && amount > 0 ? [{ ...place, label: String(label), worth: amount }] : [];
}

function placeIn(answer: readonly unknown[]): DriverPlace | null {
  const [driver, of] = (["id", "of"] as const).map((column) => answer[informationColumns.indexOf(column)]);
  return isDriver(driver) ? { driver, option: of === allOptions ? null : String(of) } : null;
}

function isDriver(id: unknown): id is DriverId {
  return typeof id === "string" && id in driverById;
}

export function textIn(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** An error cell reads as text. */
export function figureIn(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}

function mapped<Key extends string, From, To>(record: Readonly<Record<Key, From>>, map: (from: From) => To) {
  return Object.fromEntries(Object.entries<From>(record).map(([key, value]) => [key, map(value)])) as Record<Key, To>;
}
