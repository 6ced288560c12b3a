import {
  Body1Strong,
  Button,
  Caption1,
  Checkbox,
  Field,
  Select,
  Slider,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { formatShare } from "../../locale/numbers";
import type { Side } from "../../model/catalogue/factor";
import { type FactorId, factors } from "../../model/catalogue/factors";
import type { FactorsStanding } from "../../workbook/standing/factorsStanding";
import { ViewFrame } from "../frame/ViewFrame";
import { useAllWords } from "../frame/allWords";
import { useSectionStyles } from "../frame/useSectionStyles";
import { type PairsResult, mostContradiction, pairsOf, pairsResult } from "./pairs";
import { ShareBar } from "./ShareBar";
import type { Write } from "./useFactors";
import { weighing } from "./weighing";

/** How many factors may be compared: seven make 21 pairs. */
const leastCompared = 3;
const mostCompared = 7;
/** The end of the scale: nine times as much. */
const lastStep = 8;

interface Props {
  readonly standing: FactorsStanding;
  readonly write: Write;
  readonly onLeave: () => void;
}

/** Weights from comparisons of two factors at a time. */
export function PairsPage({ standing, write, onLeave }: Props) {
  const styles = useStyles();
  const { pairs: words } = useAllWords().texts.factorsView;
  const pairs = usePairs("disadvantage");
  const { chosen, result, side } = pairs;
  const isEnough = chosen.length >= leastCompared && chosen.length <= mostCompared;

  async function use() {
    if (!result) return;
    const { points } = weighing(standing);
    const kept = chosen.reduce((sum, id) => sum + points[factors.findIndex((each) => each.id === id)]!, 0);
    const whole = kept > 0 ? kept : chosen.length;
    const changes = chosen.map((factor, index) => ({
      kind: "points" as const,
      factor,
      value: Math.round(100 * whole * result.weights[index]!) / 100,
    }));
    if (await write(changes)) onLeave();
  }

  return (
    <ViewFrame
      heading={words.heading}
      actions={
        <>
          <Caption1 id="use-note">{result ? words.writes(chosen.length, standing.title) : words.unanswered}</Caption1>
          <div className={styles.buttons}>
            <Button appearance="primary" aria-describedby="use-note" disabled={!result} onClick={() => void use()}>
              {words.use}
            </Button>
            <Button onClick={onLeave}>{words.cancel}</Button>
          </div>
        </>
      }
    >
      <Chooser standing={standing} side={side} chosen={chosen} onSide={pairs.chooseSide} onChoose={pairs.choose} />
      {isEnough && <Question key={`${chosen.join()} ${pairs.at}`} pairs={pairs} />}
      {result && <Outcome chosen={chosen} side={side} result={result} onWorst={() => pairs.go(result.worst)} />}
    </ViewFrame>
  );
}

type Pairs = ReturnType<typeof usePairs>;

/** The factors chosen, the answers to their pairs, and the pair on show. Other factors make other pairs: their answers begin anew. */
function usePairs(firstSide: Side) {
  const [side, setSide] = useState(firstSide);
  const [chosen, setChosen] = useState<readonly FactorId[]>([]);
  const [steps, setSteps] = useState<readonly (number | null)[]>([]);
  const [at, setAt] = useState(0);
  const all = pairsOf(chosen.length);
  const begin = (ids: readonly FactorId[]) => {
    setChosen(ids);
    setSteps(pairsOf(ids.length).map(() => null));
    setAt(0);
  };
  return {
    side,
    chosen,
    at,
    count: all.length,
    answered: steps.filter((step) => step !== null).length,
    pair: all[at]!,
    step: steps[at] ?? null,
    result: chosen.length >= leastCompared && chosen.length <= mostCompared ? pairsResult(chosen.length, steps) : null,
    chooseSide(next: Side) {
      setSide(next);
      begin([]);
    },
    choose(id: FactorId, isChosen: boolean) {
      begin(factors.map((each) => each.id).filter((each) => (each === id ? isChosen : chosen.includes(each))));
    },
    answer: (step: number) => setSteps(steps.map((before, index) => (index === at ? step : before))),
    go: (to: number) => setAt((to + all.length) % all.length),
  };
}

interface ChooserProps {
  readonly standing: FactorsStanding;
  readonly side: Side;
  readonly chosen: readonly FactorId[];
  readonly onSide: (side: Side) => void;
  readonly onChoose: (id: FactorId, isChosen: boolean) => void;
}

function Chooser({ standing, side, chosen, onSide, onChoose }: ChooserProps) {
  const styles = useStyles();
  const section = useSectionStyles();
  const { texts } = useAllWords();
  const { pairs: words, sides } = texts.factorsView;
  const isFull = chosen.length >= mostCompared;
  return (
    <>
      <Field label={words.side}>
        <Select value={side} onChange={(_, { value }) => onSide(value as Side)}>
          {(["advantage", "disadvantage"] as const).map((each) => (
            <option key={each} value={each}>
              {sides[each]}
            </option>
          ))}
        </Select>
      </Field>
      <fieldset className={styles.fieldset}>
        <legend className={styles.legend}>{words.choose}</legend>
        <Caption1 className={section.note}>{words.chooseHint(leastCompared, mostCompared)}</Caption1>
        {factors
          .filter((factor) => factor.side === side)
          .map(({ id }) => (
            <Checkbox
              key={id}
              label={texts.factors[id].title}
              checked={chosen.includes(id)}
              disabled={(isFull && !chosen.includes(id)) || hasOwnFormula(standing, id)}
              onChange={(_, { checked }) => onChoose(id, checked === true)}
            />
          ))}
      </fieldset>
    </>
  );
}

/** A formula of the user's own, or a text, stays as it is. */
function hasOwnFormula({ factors: rows }: FactorsStanding, id: FactorId): boolean {
  return typeof rows.find((each) => each.id === id)?.points === "string";
}

function Question({ pairs }: { pairs: Pairs }) {
  const styles = useStyles();
  const section = useSectionStyles();
  const { texts } = useAllWords();
  const { pairs: words } = texts.factorsView;
  const { chosen, pair, step, at, count, answered, answer, go } = pairs;
  const [one, other] = pair.map((index) => texts.factors[chosen[index]!].title) as [string, string];
  // Towards its left end the slider says that the first matters more.
  const said = step === null ? words.open : sentence(step);
  return (
    <section className={section.section} aria-labelledby="question-heading">
      <div className={styles.line}>
        <Body1Strong as="h2" id="question-heading" className={section.heading}>
          {words.question}
        </Body1Strong>
        <Caption1>{words.progress(answered, count)}</Caption1>
      </div>
      <div className={styles.ends}>
        <span>{one}</span>
        <span className={styles.other}>{other}</span>
      </div>
      <Slider
        aria-label={words.scale(one, other)}
        aria-valuetext={said}
        min={-lastStep}
        max={lastStep}
        value={-(step ?? 0)}
        onChange={(_, { value }) => answer(-value)}
      />
      <Caption1 role="status">{said}</Caption1>
      <div className={styles.buttons}>
        <Button onClick={() => go(at - 1)}>{words.previous}</Button>
        <Button onClick={() => answer(0)}>{words.bothSame}</Button>
        <Button onClick={() => go(at + 1)}>{words.next}</Button>
      </div>
    </section>
  );

  function sentence(judged: number): string {
    if (judged === 0) return words.same;
    return words.more(judged > 0 ? one : other, 1 + Math.abs(judged));
  }
}

interface OutcomeProps {
  readonly chosen: readonly FactorId[];
  readonly side: Side;
  readonly result: PairsResult;
  readonly onWorst: () => void;
}

function Outcome({ chosen, side, result: { weights, ratio }, onWorst }: OutcomeProps) {
  const styles = useStyles();
  const section = useSectionStyles();
  const { language, texts } = useAllWords();
  const { pairs: words } = texts.factorsView;
  const isConsistent = ratio <= mostContradiction;
  return (
    <section className={section.section} aria-labelledby="outcome-heading">
      <div className={styles.line}>
        <Body1Strong as="h2" id="outcome-heading" className={section.heading}>
          {words.weights}
        </Body1Strong>
        <Caption1 className={section.note}>{words.within}</Caption1>
      </div>
      <ul className={section.list}>
        {chosen.map((id, index) => (
          <li key={id} className={styles.weight}>
            <Caption1>{texts.factors[id].title}</Caption1>
            <ShareBar share={weights[index]!} side={side} />
            <Caption1 className={styles.share}>{formatShare(weights[index]!, language)}</Caption1>
          </li>
        ))}
      </ul>
      <Caption1 role="status">
        {words.ratio} {isConsistent ? words.consistent(ratio) : words.contradictory(ratio)}
      </Caption1>
      {!isConsistent && (
        <Button className={styles.worst} onClick={onWorst}>
          {words.worst}
        </Button>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  fieldset: { display: "flex", flexDirection: "column", border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0 },
  line: { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  ends: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalL },
  other: { textAlign: "right" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  weight: {
    display: "grid",
    gridTemplateColumns: "1fr 96px 48px",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  share: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  worst: { alignSelf: "start" },
});
