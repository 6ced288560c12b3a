import { Body1Strong, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ComparisonResult } from "../../excel/Gateway";
import { useWords } from "../frame/words";

interface Props {
  readonly sheets: ComparisonResult["sheets"];
  readonly onShow: (title: string) => void;
}

export function SheetLinks({ sheets, onShow }: Props) {
  const styles = useStyles();
  const { words } = useWords();
  return (
    <nav className={styles.sheets} aria-labelledby="sheets-heading">
      <Body1Strong as="h3" id="sheets-heading" className={styles.heading}>
        {words.result.sheets}
      </Body1Strong>
      <ul className={styles.list}>
        {sheets.map(({ id, title }) => (
          <li key={id}>
            <Link as="button" onClick={() => onShow(title)}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const useStyles = makeStyles({
  sheets: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  list: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
});
