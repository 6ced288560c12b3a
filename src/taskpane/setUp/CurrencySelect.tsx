import { Select, makeStyles } from "@fluentui/react-components";
import type { SelectProps } from "@fluentui/react-components";
import { useMemo } from "react";
import { currencyLabels, likelyCurrencies, otherCurrencies } from "./currencies";
import { useAllWords } from "../frame/allWords";

type Props = Omit<SelectProps, "value" | "onChange"> & {
  readonly value: string;
  readonly onChange: (currency: string) => void;
};

/** The likely currencies, then all others in use. What a `Field` hands its control is passed on. */
export function CurrencySelect({ value, onChange, ...field }: Props) {
  const styles = useStyles();
  const { words, language } = useAllWords();
  const likely = useMemo(() => currencyLabels(likelyCurrencies, language), [language]);
  const others = useMemo(() => currencyLabels(otherCurrencies(value), language), [value, language]);
  return (
    <Select
      {...field}
      root={{ className: styles.root }}
      className={styles.select}
      value={value}
      onChange={(_, { value: chosen }) => onChange(chosen)}
    >
      <optgroup label={words.setUp.likelyCurrencies}>{likely.map(optionOf)}</optgroup>
      <optgroup label={words.setUp.allCurrencies}>{others.map(optionOf)}</optgroup>
    </Select>
  );
}

function optionOf({ code, label }: { code: string; label: string }) {
  return (
    <option key={code} value={code}>
      {label}
    </option>
  );
}

// Long currency names do not widen the pane.
const useStyles = makeStyles({
  root: { minWidth: 0 },
  select: { minWidth: 0, textOverflow: "ellipsis" },
});
