import { Button, Caption1, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { messages } from "../../locale/messages";
import { formatNumber } from "../../locale/numbers";
import type { CurrencyChange } from "../../workbook/standing/currencyChange";
import { type MoneyTreatment, type TypedAmount, isConverted } from "../../workbook/standing/typedMoney";
import { useHiddenStyle } from "../frame/useHiddenStyle";
import { useAllWords } from "../frame/allWords";

interface Props {
  readonly change: CurrencyChange;
  readonly onAnswer: (treatment: MoneyTreatment) => void;
  readonly onCancel: () => void;
}

/** Asks what becomes of the amounts that are typed in the currency before, and lists them. Reading starts at the question. */
export function MoneyQuestion({ change, onAnswer, onCancel }: Props) {
  const styles = useStyles();
  const { words, language } = useAllWords();
  const texts = words.setUp.moneyQuestion;
  const { from, to, rate, amounts } = change;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [change]);

  return (
    <div role="group" aria-labelledby="money-question" className={styles.question}>
      <h2 id="money-question" ref={heading} tabIndex={-1} className={styles.heading}>
        {texts.heading(from)}
      </h2>
      <Caption1 id="money-note">{texts.note(to)}</Caption1>
      {/* Long lists scroll: with the keyboard too. */}
      <ul className={styles.list} tabIndex={0} aria-labelledby="money-question">
        {amounts.map((amount, index) => (
          <AmountLine key={index} amount={amount} rate={rate} />
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button aria-describedby="money-note" onClick={() => onAnswer("convert")}>
          {texts.convert(to, formatNumber(Number(rate.toPrecision(6)), language))}
        </Button>
        <Button aria-describedby="money-note" onClick={() => onAnswer("keep")}>
          {texts.keep(to)}
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </div>
  );
}

function AmountLine({ amount, rate }: { amount: TypedAmount; rate: number }) {
  const hidden = useHiddenStyle();
  const { words, choices, language } = useAllWords();
  const { moneyQuestion } = words.setUp;
  const { drivers, sheets } = messages[language];
  const { low, high } = choices.headers;
  const impacts = { low, mode: sheets.risks.mode, high };
  const place = placeOf();
  const { amount: typed } = amount;

  function placeOf(): (string | null)[] {
    if ("driver" in amount) return [drivers[amount.driver].name, amount.option];
    if ("risk" in amount) return [amount.risk, impacts[amount.impact]];
    return [sheets.simulation.settings[amount.setting]];
  }

  return (
    <li>
      {place.filter((part) => part !== null).join(", ")}:{" "}
      {isConverted(typed) ? (
        <>
          {formatNumber(typed, language)} <span aria-hidden>→</span>
          <span className={hidden}>{moneyQuestion.becomes}</span>{" "}
          {formatNumber(Number((typed * rate).toPrecision(6)), language)}
        </>
      ) : (
        `${typed} ${moneyQuestion.stays}`
      )}
    </li>
  );
}

const useStyles = makeStyles({
  question: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.body1Strong, margin: 0, outlineStyle: "none" },
  list: {
    ...typographyStyles.caption1,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    maxHeight: "30vh",
    overflowY: "auto",
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
