import { currencyOf } from "../../model/catalogue/country";
import { Field, Input, Select } from "@fluentui/react-components";
import { givenRate } from "../../workbook/request/givenRate";
import { mostYears } from "../../model/catalogue/drivers";
import type { ComparisonForm, FormEvent } from "./comparisonForm";
import { rateDomain } from "./readForm";
import type { RateProblem } from "./readForm";
import { useAllWords } from "../frame/allWords";
import { useReadAs } from "../frame/useReadAs";
import { CurrencySelect } from "./CurrencySelect";

interface Props {
  readonly form: ComparisonForm;
  readonly problem: RateProblem | null;
  /** Whether the rate is the one that stands in the workbook. */
  readonly isRateStanding: boolean;
  /** Why they are typed on the sheet; undefined where they are typed here. */
  readonly notes: { readonly rate: string | undefined; readonly years: string | undefined };
  readonly change: (event: FormEvent) => void;
}

/** The currency, its rate where the user has to say it, and the years. */
export function MoneyFields({ form, problem, isRateStanding, notes, change }: Props) {
  const { setUp } = useAllWords().words;
  const { country, currency } = form;
  const isRateGiven = givenRate(country, currency) !== undefined;
  const hint = currency === currencyOf[country] ? setUp.ownCurrencyHint(currency) : setUp.dollarHint;
  return (
    <>
      <Field label={{ children: setUp.currency, weight: "semibold" }} hint={isRateGiven ? hint : undefined}>
        <CurrencySelect value={currency} onChange={(chosen) => change({ kind: "currencyChosen", currency: chosen })} />
      </Field>
      {!isRateGiven && <RateField {...{ form, problem, isRateStanding, change }} note={notes.rate} />}
      <Field label={{ children: setUp.horizon, weight: "semibold" }} hint={notes.years}>
        <Select
          disabled={notes.years !== undefined}
          value={String(form.years)}
          onChange={(_, { value }) => change({ kind: "yearsChosen", years: Number(value) })}
        >
          {Array.from({ length: mostYears }, (_, index) => (
            <option key={index} value={index + 1}>
              {setUp.yearCount(index + 1)}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}

type RateProps = Omit<Props, "notes"> & { readonly note: string | undefined };

function RateField({ form, problem, isRateStanding, note, change }: RateProps) {
  const { currency, rate, left, refusals } = form;
  const { setUp, rateProblems } = useAllWords().words;
  const sentences: Record<RateProblem, () => string> = {
    blank: () => rateProblems.blank(currency),
    unreadable: () => rateProblems.unreadable,
    ambiguous: () => rateProblems.ambiguous(rate.trim()),
    outsideDomain: () => rateProblems.outsideDomain(rateDomain.least, rateDomain.most),
  };
  const readAs = useReadAs()(isRateStanding ? "" : rate);
  const isShown = problem !== null && (refusals > 0 || left.includes("rate"));
  return (
    <Field
      required
      label={setUp.rate(currency)}
      hint={note ?? setUp.rateHint}
      validationState={isShown ? "error" : "none"}
      validationMessage={isShown ? sentences[problem]() : readAs}
    >
      <Input
        inputMode="decimal"
        readOnly={note !== undefined}
        autoComplete="off"
        value={rate}
        onChange={(_, { value }) => change({ kind: "rateTyped", rate: value })}
        onBlur={() => change({ kind: "fieldLeft", field: "rate" })}
      />
    </Field>
  );
}
