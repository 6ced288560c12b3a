import { Caption1, Field, Input, Slider, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { driverById } from "../../model/catalogue/drivers";
import { driverValueText } from "../../workbook/plan/driverValueText";
import { useAllWords } from "../frame/allWords";
import { entryText, scaleOf } from "./entry";
import type { MovableDriver } from "./movableDrivers";
import type { useWhatIf } from "./useWhatIf";

interface Props {
  readonly driver: MovableDriver;
  /** The driver, with its option where it is an option's. */
  readonly name: string;
  readonly currency: string;
  readonly value: number;
  readonly entries: ReturnType<typeof useWhatIf>["entries"];
  readonly onMove: (value: number) => void;
}

/** A figure that a slider moves between the ends of its uncertainty, or that is typed; a mark stands at the figure in force. */
export function DriverSlider({ driver, name, currency, value, entries, onMove }: Props) {
  const styles = useStyles();
  const { texts, language } = useAllWords();
  const { base, stops } = driver;
  const { unit } = driverById[driver.driver];
  const stop = nearest(stops, value);
  const mark = (100 * nearest(stops, base)) / (stops.length - 1);
  return (
    <div role="group" aria-label={name} className={styles.driver}>
      <div className={styles.title}>
        <span className={styles.name}>
          {name} <Caption1 className={styles.unit}>{texts.units[unit](currency)}</Caption1>
        </span>
        {value !== base && (
          <Caption1 className={styles.unit}>
            {texts.whatIf.was(driverValueText(driver.driver, base, language))}
          </Caption1>
        )}
      </div>
      <div className={styles.row}>
        <span className={styles.track}>
          <span className={styles.mark} style={{ insetInlineStart: `calc(10px + (100% - 20px) * ${mark / 100})` }} />
          <Slider
            className={styles.slider}
            aria-label={name}
            aria-valuetext={driverValueText(driver.driver, value, language)}
            min={0}
            max={stops.length - 1}
            value={stop}
            onChange={(_, { value: place }) => onMove(stops[place]!)}
          />
        </span>
        <ValueField {...{ driver, name, value, entries }} />
      </div>
    </div>
  );
}

/** The place of the stop that is nearest to a value, which may have been typed between two or beyond them. */
function nearest(stops: readonly number[], value: number): number {
  const distances = stops.map((stop) => Math.abs(stop - value));
  return distances.indexOf(Math.min(...distances));
}

/** The value as a number to type: shares in percent. */
function ValueField({ driver, name, value, entries }: Pick<Props, "driver" | "name" | "value" | "entries">) {
  const styles = useStyles();
  const { texts, language } = useAllWords();
  const shown = entries.textOf(driver) ?? entryText(driver, value, language);
  const read = entries.read(driver);
  const readAs = entries.readAs(driver);
  const valueText = (each: number) => driverValueText(driver.driver, each, language);
  const problems = {
    ambiguous: () => texts.pane.rateProblems.ambiguous(shown.trim()),
    outside: () => texts.whatIf.problem(valueText(driver.domain.least), valueText(driver.domain.most)),
  };
  const isWrong = typeof read === "string";
  const problem = isWrong && `${problems[read]()} ${texts.whatIf.stillAt(valueText(value))}`;
  return (
    <Field
      className={mergeClasses(styles.field, (isWrong || readAs !== undefined) && styles.told)}
      validationState={isWrong ? "error" : "none"}
      validationMessage={problem || readAs}
    >
      <Input
        size="small"
        className={styles.input}
        aria-label={texts.whatIf.typeIn(name)}
        input={{ className: styles.number }}
        value={shown}
        contentAfter={scaleOf(driver) === 100 ? "%" : undefined}
        inputMode="decimal"
        onChange={(_, data) => entries.type(driver, data.value)}
        onBlur={() => entries.enter(driver)}
        onKeyDown={(event) => {
          if (event.key === "Enter") entries.enter(driver);
          if (event.key === "Escape") entries.type(driver, null);
        }}
      />
    </Field>
  );
}

const useStyles = makeStyles({
  driver: { display: "flex", flexDirection: "column" },
  title: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  unit: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "end",
    columnGap: tokens.spacingHorizontalS,
  },
  track: { position: "relative", display: "flex", flexGrow: 1, flexBasis: "120px", minWidth: 0 },
  slider: { flexGrow: 1, minWidth: 0 },
  mark: {
    position: "absolute",
    insetBlockStart: "4px",
    width: "2px",
    height: "24px",
    transform: "translateX(-50%)",
    backgroundColor: tokens.colorNeutralForeground1,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  field: { flexShrink: 0 },
  told: { width: "100%" },
  input: { width: "88px", justifySelf: "end" },
  number: { minWidth: 0, textAlign: "end", fontVariantNumeric: "tabular-nums" },
});
