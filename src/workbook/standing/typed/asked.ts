import { languages } from "../../../locale/language";
import { messages } from "../../../locale/messages";
import { vocabulary } from "../../../locale/vocabulary";
import { usualRate } from "../../../model/catalogue/catalogueDefault";
import { driverById } from "../../../model/catalogue/drivers";
import { isInDomain } from "../../../model/domain";
import type { Typed } from "../../../model/fault";
import { InputsLayout } from "../../layout/inputs";
import { isFormula } from "../../plan/isFormula";
import { unquoted } from "../../plan/unquoted";
import type { ComparisonRequest } from "../../request/request";
import {
  type AskedCell,
  type AskedFor,
  type LeftToSheet,
  type Scenario,
  type TypedInputs,
  scenarios,
} from "../../request/typedInputs";
import type { PlacedSheet } from "../plannedPlaces";
import { nonBlank } from "./typedSheet";

/** What the cells of what the pane asks for mean; undefined for what cannot be asked for. */
const meanings = {
  // An error is no name.
  name: (shown: Typed) => (String(shown).startsWith("#") ? undefined : String(shown)),
  arrangement: (shown: Typed) => vocabulary.arrangement(String(shown)),
  country: (shown: Typed) => vocabulary.country(String(shown)),
  "horizon-years": (shown: Typed) => numberFor("horizon-years", shown),
  "default-currency-rate": (shown: Typed) => numberFor("default-currency-rate", shown),
  today: (shown: Typed) => (({ 0: "none", 1: "running" }) as const)[Number(shown)],
  scenario: (shown: Typed) => scenarioOf(String(shown)),
} satisfies Record<AskedFor, (shown: Typed) => Typed | undefined>;

const usualYears = driverById["horizon-years"].defaults["in-house"];

function numberFor(id: "horizon-years" | "default-currency-rate", shown: Typed): number | undefined {
  return typeof shown === "number" && isInDomain(shown, driverById[id].domain) ? shown : undefined;
}

/** Where what the pane asks for is typed. */
export function askedPlace(
  layout: InputsLayout,
  what: AskedFor,
  option: number,
): readonly [row: number, column: number] {
  const { columns, valueColumn, headerRow, todayRow, scenarioRow } = layout;
  if (what === "today") return [todayRow, valueColumn];
  if (what === "scenario") return [scenarioRow, valueColumn];
  return [what === "name" ? headerRow : layout.rowOf(what), columns.typed + option];
}

/** What was asked for, as the sheet has it now. */
export function requestOn({ shown: cells }: PlacedSheet, before: ComparisonRequest): ComparisonRequest {
  const layout = new InputsLayout(before.options.length);
  const meant = <What extends AskedFor>(what: What, option = 0) => {
    const [row, column] = askedPlace(layout, what, option);
    const shown = nonBlank(cells[row]?.[column]);
    return shown === undefined ? undefined : (meanings[what](shown) as ReturnType<(typeof meanings)[What]>);
  };
  /** What the sheet takes a blank cell for; a cell that is gone says nothing. */
  const ifBlank = <Meant>(what: AskedFor, meant: Meant): Meant | undefined => {
    const [row, column] = askedPlace(layout, what, 0);
    const shown = cells[row]?.[column];
    return shown === "" || shown === null ? meant : undefined;
  };
  return {
    ...before,
    country: meant("country") ?? before.country,
    options: before.options.map((option, index) => ({
      ...option,
      name: meant("name", index) ?? option.name,
      arrangement: meant("arrangement", index) ?? option.arrangement,
    })),
    years: meant("horizon-years") ?? ifBlank("horizon-years", usualYears) ?? before.years,
    currencyPerDollar: meant("default-currency-rate") ?? usualRate(before.currency) ?? before.currencyPerDollar,
    today: meant("today") ?? ifBlank("today", "none" as const) ?? "running",
  };
}

/**
 * What is typed where the pane's request stands, so that a writing leaves it: all but words that say the request in whatever language.
 */
export function askedOn(
  { typed }: PlacedSheet,
  request: ComparisonRequest,
  kept: readonly string[],
  scenario: Scenario | undefined,
): NonNullable<TypedInputs["asked"]> {
  const layout = new InputsLayout(kept.length);
  const cell = (what: AskedFor, meant: Typed, option = 0): AskedCell | undefined => {
    const [row, column] = askedPlace(layout, what, option);
    const own = nonBlank(typed[row]?.[column]);
    const isWord = typeof own === "string" && !isFormula(own) && meanings[what](unquoted(own)) !== undefined;
    return own === undefined || isWord || (what === "name" && !isFormula(own)) ? undefined : { typed: own, meant };
  };
  const shared = (what: AskedFor, meant: Typed) => {
    const own = cell(what, meant);
    return own && { [what]: { [""]: own } };
  };
  const ofOptions = (what: "name" | "arrangement") => {
    const own = request.options.flatMap((option, index) => {
      const found = cell(what, option[what], index);
      return found ? [[kept[index]!, found] as const] : [];
    });
    return own.length > 0 && { [what]: Object.fromEntries(own) };
  };
  return {
    ...ofOptions("name"),
    ...ofOptions("arrangement"),
    ...shared("country", request.country),
    ...shared("horizon-years", request.years),
    ...shared("default-currency-rate", request.currencyPerDollar),
    ...shared("today", request.today),
    ...shared("scenario", scenario ?? "base"),
  };
}

/** The cells of what the pane asks for that it leaves to the sheet: those with a formula of the user's, or with what means nothing. */
export function leftToSheet(asked: NonNullable<TypedInputs["asked"]>): LeftToSheet {
  const ofOne = ([what, cells]: [string, Readonly<Record<string, AskedCell>>]) => {
    const mean: (shown: Typed) => Typed | undefined = meanings[what as AskedFor];
    const left = Object.entries(cells).flatMap(([option, { typed, meant }]) =>
      isFormula(typed) || mean(typed) !== meant ? [[option, typed] as const] : [],
    );
    return [what, Object.fromEntries(left)] as const;
  };
  return Object.fromEntries(Object.entries(asked).map(ofOne));
}

/** The scenario a cell names in any language. */
export function scenarioOf(name: string): Scenario | undefined {
  return scenarios.find((id) => languages.some((language) => messages[language].sheets.inputs.scenarios[id] === name));
}
