import { makeStyles, tokens } from "@fluentui/react-components";
import { startTexts } from "../../locale/startTexts";
import { useWords } from "../frame/words";

interface Props {
  readonly articles: number;
  readonly factors: number;
  readonly drivers: number;
}

/** In the picture's own units. */
const [boxWidth, boxHeight, gap] = [66, 63, 18];

/** The way from the articles to a decision, as a picture. */
export function WayPicture({ articles, factors, drivers }: Props) {
  const styles = useStyles();
  const { picture, steps } = startTexts[useWords().language];
  const boxes = [
    { count: articles, name: steps.articles },
    { count: factors, name: steps.factors },
    { count: drivers, name: steps.drivers },
    { count: 1, name: steps.decision },
  ];
  const width = boxes.length * boxWidth + (boxes.length - 1) * gap;
  return (
    <svg viewBox={`-1 -1 ${width + 2} ${boxHeight + 2}`} role="img" aria-label={picture(articles, factors, drivers)}>
      {boxes.map(({ count, name }, index) => (
        <g key={name} transform={`translate(${index * (boxWidth + gap)})`}>
          <rect
            width={boxWidth}
            height={boxHeight}
            rx={4}
            className={index === boxes.length - 1 ? styles.lastBox : styles.box}
          />
          <text x={boxWidth / 2} y={28} className={styles.count}>
            {count}
          </text>
          <text x={boxWidth / 2} y={47} className={styles.name}>
            {name}
          </text>
          {index > 0 && <path d={`M${-gap + 3} ${boxHeight / 2}h12m-3 -3l3 3l-3 3`} className={styles.arrow} />}
        </g>
      ))}
    </svg>
  );
}

const box = { strokeWidth: 1, fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStrokeAccessible };

const useStyles = makeStyles({
  box,
  lastBox: { ...box, fill: tokens.colorBrandBackground2, stroke: tokens.colorCompoundBrandStroke },
  count: {
    fontSize: "16px",
    fontWeight: tokens.fontWeightSemibold,
    textAnchor: "middle",
    fill: tokens.colorNeutralForeground1,
  },
  name: { fontSize: "12px", textAnchor: "middle", fill: tokens.colorNeutralForeground1 },
  arrow: { fill: "none", stroke: tokens.colorNeutralStrokeAccessible },
});
