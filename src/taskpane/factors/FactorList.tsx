import {
  Badge,
  Body1Strong,
  Button,
  Caption1,
  SearchBox,
  Slider,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import { foldForSearch } from "../../locale/foldForSearch";
import { formatNumber } from "../../locale/numbers";
import type { Messages } from "../../locale/messages";
import type { Side } from "../../model/catalogue/factor";
import { type CatalogueFactor, type FactorId, factors } from "../../model/catalogue/factors";
import type { FactorsStanding } from "../../workbook/standing/factorsStanding";
import { useHiddenStyle } from "../frame/useHiddenStyle";
import { ViewFrame } from "../frame/ViewFrame";
import { useAllWords } from "../frame/allWords";
import { OptionNumbers } from "./OptionNumbers";
import { RobustnessSection } from "./RobustnessSection";
import { ShareBar } from "./ShareBar";
import type { Write } from "./useFactors";
import { useTried } from "./useTried";
import { type Weighing, weighing } from "./weighing";

interface Props {
  readonly standing: FactorsStanding;
  readonly write: Write;
  /** The factor whose page was left: reading goes on at its row. */
  readonly left: FactorId | null;
  readonly onChoose: (id: FactorId) => void;
  readonly onCompare: () => void;
}

/** The factors by side with their ratings and weights, the balance of the sides, and what the ranking owes to the weights. */
export function FactorList({ standing, write, left, onChoose, onCompare }: Props) {
  const styles = useStyles();
  const { texts } = useAllWords();
  const { factorsView } = texts;
  const [query, setQuery] = useState("");
  const inForce = weighing(standing);
  const balance = useTried(inForce.balance, (value) => write([{ kind: "balance", value }]));
  const weighed = weighing(standing, { balance: balance.value });
  const found = factors.filter((factor) => isFound(factor, texts, query));
  return (
    <ViewFrame
      heading={factorsView.heading}
      lead={<WeighedBadge isWeighed={weighed.isWeighed} />}
      actions={
        <div className={styles.footer}>
          <Scores weighed={weighed} />
          <Button appearance="primary" onClick={onCompare}>
            {factorsView.compare}
          </Button>
        </div>
      }
    >
      <SearchBox
        className={styles.search}
        aria-label={factorsView.search(factors.length)}
        placeholder={factorsView.search(factors.length)}
        value={query}
        onChange={(_, { value }) => setQuery(value)}
      />
      <div className={styles.section}>
        <Caption1 id="balance-value">{factorsView.balanceValue(balance.value)}</Caption1>
        <Slider
          aria-label={factorsView.balance}
          aria-valuetext={factorsView.balanceValue(balance.value)}
          min={0}
          max={100}
          value={Math.round(100 * balance.value)}
          disabled={typeof standing.balance === "string"}
          onChange={(_, { value }) => balance.change(value / 100)}
        />
      </div>
      <OptionNumbers options={standing.options} />
      <Caption1 role="status">{found.length === 0 && factorsView.nothingFound(query)}</Caption1>
      {(["advantage", "disadvantage"] as const).map((side) => (
        <SideFactors
          key={side}
          side={side}
          found={found.filter((factor) => factor.side === side)}
          {...{ standing, weighed, left, onChoose }}
        />
      ))}
      <RobustnessSection standing={standing} />
    </ViewFrame>
  );
}

function isFound({ id }: CatalogueFactor, { factors: words, drivers }: Messages, query: string): boolean {
  const { title, summary } = words[id];
  const moved = factors.find((factor) => factor.id === id)!.drivers.map((driver) => drivers[driver].name);
  const text = foldForSearch([title, summary, ...moved].join(" "));
  return foldForSearch(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function WeighedBadge({ isWeighed }: { isWeighed: boolean }) {
  const { factorsView } = useAllWords().texts;
  return (
    <div>
      <Badge appearance="outline" color={isWeighed ? "brand" : "informative"}>
        {isWeighed ? factorsView.weighed : factorsView.notWeighed}
      </Badge>{" "}
      <Caption1>{isWeighed ? factorsView.ownWeights : factorsView.evenWeights}</Caption1>
    </div>
  );
}

function Scores({ weighed }: { weighed: Weighing }) {
  const styles = useStyles();
  const { language, texts } = useAllWords();
  return (
    <div className={styles.scores}>
      <Caption1>{texts.factorsView.scores}</Caption1>
      <ol className={styles.scoreList}>
        {weighed.scores.map((score, option) => (
          <li key={option}>
            <Caption1 className={styles.muted}>{option + 1}</Caption1>{" "}
            <strong>{score === null ? "–" : formatNumber(score, language, 1)}</strong>
          </li>
        ))}
      </ol>
    </div>
  );
}

type SideProps = Pick<Props, "standing" | "left" | "onChoose"> & {
  readonly side: Side;
  readonly found: readonly CatalogueFactor[];
  readonly weighed: Weighing;
};

function SideFactors({ side, found, ...rest }: SideProps) {
  const styles = useStyles();
  const { factorsView } = useAllWords().texts;
  if (found.length === 0) return null;
  return (
    <section aria-labelledby={`side-${side}`}>
      <Body1Strong as="h2" id={`side-${side}`} className={styles.heading}>
        {factorsView.sides[side]}
      </Body1Strong>
      <Caption1 className={styles.muted}>{factorsView.sideHints[side]}</Caption1>
      <ul className={styles.list}>
        {found.map((factor) => (
          <FactorRow key={factor.id} factor={factor} {...rest} />
        ))}
      </ul>
    </section>
  );
}

function FactorRow({
  factor,
  standing,
  weighed,
  left,
  onChoose,
}: Omit<SideProps, "side" | "found"> & { factor: CatalogueFactor }) {
  const styles = useStyles();
  const { texts } = useAllWords();
  const row = useRef<HTMLButtonElement>(null);
  const isLeft = factor.id === left;
  useEffect(() => {
    if (isLeft) row.current?.focus();
  }, [isLeft]);
  const index = factors.indexOf(factor);
  const weight = weighed.weights[index]!;
  const { factorsView } = texts;
  return (
    <li className={styles.item}>
      <Button ref={row} appearance="transparent" className={styles.row} onClick={() => onChoose(factor.id)}>
        <span className={styles.about}>
          <span className={styles.title}>
            {texts.factors[factor.id].title}
            <Caption1 className={styles.muted}>
              {texts.sheets.factors.cite(factor)} ·{" "}
              {weight === 0 && weighed.points[index]! > 0 ? factorsView.notRated : factorsView.weight(weight)}
            </Caption1>
          </span>
          <ChevronRightRegular aria-hidden />
        </span>
        <span className={styles.ratings}>
          {standing.factors[index]!.options.map(({ inForce }, option) => (
            <Rating key={option} name={standing.options[option]!} rating={inForce} side={factor.side} />
          ))}
        </span>
      </Button>
    </li>
  );
}

/** A rating, and how far it is from 1. */
function Rating({ name, rating, side }: { name: string; rating: number | null; side: Side }) {
  const styles = useStyles();
  const hidden = useHiddenStyle();
  const { language } = useAllWords();
  return (
    <span className={styles.rating}>
      <span className={hidden}>{name}: </span>
      <Caption1>{rating === null ? "–" : formatNumber(rating, language, 1)}</Caption1>
      <ShareBar share={rating === null ? 0 : (rating - 1) / 4} side={side} />
    </span>
  );
}

const useStyles = makeStyles({
  search: { maxWidth: "none" },
  section: { display: "flex", flexDirection: "column" },
  heading: { display: "block", margin: 0 },
  muted: { color: tokens.colorNeutralForeground3 },
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0 },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  row: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalXS,
    width: "100%",
    maxWidth: "none",
    padding: `${tokens.spacingVerticalS} 0`,
    border: "none",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
  },
  about: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  title: { display: "flex", flexDirection: "column", minWidth: 0 },
  ratings: { display: "grid", gridAutoFlow: "column", gridAutoColumns: "1fr", gap: tokens.spacingHorizontalS },
  rating: { position: "relative", fontVariantNumeric: "tabular-nums" },
  footer: { display: "flex", alignItems: "end", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  scores: { minWidth: 0 },
  scoreList: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    listStyleType: "none",
    margin: 0,
    padding: 0,
    fontVariantNumeric: "tabular-nums",
  },
});
