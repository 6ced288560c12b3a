import {
  createFocusOutlineStyle,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { ComponentProps } from "react";

interface Props extends ComponentProps<"button"> {
  /** Whether it is a sign alone, without an edge of its own. */
  readonly isSign?: boolean;
}

/** A button that is here from the start. Fluent's own comes with the views that have more of it. */
export function FrameButton({ isSign = false, ...props }: Props) {
  const styles = useStyles();
  return (
    <button type="button" className={mergeClasses(styles.button, isSign ? styles.sign : styles.edged)} {...props} />
  );
}

const useStyles = makeStyles({
  button: {
    flexShrink: 0,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    cursor: "pointer",
    ...createFocusOutlineStyle(),
  },
  edged: {
    ...typographyStyles.caption1,
    minHeight: "24px",
    minWidth: "64px",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  sign: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    width: "32px",
    height: "32px",
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
});
