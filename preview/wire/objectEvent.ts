/** Numbers by which office.js knows the events of Excel. */
export enum ObjectEvent {
  Changed = 10,
  Activated = 11,
  Deactivated = 12,
  Added = 13,
  SelectionChanged = 14,
  Deleted = 15,
  Calculated = 16,
}
