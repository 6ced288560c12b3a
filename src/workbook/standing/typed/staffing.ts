import { StaffingLayout, queueInputs, shrinkageKinds, targets } from "../../layout/staffing";
import { type TypedSheet, orNull } from "./typedSheet";

export const typedStaffing: TypedSheet = {
  read: ({ typed }, { kept, intervalMinutes }) => {
    const layout = new StaffingLayout(kept.length, intervalMinutes);
    const at = (row: number, column: number) => orNull(typed[row]?.[column]);
    const ofOptions = (row: number) =>
      Object.fromEntries(kept.map((name, option) => [name, at(row, layout.optionColumn(option))]));
    const { row, column, rows, columns } = layout.shape;
    const indices = (count: number) => Array.from({ length: count }, (_, index) => index);
    return {
      staffing: {
        weeksPerYear: at(layout.weeksRow, layout.columns.value),
        interval: at(layout.intervalRow, layout.columns.value),
        peakWeek: at(layout.peakWeekRow, layout.columns.value),
        patience: at(layout.patienceRow, layout.columns.value),
        targets: Object.fromEntries(targets.map((id) => [id, ofOptions(layout.rowOf(id))])),
        shrinkage: Object.fromEntries(shrinkageKinds.map((id) => [id, ofOptions(layout.rowOf(id))])),
        queues: Object.fromEntries(queueInputs.map((id) => [id, ofOptions(layout.rowOf(id))])),
        mailHours: at(layout.rowOf("mail-hours"), layout.columns.value),
        shape: indices(rows).map((interval) => indices(columns).map((weekday) => at(row + interval, column + weekday))),
      },
    };
  },
  ofOptions: (optionCount) => {
    const layout = new StaffingLayout(optionCount);
    const rows = [...targets, ...shrinkageKinds, ...queueInputs].map((id) => layout.rowOf(id));
    return { rows, column: (option) => layout.optionColumn(option) };
  },
};
