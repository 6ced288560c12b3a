import {
  Badge,
  Body1Strong,
  Caption1,
  Caption1Strong,
  Field,
  Select,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { use, useEffect, useState } from "react";
import type { ComparisonResult } from "../../excel/Gateway";
import { listFormat } from "../../locale/formats";
import { formatShare } from "../../locale/numbers";
import type { DriverId } from "../../model/catalogue/drivers";
import { DecisionState } from "../decision/DecisionState";
import { Notice, Notices } from "../decision/Notices";
import { compactAmount } from "../decision/compactAmount";
import { decisionHeading } from "../decision/decisionHeading";
import { useSectionStyles } from "../frame/useSectionStyles";
import { useAllWords } from "../frame/allWords";
import { isStale, stateOf } from "../frame/comparisonState";
import { Loading } from "../frame/Opening";
import { baseScenario, otherScenario } from "../frame/otherScenario";
import { useDimmedStyle } from "../frame/useDimmedStyle";
import { useHiddenStyle } from "../frame/useHiddenStyle";
import { useTableStyles } from "../frame/useTableStyles";
import { ViewContext } from "../frame/viewContext";
import { ViewFrame } from "../frame/ViewFrame";
import type { ViewProps } from "../viewProps";
import { DriverSlider } from "./DriverSlider";
import { driverName } from "./driverName";
import { SpreadChart } from "./SpreadChart";
import { WhatIfActions } from "./WhatIfActions";
import type { MovableDriver } from "./movableDrivers";
import { type WhatIfGateway, useWhatIf } from "./useWhatIf";
import { type WhatIfBasis, type WhatIfFigures, type WhatIfOption, choosesAnother } from "./whatIfFigures";

interface Props {
  readonly gateway: WhatIfGateway;
  readonly pane: Pick<ViewProps["pane"], "result" | "showCheck" | "whatIf" | "changeWhatIf">;
}

/** Figures that are dragged, and what the decision would be with them; nothing is written until they are used. */
export function WhatIfView({ gateway, pane }: Props) {
  const { result } = pane;
  const surroundings = use(ViewContext);
  const { texts, words } = useAllWords();
  const { titles } = texts.sheets;
  const tried = useWhatIf(gateway, pane);
  const { basis, start, now, fault, isRead, readAgain } = tried;
  const trouble = fault ? { fault, tryAgain: readAgain } : surroundings.trouble;
  if (result === null) return null;
  return (
    <ViewContext value={{ ...surroundings, trouble }}>
      {basis && start && now ? (
        <Tried {...{ tried, pane, result, basis, start, now }} />
      ) : (
        <ViewFrame heading={words.views.whatIf}>
          {isRead && !fault ? (
            <Notice intent="warning" text={texts.whatIf.unreadable(titles.inputs, titles.simulation)} />
          ) : (
            !fault && <Loading />
          )}
        </ViewFrame>
      )}
    </ViewContext>
  );
}

interface TriedProps {
  readonly tried: ReturnType<typeof useWhatIf>;
  readonly pane: Props["pane"];
  readonly result: ComparisonResult;
  readonly basis: WhatIfBasis;
  readonly start: WhatIfFigures;
  readonly now: WhatIfFigures;
}

function Tried({ tried, pane, result, basis, start, now }: TriedProps) {
  const styles = useStyles();
  const dimmed = useDimmedStyle();
  const { texts, words, language } = useAllWords();
  const { whatIf } = texts;
  const { moved } = tried;
  const wrong = tried.entries.wrong.map((driver) => driverName(texts, driver, result));
  const isDimmed = isStale(result) || tried.isBehind || wrong.length > 0;
  const nameOf = (place: number | null) => (place === null ? null : now.options[place]!.name);
  const [name, before] = [nameOf(now.recommended), nameOf(start.recommended)];
  const heading = decisionHeading(words.decision, { recommended: name, equal: nameOf(now.equal) }, result);
  const movedText = moved.length > 0 ? whatIf.moved(moved.length) : "";
  return (
    <ViewFrame
      heading={heading}
      isDimmed={isDimmed}
      above={
        <>
          <DecisionState result={result} />
          {moved.length > 0 && (
            <div className={styles.state}>
              <Badge appearance="tint" color="warning">
                {tried.isWaiting ? whatIf.notCalculated : whatIf.notWritten}
              </Badge>
              <Caption1>{movedText}</Caption1>
            </div>
          )}
          {wrong.length > 0 && (
            <div className={styles.state}>
              <Badge appearance="tint" color="danger">
                {whatIf.notTaken}
              </Badge>
              <Caption1>{whatIf.without(listFormat(language, {}).format(wrong))}</Caption1>
            </div>
          )}
        </>
      }
      lead={before !== null && choosesAnother(now, start) && <Caption1>{whatIf.insteadOf(before)}</Caption1>}
      actions={<WhatIfActions tried={tried} result={result} />}
    >
      <Spoken text={[heading, movedText].filter((text) => text !== "").join(". ")} />
      {/* The chances here are of trials of their own, which the notes count. No list of a hand-off is there, or this view is not. */}
      <Notices result={{ ...result, trials: null }} isListGone pane={pane} onRun={null} />
      <Notes {...{ result, basis, start, moved }} />
      <div className={mergeClasses(isDimmed && dimmed)}>
        <Savings {...{ now, start }} isMoved={moved.length > 0} />
      </div>
      <Sliders {...{ tried, result }} />
    </ViewFrame>
  );
}

/** The figures that it is worth most to know, each to be moved. */
function Sliders({ tried, result }: Pick<TriedProps, "tried" | "result">) {
  const styles = useStyles();
  const section = useSectionStyles();
  const { texts } = useAllWords();
  const { whatIf } = texts;
  const { drivers } = tried;
  return (
    <section className={styles.sliders} aria-labelledby="worth-heading">
      <div className={styles.title}>
        <Body1Strong as="h2" id="worth-heading" className={section.heading}>
          {whatIf.heading}
        </Body1Strong>
        {drivers.length > 0 && <Caption1 className={styles.note}>{whatIf.mark}</Caption1>}
      </div>
      {drivers.length === 0 && <span>{whatIf.none(texts.sheets.titles.inputs)}</span>}
      {drivers.map((driver) => (
        <DriverSlider
          key={`${driver.driver} ${driver.option}`}
          {...{ driver }}
          name={driverName(texts, driver, result)}
          currency={result.request.currency}
          value={tried.valueOf(driver)}
          entries={tried.entries}
          onMove={(value) => tried.move(driver, value)}
        />
      ))}
    </section>
  );
}

/** How one option's saving is spread, and what each option comes to. */
function Savings({ now, start, isMoved }: Pick<TriedProps, "now" | "start"> & { isMoved: boolean }) {
  const styles = useStyles();
  const section = useSectionStyles();
  const { whatIf } = useAllWords().texts;
  const [baseline] = now.options;
  // The option that is recommended at first, or the first beside the baseline.
  const [place, setPlace] = useState(start.recommended || 1);
  const option = now.options[place]!;
  return (
    <section className={section.section} aria-labelledby="spread-heading">
      <Body1Strong as="h2" id="spread-heading" className={section.heading}>
        {whatIf.saving(option.name)}
      </Body1Strong>
      {now.options.length > 2 && (
        <Field label={{ children: whatIf.option, size: "small" }} orientation="horizontal" className={styles.choice}>
          <Select
            root={{ className: styles.option }}
            className={styles.option}
            size="small"
            value={place}
            onChange={(_, { value }) => setPlace(Number(value))}
          >
            {now.options.map(
              ({ name }, index) =>
                index > 0 && (
                  <option key={name} value={index}>
                    {name}
                  </option>
                ),
            )}
          </Select>
        </Field>
      )}
      <SpreadChart now={option} before={start.options[place]!} baseline={baseline!.name} isMoved={isMoved} />
      <OptionTable now={now} />
    </section>
  );
}

function OptionTable({ now }: Pick<TriedProps, "now">) {
  const { table } = useTableStyles();
  const hidden = useHiddenStyle();
  const { texts, language } = useAllWords();
  const { columns, tableCaption } = texts.whatIf;
  const ends = now.options.flatMap(endsOf);
  return (
    <table className={table}>
      <caption className={hidden}>{tableCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.option}</th>
          <th scope="col">
            {columns.saving}
            <br />
            {columns.range}
          </th>
          <th scope="col">{columns.chance}</th>
        </tr>
      </thead>
      <tbody>
        {now.options.map((option, index) => {
          const Text = [now.recommended, now.equal].includes(index) ? Caption1Strong : Caption1;
          return (
            <tr key={option.name}>
              <th scope="row">
                <Text>{option.name}</Text>
              </th>
              <td>{index === 0 ? "–" : <Saving option={option} ends={ends} Text={Text} />}</td>
              <td>
                <Text>{formatShare(Math.round(100 * option.chanceBest) / 100, language)}</Text>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const endsOf = ({ savingYear, savingYearLow, savingYearHigh }: WhatIfOption) => [
  savingYear,
  savingYearLow,
  savingYearHigh,
];

interface SavingProps {
  readonly option: WhatIfOption;
  /** Those of all options. */
  readonly ends: readonly number[];
  readonly Text: typeof Caption1;
}

/** What an option saves a year, and between which ends it does in eight trials of ten. */
function Saving({ option, ends, Text }: SavingProps) {
  const styles = useStyles();
  const { language } = useAllWords();
  const [middle, low, high] = endsOf(option).map((each) => compactAmount(each, language, ends));
  return (
    <>
      <Text block align="end">
        {middle}
      </Text>
      <Caption1 block align="end" className={styles.range}>
        {low} – {high}
      </Caption1>
    </>
  );
}

/** Drivers that the sheets work out from others, beyond what the figures here follow. */
const workedOut = ["occupancy", "old-cost", "escalation-cost"] as const satisfies readonly DriverId[];

/** What the figures are of, where that is not all that the sheets show. */
function Notes({
  result,
  basis,
  start,
  moved,
}: Omit<TriedProps, "tried" | "pane" | "now"> & { moved: readonly MovableDriver[] }) {
  const { texts, language } = useAllWords();
  const { whatIf, drivers } = texts;
  const { trials, simulated } = basis;
  const scenario = otherScenario(result);
  const isUntyped = (id: DriverId) => simulated.typed.some(({ driver, content }) => driver === id && content === null);
  const kept = workedOut.filter(isUntyped).map((id) => drivers[id].name);
  const notes = [
    ...(scenario === null ? [] : [whatIf.base(baseScenario(result), scenario)]),
    ...(trials < simulated.trials ? [whatIf.fewerTrials(trials, simulated.trials)] : []),
    ...(moved.length > 0 && kept.length > 0 ? [whatIf.followers(listFormat(language, {}).format(kept))] : []),
  ];
  return (
    <>
      {scenario === null && stateOf(result) === "upToDate" && differs(result, start) && (
        <Notice intent="warning" text={whatIf.differs} />
      )}
      {notes.map((note) => (
        <Caption1 key={note}>{note}</Caption1>
      ))}
    </>
  );
}

/** How far apart a figure of the sheets and the same figure here may be, relative to the largest cost. */
const rounding = 1e-6;

/** Whether the sheets show other figures, before anything is moved. */
function differs({ options, decision }: ComparisonResult, start: WhatIfFigures): boolean {
  const most = Math.max(...start.options.map(({ npv }) => Math.abs(npv)));
  // Of two options that nothing parts either may have come first.
  const recommended = [start.recommended, start.equal].map((place) => start.options[place ?? -1]?.name);
  return (
    options.some(({ npv }, index) => npv !== null && Math.abs(npv - start.options[index]!.npv) > rounding * most) ||
    (decision.recommended !== null && !recommended.includes(decision.recommended))
  );
}

/** How long the sliders must have stood still before what they come to is read out, in milliseconds. */
const quietTime = 600;

/** Says what is recommended now, once the sliders rest. */
function Spoken({ text }: { text: string }) {
  const hidden = useHiddenStyle();
  const [first] = useState(text);
  const [spoken, setSpoken] = useState(text);
  useEffect(() => {
    const waiting = setTimeout(() => setSpoken(text), quietTime);
    return () => clearTimeout(waiting);
  }, [text]);
  return (
    <div aria-live="polite" className={hidden}>
      {spoken === first ? "" : spoken}
    </div>
  );
}

const useStyles = makeStyles({
  state: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  sliders: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", alignItems: "baseline" },
  choice: { alignItems: "center", gridTemplateColumns: "33% minmax(0, 1fr)" },
  option: { minWidth: 0, textOverflow: "ellipsis" },
  range: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  note: { color: tokens.colorNeutralForeground3 },
});
