import type { OptionAid } from "../../layout/workingsRows";
import { absolute, areaAddress, relative } from "../../plan/address";
import { decisionCells } from "../common/decisionCells";
import { optionNumber } from "../common/optionNumber";
import { allScores, scoreOf } from "../common/scores";
import type { Context } from "../context";

export type TurningAid = Extract<OptionAid, `turns-${string}`>;

/**
 * How an option would change the choice, by the rule of the decision with scores held still: 1, the recommended leaves its band; -1, it
 * enters the band of the cheapest; 0, it scores as well as the recommended and becomes the surer of the two, or the cheaper where their
 * spread is not known. What each one's P90 is of its cost is held still too, which is what a tie allows to be dearer: its ease.
 * The bands are what one of the pair may cost above the other until then.
 */
export function turningAid(context: Context, id: TurningAid, option: number): string {
  const { comparison, workings: layout } = context;
  const cells = decisionCells(context, "workings");
  const column = layout.optionColumn(option);
  const recommended = layout.number("recommended");
  const by = relative(layout.aidRow("turns-by"), column);
  const ease = relative(layout.aidRow("turns-ease"), column);
  const ofKind = (alike: string, leaves: string, enters: string) =>
    `IF(${by}="","",IF(${by}=0,${alike},IF(${by}>0,${leaves},${enters})))`;
  const band = cells.setting("close-cost");
  const lowest = `MIN(${cells.figure("npv")})`;
  // What is a share above one cost is so much below the other. Costs below 0 can lie further apart than BREAKEVEN takes.
  const ofGains = `IF(${band}>1-${band},"",-${band}/(1-${band}))`;
  const back = `IF(${lowest}<0,${ofGains},-${band}/(1+${band}))`;
  const own = cells.onComparison(relative(comparison.rowOf("npv"), column));
  const best = (row: string) => `INDEX(${row},1,${recommended})`;
  switch (id) {
    case "turns-ease": {
      const highs = areaAddress(layout.across(layout.aidRow("high-cost")), absolute);
      const high = relative(layout.aidRow("high-cost"), column);
      const spread = `${best(highs)}/${best(cells.figure("npv"))}/(${high}/${own})`;
      return `IFERROR(IF(COUNT(${highs})=COLUMNS(${highs}),${spread}-1,0),0)`;
    }
    case "turns-by": {
      const isRecommended = `${optionNumber(layout, layout.sections.aids, column)}=${recommended}`;
      const ahead = `${best(allScores(context))}-${scoreOf(context, column)}`;
      const close = cells.setting("close-score");
      const alike = `IF(${ease}>=${band},-1,IF(${ease}<=${back},1,0))`;
      const kind = `IF(${ahead}>${close},1,IF(${ahead}<-${close},-1,${alike}))`;
      return `IFERROR(IF(${isRecommended},"",${kind}),"")`;
    }
    case "turns-against":
      return `IF(${by}="","",IF(${by}<0,${layout.number("cheapest")},${recommended}))`;
    case "turns-band":
      return ofKind(ease, back, band);
    case "turns-band-back":
      return ofKind(`-${ease}/(1+${ease})`, band, back);
  }
}
