import {
  createFocusOutlineStyle,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { ViewId } from "./viewId";
import { useWords } from "./words";

interface Props {
  readonly tabs: readonly ViewId[];
  /** The tab whose view, or a view under it, is on show. */
  readonly current: ViewId | null;
  readonly onChoose: (tab: ViewId) => void;
}

/** The views that are one press away. */
export function ViewTabs({ tabs, current, onChoose }: Props) {
  const styles = useStyles();
  const { frame, views } = useWords().words;
  return (
    <nav className={styles.tabs} aria-label={frame.views}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          className={mergeClasses(styles.tab, tab === current && styles.current)}
          aria-current={tab === current ? "page" : undefined}
          onClick={() => onChoose(tab)}
        >
          {views[tab]}
        </button>
      ))}
    </nav>
  );
}

const useStyles = makeStyles({
  tabs: {
    display: "flex",
    flexWrap: "wrap",
    flexShrink: 0,
    columnGap: tokens.spacingHorizontalM,
    padding: `0 ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 340px)": { padding: `0 ${tokens.spacingHorizontalM}` },
  },
  tab: {
    ...typographyStyles.body1,
    minHeight: "36px",
    // In Danish and Filipino too they stand in one line of the narrowest pane.
    "@media (max-width: 340px)": typographyStyles.caption1,
    padding: 0,
    border: "none",
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground2Hover },
    // A contrast theme gives every border its own colour.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    ...createFocusOutlineStyle(),
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});
