import { isAnswering } from "../../../src/excel/handOff/handOff";
import { counted } from "../../../src/functions/runtime/counted";

test("a function is waited for until its promise is kept, however many were called", async () => {
  expect(isAnswering()).toBe(false);
  const answers: ((value: number) => void)[] = [];
  const call = counted("LATER", () => new Promise((resolve) => answers.push(resolve)));
  const calls = [call(), call()];
  expect(isAnswering()).toBe(true);
  answers[0]!(1);
  await calls[0];
  expect(isAnswering()).toBe(true);
  answers[1]!(2);
  await calls[1];
  expect(isAnswering()).toBe(false);
});
