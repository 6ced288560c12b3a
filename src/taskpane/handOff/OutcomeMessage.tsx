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
import { Fragment, useEffect, useRef } from "react";
import type { LeftFormula } from "../../excel/Gateway";
import type { Messages } from "../../locale/messages";
import { outcomeSentence } from "./outcomeSentence";
import type { TaskOutcome } from "./useHandOff";
import { readingStart } from "../frame/readingStart";
import { useAllWords } from "../frame/allWords";

/** What has been done, and the cells that were left as they are. Reading goes on here. */
export function OutcomeMessage({ outcome, onClose }: { outcome: TaskOutcome; onClose: () => void }) {
  const styles = useStyles();
  const { language, texts } = useAllWords();
  const { area } = texts.handOff;
  const parts = partsLeft(outcome, area);
  const isUnsound = outcome.task === "handOff" && outcome.unsound !== null;
  const message = useRef<HTMLDivElement>(null);
  useEffect(() => {
    message.current?.focus();
    message.current?.scrollIntoView({ block: "nearest" });
  }, [outcome]);
  return (
    <div ref={message} {...readingStart} className={styles.outcome}>
      <MessageBar intent={isUnsound || parts.length > 0 ? "warning" : "success"} layout="multiline">
        <MessageBarBody className={styles.body}>
          <div>{outcomeSentence(outcome, language)}</div>
          {parts.map(({ heading, lines }) => (
            <Fragment key={heading}>
              <div>{heading}</div>
              <ul className={styles.list} tabIndex={0}>
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </Fragment>
          ))}
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

interface Part {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** What was left as it is, and why. */
function partsLeft(outcome: TaskOutcome, { restore, repair }: Messages["handOff"]["area"]): Part[] {
  if (outcome.task === "handOff") return [];
  const parts =
    outcome.task === "restore"
      ? [{ heading: restore.left, lines: outcome.left.map((each) => lineOf(each, restore.reasons)) }]
      : (["left", "doubled", "faulty"] as const).map((kind) => ({ heading: repair[kind], lines: outcome[kind] }));
  return parts.filter(({ lines }) => lines.length > 0);
}

function lineOf({ place, formula, reason }: LeftFormula, reasons: Readonly<Record<LeftFormula["reason"], string>>) {
  return `${place}: ${reasons[reason]} (${formula})`;
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
