/** The names of the events on the page by which a long simulation tells how far it is, and is told to stop and to run again. */
export const progressEvent = "outsource-simulation-progress";
export const cancelEvent = "outsource-simulation-cancel";
export const runEvent = "outsource-simulation-run";

/** How far it is: the detail of a progress event. Done means `done` equals `trials`; a cancelled one says so too. */
export interface SimulationProgress {
  readonly done: number;
  readonly trials: number;
}
