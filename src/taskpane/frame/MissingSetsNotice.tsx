import { makeStyles, tokens } from "@fluentui/react-components";
import { listFormat } from "../../locale/formats";
import { ErrorMessage } from "./ErrorMessage";
import { useAllWords } from "./allWords";

/** Says what this Excel lacks of what the add-in needs. */
export function MissingSetsNotice({ sets }: { sets: readonly string[] }) {
  const styles = useStyles();
  const { language, words } = useAllWords();
  const { title, sentence } = words.missingSets;
  return (
    <div className={styles.notice}>
      <ErrorMessage title={title}>{sentence(listFormat(language, { type: "disjunction" }).format(sets))}</ErrorMessage>
    </div>
  );
}

const useStyles = makeStyles({
  notice: { flexShrink: 0, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0` },
});
