import { Button, Caption1, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ComparisonResult } from "../../excel/Gateway";
import { listFormat } from "../../locale/formats";
import { driverValueText } from "../../workbook/plan/driverValueText";
import { useAllWords } from "../frame/allWords";
import type { WrittenMove } from "../frame/whatIfStanding";
import { driverName } from "./driverName";
import type { useWhatIf } from "./useWhatIf";

interface Props {
  readonly tried: ReturnType<typeof useWhatIf>;
  readonly result: ComparisonResult;
}

/** The way into the workbook, what is in its way, and what went there last. */
export function WhatIfActions({ tried, result }: Props) {
  const styles = useStyles();
  const { texts, language } = useAllWords();
  const { whatIf } = texts;
  const { moved, used, isWaiting, entries } = tried;
  const sheet = result.sheets.find(({ id }) => id === "inputs")?.title ?? "";
  const wrong = entries.wrong.map((driver) => driverName(texts, driver, result));
  const isBlocked = wrong.length > 0;
  const canUse = moved.length > 0 && !isWaiting;
  const standing = canUse ? whatIf.writes(moved.length, sheet) : whatIf.nothingMoved;
  const written = isWaiting ? whatIf.awaited(sheet) : whatIf.used(sheet);
  const hint = used.length > 0 || isWaiting ? written : standing;
  return (
    <div className={styles.actions}>
      {canUse && (
        <>
          <Button
            appearance="primary"
            aria-describedby="use-hint"
            disabledFocusable={isBlocked}
            onClick={() => void tried.use()}
          >
            {whatIf.use(moved.length)}
          </Button>
          <Button onClick={tried.reset}>{whatIf.reset}</Button>
        </>
      )}
      <Caption1 id="use-hint" role="status" className={styles.note}>
        {isBlocked ? whatIf.inTheWay(listFormat(language, {}).format(wrong)) : hint}
      </Caption1>
      {used.length > 0 && <Used used={used} result={result} />}
    </div>
  );
}

/** What was written, each with the value before it, by which the user can take it back. */
function Used({ used, result }: { used: readonly WrittenMove[]; result: ComparisonResult }) {
  const styles = useStyles();
  const { texts, language } = useAllWords();
  const { whatIf } = texts;
  return (
    <ul aria-label={whatIf.usedCaption} className={styles.used} tabIndex={0}>
      {used.map((each) => {
        const [before, now] = [each.before, each.value].map((value) => driverValueText(each.driver, value, language));
        return (
          <li key={`${each.driver} ${each.option}`}>
            {whatIf.changed(driverName(texts, each, result), before!, now!)} {each.wasEmpty && whatIf.wasEmpty}
          </li>
        );
      })}
    </ul>
  );
}

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  note: { color: tokens.colorNeutralForeground3 },
  used: {
    ...typographyStyles.caption1,
    width: "100%",
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    maxHeight: "96px",
    overflowY: "auto",
    overflowWrap: "anywhere",
  },
});
