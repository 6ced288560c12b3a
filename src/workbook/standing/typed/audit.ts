import { AuditLayout } from "../../layout/audit";
import { type TypedSheet, cellsIn, keptChoice, nonBlank } from "./typedSheet";

export const typedAudit: TypedSheet = {
  read: ({ typed }, options) => {
    const cells = cellsIn(typed, new AuditLayout(options.kept.length).inputs).map(([first]) => first);
    return { audit: { trial: nonBlank(cells[0]), option: keptChoice(cells.at(-1), options) } };
  },
};
