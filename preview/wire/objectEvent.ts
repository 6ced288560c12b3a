/** Numbers by which office.js knows the events of Excel. */
export enum ObjectEvent {
  Changed = 10,
  SelectionChanged = 14,
  Calculated = 16,
}
