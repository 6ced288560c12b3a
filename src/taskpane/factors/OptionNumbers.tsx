import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useAllWords } from "../frame/allWords";

/** The options by number: in a narrow pane their names have no room over columns. */
export function OptionNumbers({ options }: { options: readonly string[] }) {
  const styles = useStyles();
  const { factorsView } = useAllWords().texts;
  return (
    <ol className={styles.options} aria-label={factorsView.options}>
      {options.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ol>
  );
}

const useStyles = makeStyles({
  options: {
    ...typographyStyles.caption1,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});
