import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../frame/words";

interface Props {
  /** What the figure is, for those who hear it. */
  readonly name: (value: string) => string;
  /** As the pane shows it; null where Excel shows an error. */
  readonly shown: string | null;
  /** In full, where `shown` is rounded. */
  readonly exact?: string;
  readonly onJump: () => void;
}

/** A figure that leads to its cell. What is rounded on screen is read out in full. */
export function JumpFigure({ name, shown, exact, onJump }: Props) {
  const { noFigure } = useWords().words.result;
  const value = shown === null ? noFigure : (exact ?? shown);
  return (
    <Link as="button" className={useStyles().figure} aria-label={name(value)} title={value} onClick={onJump}>
      {shown ?? "–"}
    </Link>
  );
}

const useStyles = makeStyles({
  figure: {
    minHeight: "24px",
    color: tokens.colorNeutralForeground1,
    fontVariantNumeric: "tabular-nums",
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textUnderlineOffset: "3px",
  },
});
