import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  createFocusOutlineStyle,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { outcomeSentence } from "./outcomeSentence";
import type { TaskOutcome } from "./useHandOff";
import { readingStart } from "../frame/readingStart";
import { useWords } from "../frame/words";

/** What has been done, and the cells that were left as they are. Reading goes on here. */
export function OutcomeMessage({ outcome, onClose }: { outcome: TaskOutcome; onClose: () => void }) {
  const styles = useStyles();
  const { language, texts } = useWords();
  const { area } = texts.handOff;
  const lines = linesLeft(outcome, area.restore.reasons);
  const message = useRef<HTMLDivElement>(null);
  useEffect(() => {
    message.current?.focus();
    message.current?.scrollIntoView({ block: "nearest" });
  }, [outcome]);
  return (
    <div ref={message} {...readingStart} className={styles.outcome}>
      <MessageBar intent={lines.length > 0 ? "warning" : "success"} layout="multiline">
        <MessageBarBody className={styles.body}>
          <div>{outcomeSentence(outcome, language)}</div>
          {lines.length > 0 && outcome.task !== "handOff" && (
            <>
              <div>{area[outcome.task].left}</div>
              <ul className={styles.list} tabIndex={0}>
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </>
          )}
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={onClose}>
            {area.close}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}

function linesLeft(outcome: TaskOutcome, reasons: Record<string, string>): string[] {
  if (outcome.task === "restore")
    return outcome.left.map(({ place, formula, reason }) => `${place}: ${reasons[reason]} (${formula})`);
  return outcome.task === "repair" ? [...outcome.left] : [];
}

const useStyles = makeStyles({
  outcome: createFocusOutlineStyle(),
  body: { whiteSpace: "normal" },
  list: {
    ...typographyStyles.caption1,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    maxHeight: "160px",
    overflowY: "auto",
    overflowWrap: "anywhere",
  },
});
