import { Caption1, Field, Input, Label, Select, makeStyles, tokens, useId } from "@fluentui/react-components";
import { formatNumber } from "../../locale/numbers";
import { priceUnits } from "../../model/catalogue/driver";
import type { InputsStanding } from "../../workbook/standing/inputsStanding";
import { useAllWords } from "../frame/allWords";
import { StateMark } from "./FigureField";
import type { ComparisonForm, FormEvent } from "./comparisonForm";
import { likelyCurrencies } from "./currencies";
import {
  type EntryId,
  figureText,
  isOwnFormula,
  isPriced,
  knownRate,
  quoteCurrency,
  quotedUnit,
  unnamedCurrency,
  usualUnit,
} from "./figures";
import { quotedPrices } from "./quotedPrices";
import { hasUnit } from "./readFigures";

interface Props {
  readonly form: ComparisonForm;
  readonly optionKey: number;
  readonly name: string;
  readonly currencyPerDollar: number;
  readonly inputs: InputsStanding | null;
  readonly defaultPrice: string;
  readonly problemOf: (id: EntryId) => string | undefined;
  /** How a figure was read, where that is not sure to be what was meant. */
  readonly readAsOf: (id: EntryId) => string | undefined;
  readonly onLeave: (id: EntryId) => void;
  readonly change: (event: FormEvent) => void;
}

/** One vendor's price as it is quoted, and what it comes to in the other units. */
export function QuoteFields({ form, optionKey, name, defaultPrice, problemOf, readAsOf, ...props }: Props) {
  const { onLeave, change, ...known } = props;
  const styles = useStyles();
  const { texts } = useAllWords();
  const { setUpView } = texts;
  const labelId = useId("quote-");
  const { entries, currency } = form;
  const price: EntryId = `price ${optionKey}`;
  const quoted = quoteCurrency(entries, optionKey, currency);
  const text = entries[price]?.text ?? "";
  const isOwn = isOwnFormula(entries[price]);
  const isOwnUnit = isOwnFormula(entries[`price-unit ${optionKey}`]);
  const typedIn = quoted === unnamedCurrency ? currency : quoted;
  const isOfDefault = quoted === currency && !isOwnUnit && quotedUnit(entries, optionKey) === usualUnit;
  return (
    <li className={styles.quote}>
      <div className={styles.line}>
        <Label id={labelId}>{name}</Label>
        <StateMark state={text === "" ? "default" : "typed"} />
      </div>
      <div className={styles.fields}>
        <Input
          className={styles.part}
          input={{ className: styles.number }}
          aria-label={setUpView.price(name)}
          aria-invalid={problemOf(price) !== undefined}
          aria-describedby={`${labelId}-note`}
          value={text}
          placeholder={isOfDefault ? defaultPrice : ""}
          readOnly={isOwn}
          inputMode="decimal"
          autoComplete="off"
          onChange={(_, { value }) => change({ kind: "figureTyped", id: price, text: value, currency: typedIn })}
          onBlur={() => onLeave(price)}
        />
        <QuoteSelects form={form} optionKey={optionKey} name={name} change={change} />
      </div>
      {quoted !== currency && (
        <RateField {...{ form, optionKey, quoted, problemOf, readAsOf, onLeave, change }} {...known} />
      )}
      <div id={`${labelId}-note`} className={styles.notes}>
        {problemOf(price) && <Caption1 className={styles.problem}>{problemOf(price)}</Caption1>}
        {!problemOf(price) && readAsOf(price) && <Caption1>{readAsOf(price)}</Caption1>}
        {(isOwn || isOwnUnit) && <Caption1>{setUpView.ownFormula(texts.sheets.titles.inputs)}</Caption1>}
        <SamePrices {...{ form, optionKey }} {...known} />
      </div>
    </li>
  );
}

