import { createFocusOutlineStyle, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { readingStart } from "./readingStart";

interface Props {
  readonly heading: string;
  /** What stands close under the heading. */
  readonly lead?: ReactNode;
  /** Whether the view has come in place of another: then reading starts at its heading. */
  readonly takesFocus: boolean;
  /** What the view ends with, in sight wherever the rest is scrolled to. */
  readonly actions: ReactNode;
  readonly children: ReactNode;
}

/** A view of the pane: a heading and its content, which scroll, over its actions, which stay. */
export function ViewFrame({ heading, lead, takesFocus, actions, children }: Props) {
  const styles = useStyles();
  const headingRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) headingRef.current?.focus();
  }, [takesFocus]);

  return (
    <>
      <div className={styles.content}>
        <div className={styles.top}>
          <h2 ref={headingRef} {...readingStart} className={styles.heading}>
            {heading}
          </h2>
          {lead}
        </div>
        {children}
      </div>
      <div className={styles.actions}>{actions}</div>
    </>
  );
}

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
  },
  top: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalXS },
  heading: { ...typographyStyles.subtitle1, margin: 0, ...createFocusOutlineStyle() },
  actions: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
