import type { OptionAid } from "../../layout/workingsRows";
import { relative } from "../../plan/address";
import { decisionCells } from "../common/decisionCells";
import { optionNumber } from "../common/optionNumber";
import { allScores, scoreOf } from "../common/scores";
import type { Context } from "../context";

export type TurningAid = Extract<OptionAid, `turns-${string}`>;

/**
 * How an option would change the choice, by the rule of the decision with scores held still: 0, it scores as well as the recommended
 * and comes to cost as much; 1, the recommended, which scores better or ties at a higher cost, leaves its band; -1, it scores better
 * and enters the band of the cheapest. The bands are what one of the pair may cost above the other until then.
 */
export function turningAid(context: Context, id: TurningAid, option: number): string {
  const { comparison, workings: layout } = context;
  const cells = decisionCells(context, "workings");
  const column = layout.optionColumn(option);
  const recommended = layout.number("recommended");
  const by = relative(layout.aidRow("turns-by"), column);
  const ofKind = (leaves: string, enters: string) => `IF(${by}="","",IF(${by}=0,0,IF(${by}>0,${leaves},${enters})))`;
  const band = cells.setting("close-cost");
  const lowest = `MIN(${cells.figure("npv")})`;
  // What is a share above one cost is so much below the other. Costs below 0 can lie further apart than BREAKEVEN takes.
  const ofGains = `IF(${band}>1-${band},"",-${band}/(1-${band}))`;
  const back = `IF(${lowest}<0,${ofGains},-${band}/(1+${band}))`;
  switch (id) {
    case "turns-by": {
      const isRecommended = `${optionNumber(layout, layout.sections.aids, column)}=${recommended}`;
      const ahead = `INDEX(${allScores(context)},1,${recommended})-${scoreOf(context, column)}`;
      const cost = `INDEX(${cells.figure("npv")},1,${recommended})`;
      const isDearer = `${cost}>${cells.onComparison(relative(comparison.rowOf("npv"), column))}`;
      const close = cells.setting("close-score");
      const kind = `IF(${ahead}>${close},1,IF(${ahead}<-${close},-1,IF(${isDearer},1,0)))`;
      return `IFERROR(IF(${isRecommended},"",${kind}),"")`;
    }
    case "turns-against":
      return `IF(${by}="","",IF(${by}<0,${layout.number("cheapest")},${recommended}))`;
    case "turns-band":
      return ofKind(back, band);
    case "turns-band-back":
      return ofKind(band, back);
  }
}
