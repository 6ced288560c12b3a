import {
  Body1Strong,
  Button,
  Caption1,
  Radio,
  RadioGroup,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { formatMoney, formatNumber } from "../../locale/numbers";
import type { OptionAssumptions } from "../../model/assumptions/assumptions";
import type { NumericDriverId } from "../../model/catalogue/drivers";
import { centreYear } from "../../model/cost/calibration";
import { driverValueText } from "../../workbook/plan/driverValueText";
import type { ActualId } from "../../workbook/request/actuals";
import type { CentreStanding } from "../../workbook/standing/centreStanding";
import { Notice } from "../decision/Notices";
import { amountInUnit, compactAmount } from "../decision/compactAmount";
import { isStale } from "../frame/comparisonState";
import { isUncalculated } from "../frame/isUncalculated";
import { Loading } from "../frame/Opening";
import { TroubleMessage } from "../frame/TroubleMessage";
import { ViewFrame } from "../frame/ViewFrame";
import { otherScenario } from "../frame/otherScenario";
import { useDimmedStyle } from "../frame/useDimmedStyle";
import { useSectionStyles } from "../frame/useSectionStyles";
import { useAllWords } from "../frame/allWords";
import type { ViewProps } from "../viewProps";
import { ActualFigures } from "./ActualFigures";
import { GapLines } from "./GapLines";
import { type Closer, closersOf, isClosed, centreOptions } from "./calibration";
import { gapUnit } from "./gapUnit";
import { reachSentence, writtenSentences } from "./reachSentence";
import { signedGap } from "./signedGap";
import { mapped, useActuals } from "./useActuals";
import { useCentre } from "./useCentre";

/** The books of the centre of today beside what the model says of it, and the one figure that would close the gap. */
export function CalibrateView({ pane, gateway }: ViewProps) {
  const { words, texts } = useAllWords();
  const reading = useCentre(gateway, pane.result);
  const { centre: standing, isRead, fault, readAgain } = reading;
  const heading = words.views.calibrate;
  if (!isRead) return <Loading />;
  const options = standing && centreOptions(standing);
  if (fault && !options)
    return (
      <ViewFrame heading={heading}>
        <TroubleMessage fault={fault} onTryAgain={readAgain} />
      </ViewFrame>
    );
  if (!standing || !options)
    return <ViewFrame heading={heading}>{texts.calibrateView.unreadable(texts.sheets.titles.inputs)}</ViewFrame>;
  return <Calibration pane={pane} reading={reading} standing={standing} options={options} />;
}

interface Props {
  readonly pane: ViewProps["pane"];
  readonly reading: ReturnType<typeof useCentre>;
  readonly standing: CentreStanding;
  readonly options: NonNullable<ReturnType<typeof centreOptions>>;
}

function Calibration({ pane, reading, standing, options }: Props) {
  const [centre] = options;
  const section = useSectionStyles();
  const dimmed = useDimmedStyle();
  const { words, texts } = useAllWords();
  const { calibrateView } = texts;
  const currency = pane.result?.request.currency ?? "";
  const actuals = useActuals(standing.actuals, currency, reading.keep);
  const { known } = actuals;
  const figures = useFigures(actuals, currency, standing, centre);
  const model = centreYear(centre);
  const names = options.map(({ name }) => name);
  const open = (["fte", "cost"] as const).find((id) => known[id] !== null && !isClosed(model[id], known[id]));
  const closers = open === undefined ? [] : closersOf(options, standing, open, known[open]!);
  const [driver, setDriver] = useState<NumericDriverId | null>(null);
  const isWaiting = isAwaited(reading.written, standing, centre);
  const chosen = isWaiting ? undefined : (closers.find((closer) => closer.driver === driver) ?? closers[0]);
  const scenario = pane.result && otherScenario(pane.result);
  // After a hand-off the seats stay as they were, whatever costs do.
  const isOld = pane.result !== null && (pane.result.verdict === "outOfDate" || isStale(pane.result));
  return (
    <ViewFrame
      heading={words.views.calibrate}
      isDimmed={isOld}
      lead={<Caption1>{calibrateView.lead(centre.name)}</Caption1>}
      actions={
        <Actions
          chosen={chosen}
          reading={reading}
          isWaiting={isWaiting}
          sheet={standing.title}
          names={names}
          onUse={(closer) => void reading.write(closer)}
        />
      }
    >
      {pane.result?.isCalculatedByHand && <Notice intent="warning" text={words.result.calculatedByHand} />}
      <div className={mergeClasses(isOld && dimmed)}>
        <ActualFigures {...figures} />
      </div>
      <Notes actuals={actuals} currency={currency} scenario={scenario} />
      {known.fte !== null && (
        <div className={mergeClasses(isOld && dimmed)}>
          <GapLines centre={centre} fte={known.fte} cost={known.cost} />
        </div>
      )}
      {open === undefined ? (
        <NoClosers known={known} seats={standing.seats} />
      ) : (
        <section className={section.section} aria-labelledby="close-heading">
          <Body1Strong as="h2" id="close-heading" className={section.heading}>
            {calibrateView.close[open]}
          </Body1Strong>
          {closers.length === 0 && <Caption1>{calibrateView.noValue}</Caption1>}
          <Closers closers={closers} chosen={chosen} names={names} cost={model.cost} onChoose={setDriver} />
        </section>
      )}
    </ViewFrame>
  );
}

interface NotesProps {
  readonly actuals: ReturnType<typeof useActuals>;
  readonly currency: string;
  readonly scenario: string | null;
}

/** Where what is typed is kept, and what the figures beside it are of. */
function Notes({ actuals: { known, otherCost }, currency, scenario }: NotesProps) {
  const styles = useStyles();
  const { language, texts } = useAllWords();
  const { calibrateView, sheets } = texts;
  const other = otherCost && formatMoney(otherCost.amount, otherCost.currency, language);
  return (
    <div className={styles.notes}>
      {other !== null && <Caption1>{calibrateView.otherCurrency(other, currency)}</Caption1>}
      <Caption1>{calibrateView.kept}</Caption1>
      <Caption1>{calibrateView.costHint}</Caption1>
      {scenario !== null && <Caption1>{calibrateView.beforeScenario(scenario)}</Caption1>}
      {known.seats !== null && <Caption1>{calibrateView.seatsHint(sheets.titles.staffing)}</Caption1>}
    </div>
  );
}

/** Why no figure is offered: nothing is typed, nothing differs, or only the seats do, which follow from the week. */
function NoClosers({ known, seats }: { known: Readonly<Record<ActualId, number | null>>; seats: number | null }) {
  const { calibrateView, sheets } = useAllWords().texts;
  const { nothingTyped, noGap, seatsGap, seatsUnknown } = calibrateView;
  if (Object.values(known).every((value) => value === null)) return <Caption1>{nothingTyped}</Caption1>;
  if (known.seats === null || (seats !== null && isClosed(seats, known.seats))) return <Caption1>{noGap}</Caption1>;
  return <Caption1>{(seats === null ? seatsUnknown : seatsGap)(sheets.titles.staffing)}</Caption1>;
}

/** Whether the sheets have yet to be calculated with what was written last. */
function isAwaited(written: Closer | null, { typed }: CentreStanding, { name, values }: OptionAssumptions): boolean {
  return written !== null && isUncalculated(written.value, typed[written.driver]?.[name], values[written.driver]);
}

/** Each figure as it is typed and as the model has it, and how far the model is off. */
function useFigures(
  { known, texts: typed, readAs, type, leave }: ReturnType<typeof useActuals>,
  currency: string,
  { seats }: CentreStanding,
  centre: OptionAssumptions,
) {
  const { language, texts } = useAllWords();
  const { rateProblems } = texts.pane;
  const { fte, cost } = centreYear(centre);
  const model = { fte, seats, cost };
  const said = {
    fte: (value: number) => formatNumber(value, language, 1),
    seats: (value: number) => formatNumber(value, language, 0),
    cost: (value: number) => amountInUnit(value, gapUnit([known.cost, cost]), language),
  };
  return {
    currency,
    texts: typed,
    problems: mapped((id) => (typed[id].trim() !== "" && known[id] === null ? rateProblems.unreadable : undefined)),
    readAs,
    model: mapped((id) => (model[id] === null ? "–" : said[id](model[id]))),
    gap: mapped((id) => {
      const [mine, its] = [known[id], model[id]];
      if (mine === null || its === null) return "";
      return signedGap(isClosed(its, mine) ? 0 : mine - its, said[id]);
    }),
    onType: type,
    onLeave: leave,
  };
}

interface ClosersProps {
  readonly closers: readonly Closer[];
  readonly chosen: Closer | undefined;
  /** Of the options. */
  readonly names: readonly string[];
  /** What a year costs as the model stands. */
  readonly cost: number;
  readonly onChoose: (driver: NumericDriverId) => void;
}

function Closers({ closers, chosen, names, cost, onChoose }: ClosersProps) {
  const styles = useStyles();
  const { language, texts } = useAllWords();
  const valueText = (driver: NumericDriverId, value: number) => driverValueText(driver, value, language);
  return (
    <RadioGroup
      aria-labelledby="close-heading"
      value={chosen?.driver ?? ""}
      onChange={(_, { value }) => onChoose(value as NumericDriverId)}
    >
      {closers.map(({ driver, today, value, ...closer }) => (
        <div key={driver} className={styles.closer}>
          {/* Office on the web stops at every radio button with a tab stop; a group has one, and arrow keys do the rest. */}
          <Radio
            value={driver}
            label={`${texts.drivers[driver].name}: ${valueText(driver, today)} → ${valueText(driver, value)}`}
            input={{ tabIndex: driver === chosen?.driver ? 0 : -1, "aria-describedby": `reach-${driver}` }}
          />
          <Caption1 id={`reach-${driver}`} className={styles.reach}>
            {reachSentence(closer.reach, names, closer.cost > cost, language)}
          </Caption1>
        </div>
      ))}
    </RadioGroup>
  );
}

interface ActionsProps {
  readonly chosen: Closer | undefined;
  readonly reading: Props["reading"];
  readonly isWaiting: boolean;
  readonly sheet: string;
  /** Of the options. */
  readonly names: readonly string[];
  readonly onUse: (closer: Closer) => void;
}

function Actions({ chosen, reading: { fault, written, readAgain }, isWaiting, sheet, names, onUse }: ActionsProps) {
  const styles = useStyles();
  const { language, texts } = useAllWords();
  const { calibrateView, drivers } = texts;
  const valueText = (of: Closer) => driverValueText(of.driver, of.value, language);
  const said = isWaiting ? calibrateView.awaited : calibrateView.written;
  return (
    <>
      {fault && <TroubleMessage fault={fault} onTryAgain={readAgain} />}
      <Caption1 role="status">
        {written && said(valueText(written), drivers[written.driver].name, sheet)}{" "}
        {written && writtenSentences(written.reach, names, language)}
      </Caption1>
      {chosen && (
        <>
          <Caption1 id="use-note">
            {calibrateView.writes(compactAmount(chosen.cost, language), chosen.reach.typed.length, sheet)}
          </Caption1>
          <Button className={styles.use} appearance="primary" aria-describedby="use-note" onClick={() => onUse(chosen)}>
            {calibrateView.use(valueText(chosen), drivers[chosen.driver].name)}
          </Button>
        </>
      )}
    </>
  );
}

const useStyles = makeStyles({
  notes: { display: "flex", flexDirection: "column", color: tokens.colorNeutralForeground3 },
  closer: { display: "flex", flexDirection: "column" },
  // Under the label, beside its button.
  reach: { color: tokens.colorNeutralForeground3, paddingLeft: "40px", overflowWrap: "anywhere" },
  use: { alignSelf: "start" },
});
