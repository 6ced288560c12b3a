import {
  Caption1,
  Link,
  createFocusOutlineStyle,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { use, useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { readingStart } from "./readingStart";
import { TroubleMessage } from "./TroubleMessage";
import { ViewContext } from "./viewContext";
import { useWords } from "./words";

interface Props {
  readonly heading: string;
  /** What stands over the heading, such as a badge. */
  readonly above?: ReactNode;
  /** What stands close under the heading. */
  readonly lead?: ReactNode;
  /** What the view ends with, in sight wherever the rest is scrolled to: one main action, at most one beside it, and a note. */
  readonly actions?: ReactNode;
  /** Whether the figures are of before: then they stay in grey. */
  readonly isDimmed?: boolean;
  readonly children: ReactNode;
}

/** A view of the pane: a heading and its content, which scroll, over its actions, which stay. */
export function ViewFrame({ heading, above, lead, actions, isDimmed, children }: Props) {
  const styles = useStyles();
  const { back, takesFocus, trouble } = use(ViewContext);
  const headingRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) headingRef.current?.focus();
  }, [takesFocus]);

  return (
    <>
      <div className={styles.content}>
        <div className={styles.top}>
          {back && <BackLink {...back} />}
          {above}
          <h1 ref={headingRef} {...readingStart} className={mergeClasses(styles.heading, isDimmed && styles.dimmed)}>
            {heading}
          </h1>
          {lead}
        </div>
        {children}
      </div>
      {(actions || trouble) && (
        <div className={styles.actions}>
          {trouble && <TroubleMessage fault={trouble.fault} onTryAgain={trouble.tryAgain} />}
          {actions}
        </div>
      )}
    </>
  );
}

function BackLink({ title, go }: { title: string; go: () => void }) {
  const styles = useStyles();
  const { words } = useWords();
  return (
    <Link as="button" className={styles.back} aria-label={words.frame.backTo(title)} onClick={() => go()}>
      <ChevronLeftRegular fontSize={12} aria-hidden />
      <Caption1>{title}</Caption1>
    </Link>
  );
}

/** The sides of a pane at its narrowest. */
const narrow = { paddingLeft: tokens.spacingHorizontalM, paddingRight: tokens.spacingHorizontalM };

const useStyles = makeStyles({
  content: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    gap: tokens.spacingVerticalL,
    overflowY: "auto",
    // Room under a field that focus scrolls to, for its problem and its hint.
    scrollPaddingBottom: "96px",
    "& > *": { flexShrink: 0 },
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    "@media (max-width: 320px)": narrow,
  },
  top: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalXS },
  back: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, minHeight: "24px" },
  heading: {
    ...typographyStyles.subtitle1,
    margin: 0,
    maxWidth: "100%",
    overflowWrap: "anywhere",
    ...createFocusOutlineStyle(),
  },
  dimmed: { color: tokens.colorNeutralForeground3 },
  actions: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 320px)": narrow,
  },
});
