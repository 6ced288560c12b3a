import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import type { ReactNode } from "react";

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** Something that is wrong, with what to do about it. It is here from the start: it also tells why a part of the pane has not come. */
export function ErrorMessage({ title, children, action }: Props) {
  const styles = useStyles();
  return (
    <div role="alert" className={styles.message}>
      <ErrorCircleFilled fontSize={20} className={styles.icon} aria-hidden />
      <div className={styles.body}>
        <strong className={styles.title}>{title}</strong>
        {children}
        {action && <div className={styles.action}>{action}</div>}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  message: {
    ...typographyStyles.caption1,
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorNeutralForeground1,
  },
  icon: { flexShrink: 0, color: tokens.colorStatusDangerForeground1 },
  body: { minWidth: 0, flexGrow: 1, overflowWrap: "anywhere" },
  title: { display: "block", fontWeight: tokens.fontWeightSemibold },
  action: { display: "flex", justifyContent: "end", paddingTop: tokens.spacingVerticalS },
});
