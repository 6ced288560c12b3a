import type { Typed } from "../../model/fault";
import { InputsLayout } from "../layout/inputs";
import { isFormula } from "../plan/isFormula";
import { givenRate } from "../request/givenRate";
import type { ComparisonRequest } from "../request/request";
import { type AskedCell, type AskedFor, type TypedInputs, wordedAsked } from "../request/typedInputs";
import { entryAt } from "./entryAt";
import type { StandingComparison } from "./readStanding";
import type { SheetState } from "./readTyped";
import type { Unplaced } from "./rewriting";
import { askedPlace } from "./typed/asked";

type Asked = NonNullable<TypedInputs["asked"]>;

/** What is typed where the request stands on Inputs, as far as it says what is asked for now. */
export function stillSaid(
  { typed, request: read }: SheetState,
  present: ComparisonRequest,
  request: ComparisonRequest,
): Asked {
  const isSamePlace = request.currency === present.currency && request.country === read.country;
  const hasSameWords = request.language === present.language;
  const { currencyPerDollar: rate } = request;
  const says: Record<AskedFor, (meant: Typed, option: string) => boolean> = {
    name: (meant, option) => meant === option,
    arrangement: (meant, name) =>
      request.options.some((option) => option.name === name && option.arrangement === meant),
    country: (meant) => meant === request.country,
    "horizon-years": (meant) => meant === request.years,
    // The rate typed for the currency or the country before is none for the new one, dollars included. Where the pane knows the rate it
    // asks for none, and the one that is typed stays.
    "default-currency-rate": (meant) =>
      isSamePlace && (meant === rate || rate === givenRate(request.country, request.currency)),
    today: (meant) => meant === request.today,
    scenario: () => true,
  };
  const said = cellsOf(typed.asked).filter(
    ([what, option, { meant }]) => says[what](meant, option) && (hasSameWords || !wordedAsked.includes(what)),
  );
  return said.reduce<Asked>((asked, [what, option, cell]) => {
    return { ...asked, [what]: { ...asked[what], [option]: cell } };
  }, {});
}

/** The user's formulas that give way to what is asked for now; those of an option that goes are listed with what else was typed for it. */
export function gaveWay(
  { sheets, recognised }: StandingComparison,
  { typed, request: read }: SheetState,
  kept: readonly string[],
  request: ComparisonRequest,
  said: Asked,
): Unplaced[] {
  const sheet = sheets.find(({ id }) => id === "inputs");
  const lines = recognised.get("inputs");
  if (!sheet || !lines) return [];
  const layout = new InputsLayout(read.options.length);
  const isGone = (option: string) => option !== "" && request.options.every(({ name }) => name !== option);
  const entries = cellsOf(typed.asked).flatMap(([what, option, cell]) => {
    if (!isFormula(cell.typed) || said[what]?.[option] || isGone(option)) return [];
    const entry = entryAt(sheet, lines, ...askedPlace(layout, what, Math.max(0, kept.indexOf(option))));
    return entry ? [entry] : [];
  });
  return entries.length === 0 ? [] : [{ title: sheet.title, entries }];
}

function cellsOf(asked: Asked = {}): [what: AskedFor, option: string, cell: AskedCell][] {
  return Object.entries(asked).flatMap(([what, cells]) =>
    Object.entries(cells).map(([option, cell]): [AskedFor, string, AskedCell] => [what as AskedFor, option, cell]),
  );
}
