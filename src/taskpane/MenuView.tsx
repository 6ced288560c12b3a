import {
  Caption1,
  Caption1Strong,
  Link,
  createFocusOutlineStyle,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import type { ComparisonResult } from "../excel/Gateway";
import { menuTexts } from "../locale/menuTexts";
import { LanguageField } from "./frame/LanguageField";
import { ViewFrame } from "./frame/ViewFrame";
import { type ViewId, viewIds } from "./frame/viewId";
import { useWords } from "./frame/words";
import type { ViewProps } from "./viewProps";
import { menuSections, views } from "./views";

/** Everything that is not a tab: what is done with the comparison, its sheets, help, and the pane's language. */
export function MenuView(props: ViewProps) {
  const styles = useStyles();
  const { language, words } = useWords();
  const texts = menuTexts[language];
  const { pane } = props;
  return (
    <ViewFrame heading={words.frame.menu}>
      {menuSections.map((section) => {
        const entries = viewIds.filter((id) => views[id].reachedFrom === section && views[id].isAvailable(props));
        return (
          <nav key={section} aria-labelledby={`menu-${section}`}>
            <Caption1Strong as="h2" id={`menu-${section}`} className={styles.heading}>
              {texts.menuSections[section]}
            </Caption1Strong>
            <ul className={styles.list}>
              {entries.map((id) => (
                <MenuLine key={id} id={id} onOpen={() => pane.showView(id)} />
              ))}
            </ul>
          </nav>
        );
      })}
      {pane.result && <SheetLinks sheets={pane.result.sheets} onShow={pane.showSheet} />}
      <LanguageField onLanguage={pane.chooseLanguage} />
    </ViewFrame>
  );
}

function MenuLine({ id, onOpen }: { id: ViewId; onOpen: () => void }) {
  const styles = useStyles();
  const { language, words } = useWords();
  return (
    <li className={styles.line}>
      <button type="button" className={styles.button} onClick={onOpen}>
        <span className={styles.title}>
          {words.views[id]} <Caption1 className={styles.hint}>{menuTexts[language].hints[id]}</Caption1>
        </span>
        <ChevronRightRegular fontSize={12} className={styles.chevron} aria-hidden />
      </button>
    </li>
  );
}

function SheetLinks({ sheets, onShow }: { sheets: ComparisonResult["sheets"]; onShow: (title: string) => void }) {
  const styles = useStyles();
  const { language } = useWords();
  return (
    <nav aria-labelledby="menu-sheets">
      <Caption1Strong as="h2" id="menu-sheets" className={styles.heading}>
        {menuTexts[language].sheets}
      </Caption1Strong>
      <ul className={styles.sheets}>
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
  heading: {
    display: "block",
    margin: 0,
    paddingBottom: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  button: {
    ...typographyStyles.body1,
    display: "flex",
    alignItems: "center",
    width: "100%",
    minHeight: "36px",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ...createFocusOutlineStyle(),
  },
  title: { flexGrow: 1, minWidth: 0 },
  chevron: { flexShrink: 0 },
  hint: { color: tokens.colorNeutralForeground3 },
  sheets: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
});