/** What the price is counted in: the currency, and the unit. */
function QuoteSelects({ form, optionKey, name, change }: Pick<Props, "form" | "optionKey" | "name" | "change">) {
  const styles = useStyles();
  const { setUpView, choices } = useAllWords().texts;
  const { currency, entries } = form;
  const unit: EntryId = `price-unit ${optionKey}`;
  const isOwn = isOwnFormula(entries[unit]);
  const isAssumed = isPriced(entries, optionKey) && !hasUnit(form, optionKey);
  const quoted = quoteCurrency(entries, optionKey, currency);
  const codes = new Set([currency, ...likelyCurrencies, ...(quoted === unnamedCurrency ? [] : [quoted])]);
  return (
    <>
      <Select
        root={{ className: styles.part }}
        className={styles.part}
        aria-label={setUpView.quoteCurrency(name)}
        value={quoted}
        onChange={(_, { value }) => change({ kind: "quoteCurrencyChosen", key: optionKey, currency: value })}
      >
        {[...codes].map((code) => (
          <option key={code}>{code}</option>
        ))}
        <option value={unnamedCurrency}>{setUpView.anotherCurrency}</option>
      </Select>
      <Select
        root={{ className: styles.part }}
        className={styles.part}
        aria-label={setUpView.unit(name)}
        value={isOwn || isAssumed ? "" : quotedUnit(entries, optionKey)}
        disabled={isOwn}
        onChange={(_, { value }) => change({ kind: "figureTyped", id: unit, text: value, currency })}
      >
        {isOwn && <option value="">…</option>}
        {isAssumed && <option value="">{setUpView.assumedUnit(choices.priceUnits[usualUnit])}</option>}
        {priceUnits.map((each) => (
          <option key={each} value={each}>
            {choices.priceUnits[each]}
          </option>
        ))}
      </Select>
    </>
  );
}

type RateProps = Omit<Props, "name" | "inputs" | "defaultPrice"> & { readonly quoted: string };

function RateField({ form, optionKey, quoted, currencyPerDollar, problemOf, readAsOf, onLeave, change }: RateProps) {
  const { language, texts } = useAllWords();
  const { setUpView } = texts;
  const { currency, entries } = form;
  const id: EntryId = `price-rate ${optionKey}`;
  const known = quoted === unnamedCurrency ? undefined : knownRate(quoted, currency, currencyPerDollar);
  const rate = known === undefined ? "" : figureText("price-rate", known, language);
  return (
    <Field
      label={quoted === unnamedCurrency ? setUpView.rateOfAnother(currency) : setUpView.rate(quoted, currency)}
      hint={rate === "" ? undefined : setUpView.rateHint(rate)}
      validationState={problemOf(id) === undefined ? "none" : "error"}
      validationMessage={problemOf(id) ?? readAsOf(id)}
    >
      <Input
        value={entries[id]?.text ?? ""}
        placeholder={rate}
        inputMode="decimal"
        autoComplete="off"
        onChange={(_, { value }) => change({ kind: "figureTyped", id, text: value, currency })}
        onBlur={() => onLeave(id)}
      />
    </Field>
  );
}

/** The price in the unit that it is quoted in and in those that vendors quote most, in the workbook's currency. */
function SamePrices({
  form,
  optionKey,
  currencyPerDollar,
  inputs,
}: Pick<Props, "form" | "optionKey" | "currencyPerDollar" | "inputs">) {
  const { language, texts } = useAllWords();
  const { setUpView, drivers } = texts;
  const quoted = quotedPrices(form, optionKey, currencyPerDollar, inputs);
  if (quoted === null) return null;
  const parts = quoted.prices.flatMap(({ unit, price }) =>
    price === null ? [] : [setUpView.perUnit[unit](formatNumber(price, language, price < 1 ? 3 : 2))],
  );
  const defaults = quoted.defaults.map((id) => drivers[id].name);
  return (
    <>
      <Caption1>
        {form.currency} {parts.join(" ≈ ")}
      </Caption1>
      {defaults.length > 0 && <Caption1>{setUpView.defaultsInConversion(defaults.join(", "))}</Caption1>}
    </>
  );
}

const useStyles = makeStyles({
  quote: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 4fr) 80px minmax(0, 7fr)",
    gap: tokens.spacingHorizontalXS,
  },
  part: { minWidth: 0, textOverflow: "ellipsis" },
  number: { textAlign: "end", minWidth: 0 },
  notes: { display: "flex", flexDirection: "column", color: tokens.colorNeutralForeground2 },
  problem: { color: tokens.colorPaletteRedForeground1 },
});
