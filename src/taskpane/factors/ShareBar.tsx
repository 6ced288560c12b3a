import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Side } from "../../model/catalogue/factor";

/** A share of 1 as a bar; its number stands beside it. Disadvantages are slanted, so that colour is not all that tells. */
export function ShareBar({ share, side = "advantage" }: { share: number; side?: Side }) {
  const styles = useStyles();
  return (
    <span className={styles.track} aria-hidden>
      <span
        className={mergeClasses(styles.bar, side === "advantage" ? styles.advantage : styles.disadvantage)}
        style={{ width: `${100 * Math.max(0, Math.min(1, share))}%` }}
      />
    </span>
  );
}

const slanted = (colour: string) => `repeating-linear-gradient(-45deg, ${colour} 0 2px, transparent 2px 4px)`;

const useStyles = makeStyles({
  track: {
    display: "block",
    height: "4px",
    minWidth: "16px",
    backgroundColor: tokens.colorNeutralBackground5,
    forcedColorAdjust: "none",
  },
  bar: { display: "block", height: "100%" },
  advantage: {
    backgroundColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  disadvantage: {
    backgroundImage: slanted(tokens.colorPaletteDarkOrangeForeground1),
    "@media (forced-colors: active)": { backgroundImage: slanted("CanvasText") },
  },
});
