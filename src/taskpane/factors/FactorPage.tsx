import { Body1Strong, Button, Caption1, Link, Slider, makeStyles, tokens } from "@fluentui/react-components";
import { formatNumber, formatShare } from "../../locale/numbers";
import { type FactorId, factors } from "../../model/catalogue/factors";
import { measuredInMonths, ratingAnchors } from "../../model/scoring/suggestedRatings";
import type { FactorsStanding, RatingStanding } from "../../workbook/standing/factorsStanding";
import { ViewFrame } from "../frame/ViewFrame";
import { useAllWords } from "../frame/allWords";
import { useSectionStyles } from "../frame/useSectionStyles";
import { NumberField } from "./NumberField";
import type { Write } from "./useFactors";
import { useTried } from "./useTried";
import { mostPoints, swingPoints, weighing } from "./weighing";

interface Props {
  readonly id: FactorId;
  readonly standing: FactorsStanding;
  readonly write: Write;
  /** What the sheet with the drivers is called, and the way there. */
  readonly inputs: { readonly title: string; show(): void } | null;
  readonly onNext: () => void;
}

/** One factor: what the articles say, its ratings, its weight, and the figures it moves. */
export function FactorPage({ id, standing, write, inputs, onNext }: Props) {
  const styles = useStyles();
  const section = useSectionStyles();
  const { texts } = useAllWords();
  const { factorsView } = texts;
  const factor = factors.find((each) => each.id === id)!;
  const { title, summary } = texts.factors[id];
  return (
    <ViewFrame
      heading={title}
      lead={
        <Caption1 className={section.note}>
          {texts.choices.sides[factor.side]} · {texts.sheets.factors.cite(factor)}
        </Caption1>
      }
      actions={
        <div className={styles.footer}>
          <Button appearance="primary" className={styles.next} onClick={onNext}>
            {factorsView.next}
          </Button>
          <Caption1 className={section.note}>{factorsView.writesAtOnce(standing.title)}</Caption1>
        </div>
      }
    >
      <p className={styles.text}>{summary}</p>
      <Ratings id={id} standing={standing} write={write} />
      <Weight id={id} standing={standing} write={write} />
      <section className={section.section} aria-labelledby="drivers-heading">
        <Body1Strong as="h2" id="drivers-heading" className={section.heading}>
          {factorsView.drivers}
        </Body1Strong>
        <ul className={styles.drivers}>
          {factor.drivers.map((driver) => (
            <li key={driver}>{texts.drivers[driver].name}</li>
          ))}
        </ul>
        {inputs && (
          <Link as="button" onClick={() => inputs.show()}>
            {factorsView.showInputs(inputs.title)}
          </Link>
        )}
      </section>
    </ViewFrame>
  );
}

type PartProps = Pick<Props, "id" | "standing" | "write">;

function Ratings({ id, standing, write }: PartProps) {
  const section = useSectionStyles();
  const { language, texts } = useAllWords();
  const { factorsView } = texts;
  const { at1, at5 } = texts.factors[id];
  const index = factors.findIndex((each) => each.id === id);
  const measureText = useMeasureText(id);
  const ratings = standing.factors[index]!.options;
  const isRated = ratings.some(({ inForce }) => inForce !== null);
  const hintOf = ({ measure, suggested }: RatingStanding) =>
    measure === null || suggested === null
      ? factorsView.noSuggestion
      : factorsView.measured(measureText(measure), formatNumber(suggested, language, 1));
  return (
    <section className={section.section} aria-labelledby="ratings-heading">
      <Body1Strong as="h2" id="ratings-heading" className={section.heading}>
        {factorsView.ratings}
      </Body1Strong>
      <Caption1>{factorsView.means(1, at1)}</Caption1>
      <Caption1>{factorsView.means(5, at5)}</Caption1>
      <Caption1 className={section.note}>
        {factorsView.anchors(measureText(ratingAnchors[id].at1), measureText(ratingAnchors[id].at5))}{" "}
        {isRated ? factorsView.suggestedHint : id === "faster-start" && factorsView.notRatedWhy}
      </Caption1>
      {ratings.map((rating, option) => (
        <NumberField
          key={`${id} ${option}`}
          label={standing.options[option]!}
          hint={hintOf(rating)}
          typed={rating.typed}
          placeholder={rating.suggested === null ? "–" : formatNumber(rating.suggested, language, 1)}
          least={1}
          most={5}
          problem={factorsView.ratingProblem}
          onEnter={(value) => write([{ kind: "rating", factor: id, option, value }])}
        />
      ))}
    </section>
  );
}

function useMeasureText(id: FactorId): (measure: number) => string {
  const { language, texts } = useAllWords();
  if (measuredInMonths.has(id)) return (measure) => texts.factorsView.months(Math.round(10 * measure) / 10);
  return (measure) => formatShare(measure, language);
}

/** The slider's end, unless more points are typed. */
const usualMost = 10;
/** The points that one step of the slider counts for. */
const pointStep = 0.5;

function Weight({ id, standing, write }: PartProps) {
  const styles = useStyles();
  const section = useSectionStyles();
  const { texts } = useAllWords();
  const { factorsView } = texts;
  const index = factors.findIndex((each) => each.id === id);
  const { points: typed } = standing.factors[index]!;
  const inForce = weighing(standing).points[index]!;
  const writePoints = (value: number | null) => write([{ kind: "points", factor: id, value }]);
  const points = useTried(inForce, writePoints);
  const weighed = weighing(standing, { points: { [id]: points.value } });
  const share = weighed.weights[index]!;
  const isFormula = typeof typed === "string";
  return (
    <section className={section.section} aria-labelledby="weight-heading">
      <div className={styles.line}>
        <Body1Strong as="h2" id="weight-heading" className={section.heading}>
          {factorsView.weightHeading}
        </Body1Strong>
        <Caption1>{factorsView.shareOfAll(share)}</Caption1>
        {typed === null && <Caption1 className={section.note}>{factorsView.notWeighed}</Caption1>}
      </div>
      <Slider
        aria-label={factorsView.points}
        aria-valuetext={factorsView.shareOfAll(share)}
        min={0}
        max={Math.max(usualMost, inForce) / pointStep}
        value={points.value / pointStep}
        disabled={isFormula}
        onChange={(_, { value }) => points.change(value * pointStep)}
      />
      <NumberField
        key={id}
        label={factorsView.points}
        hint={factorsView.pointsHint}
        typed={typed}
        placeholder="1"
        least={0}
        most={mostPoints}
        problem={factorsView.pointsProblem}
        onEnter={(value) => {
          points.forget();
          return writePoints(value);
        }}
      />
      <Caption1 role="status">{useSwingSentences(standing, id)}</Caption1>
    </section>
  );
}

/** How many points of the factor another option would lead with. */
function useSwingSentences(standing: FactorsStanding, id: FactorId): string {
  const { factorsView } = useAllWords().texts;
  const { leader } = weighing(standing);
  const swings = swingPoints(standing, id);
  if (swings === null || leader === null) return "";
  if (swings.length === 0) return factorsView.leaderAlways(standing.options[leader]!);
  return swings
    .map(({ way, points, share, leader: other }) => factorsView.swings[way](standing.options[other]!, points, share))
    .join(" ");
}

const useStyles = makeStyles({
  text: { margin: 0 },
  line: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  drivers: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  footer: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM },
  next: { flexShrink: 0 },
});
