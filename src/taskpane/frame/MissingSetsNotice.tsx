import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from "@fluentui/react-components";
import { listFormat } from "../../locale/formats";
import { useWords } from "./words";

/** Says what this Excel lacks of what the add-in needs. */
export function MissingSetsNotice({ sets }: { sets: readonly string[] }) {
  const styles = useStyles();
  const { language, words } = useWords();
  if (sets.length === 0) return null;
  const { title, sentence } = words.missingSets;
  return (
    <div role="alert" className={styles.notice}>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody className={styles.body}>
          <MessageBarTitle>{title}</MessageBarTitle>
          <div>{sentence(listFormat(language, { type: "disjunction" }).format(sets))}</div>
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}

const useStyles = makeStyles({
  notice: { flexShrink: 0, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0` },
  body: { whiteSpace: "normal" },
});
