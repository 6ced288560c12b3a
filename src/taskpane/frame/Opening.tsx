import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useWords } from "./words";

/** Shown while the workbook is searched for a comparison. */
export function Opening() {
  return <Waiting label={useWords().words.opening} />;
}

/** Shown while a view, or what it shows, has not come yet. */
export function Loading() {
  return <Waiting label={useWords().words.frame.loading} />;
}

function Waiting({ label }: { label: string }) {
  const styles = useStyles();
  const id = useId();
  return (
    <div role="progressbar" aria-labelledby={id} className={styles.waiting}>
      <span className={styles.arc} />
      <span id={id}>{label}</span>
    </div>
  );
}

const useStyles = makeStyles({
  waiting: { display: "flex", alignItems: "center", margin: "auto", gap: tokens.spacingHorizontalS },
  arc: {
    flexShrink: 0,
    boxSizing: "border-box",
    width: "24px",
    height: "24px",
    border: `2px solid ${tokens.colorBrandStroke2Contrast}`,
    borderTopColor: tokens.colorBrandStroke1,
    borderRadius: "50%",
    animationName: { to: { transform: "rotate(360deg)" } },
    animationDuration: "1.5s",
    animationTimingFunction: "linear",
    animationIterationCount: "infinite",
    // Whoever wants no motion sees an arc that stands.
    "@media (prefers-reduced-motion: reduce)": { animationName: "none" },
    "@media (forced-colors: active)": { borderTopColor: "Highlight" },
  },
});
