/** @jest-environment jsdom */
import { isSimulating } from "../../../src/excel/handOff/handOff";
import { progressEvent } from "../../../src/model/simulation/simulationProgress";

const tell = (done: number) => dispatchEvent(new CustomEvent(progressEvent, { detail: { done, trials: 300_000 } }));

test("a long simulation is waited for from its first word to its last", () => {
  expect(isSimulating()).toBe(false);
  tell(0);
  expect(isSimulating()).toBe(true);
  tell(20_000);
  expect(isSimulating()).toBe(true);
  tell(300_000);
  expect(isSimulating()).toBe(false);
});
