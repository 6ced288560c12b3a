import {
  Button,
  Caption1,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { Origin } from "../../workbook/request/madeBy";
import { originSentences } from "./originSentences";
import { useAllWords } from "../frame/allWords";

interface Props {
  readonly origin: Origin | null;
  readonly isUpdating: boolean;
  readonly onUpdate: () => void;
  readonly onKeep: () => void;
}

/** Says that another version wrote the comparison, and what would change; nothing does until the user chooses. */
export function OriginNotice({ origin, isUpdating, onUpdate, onKeep }: Props) {
  const styles = useStyles();
  const { language, texts } = useAllWords();
  const words = texts.handOff.origin;
  if (origin === null || origin.kind === "same") return null;
  const { situation, changes } = originSentences(origin, language);
  const canUpdate = origin.kind !== "newer";
  return (
    <div className={styles.notice}>
      <MessageBar intent={canUpdate ? "info" : "warning"} layout="multiline">
        <MessageBarBody className={styles.body}>
          <MessageBarTitle>{words.heading}</MessageBarTitle>
          <div>{situation}</div>
          {changes.length > 0 && (
            <ul className={styles.list} tabIndex={0}>
              {changes.map((change) => (
                <li key={change}>{change}</li>
              ))}
            </ul>
          )}
          {canUpdate && <Caption1 id="origin-note">{words.note}</Caption1>}
        </MessageBarBody>
        {canUpdate && (
          <MessageBarActions>
            <Button size="small" aria-describedby="origin-note" aria-disabled={isUpdating} onClick={onUpdate}>
              {isUpdating ? words.updating : words.update}
            </Button>
            <Button size="small" onClick={onKeep}>
              {words.keep}
            </Button>
          </MessageBarActions>
        )}
      </MessageBar>
    </div>
  );
}

const useStyles = makeStyles({
  notice: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0`,
  },
  body: { whiteSpace: "normal" },
  list: {
    ...typographyStyles.caption1,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    maxHeight: "120px",
    overflowY: "auto",
  },
});
