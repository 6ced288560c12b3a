import { type Context, areaOn } from "../context";

/** Counts the errors on every sheet. */
export function errorCells(context: Context): string {
  const { audit, comparison, costs, factors, inputs, risks, sensitivity, simulation, staffing } = context;
  const areas = [
    areaOn(context, "inputs", inputs.inForceArea),
    areaOn(context, "factors", factors.ratings),
    areaOn(context, "staffing", staffing.body),
    areaOn(context, "risks", risks.figures),
    areaOn(context, "sensitivity", sensitivity.tornado),
    areaOn(context, "sensitivity", sensitivity.costs),
    areaOn(context, "simulation", simulation.costAnswer),
    areaOn(context, "simulation", simulation.savingAnswer),
    areaOn(context, "simulation", simulation.histogramAnswer),
    areaOn(context, "simulation", simulation.shown),
    areaOn(context, "audit", audit.draws),
    areaOn(context, "costs", {
      row: costs.yearRow,
      column: costs.columns.present,
      rows: costs.lastRow - costs.yearRow + 1,
      columns: costs.lastColumn - costs.columns.present + 1,
    }),
    areaOn(context, "factors", factors.explanation),
    areaOn(context, "factors", factors.stability),
    areaOn(context, "comparison", comparison.checkedCells),
  ];
  return areas.map((area) => `SUMPRODUCT(--ISERROR(${area}))`).join("+");
}
