/** Numbers by which office.js knows the events of Excel. */
export enum ObjectEvent {
  Changed = 10,
  Calculated = 16,
}
