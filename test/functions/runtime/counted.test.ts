import { counted } from "../../../src/functions/runtime/counted";
import { type FunctionCalls, functionCallsKey } from "../../../src/model/functionCalls";

const page = globalThis as { [functionCallsKey]?: FunctionCalls };
beforeEach(() => delete page[functionCallsKey]);
const seen = () => page[functionCallsKey]!;

test("a function answers as before, and its calls are counted", () => {
  const sum = counted("SUM", (one, other) => Number(one) + Number(other));
  expect([sum(1, 2), sum(3, 4)]).toEqual([3, 7]);
  expect(seen()).toMatchObject({ called: 2, inFlight: 0 });
});

test("one that promises an answer is in flight until it has come or failed", async () => {
  let settle: { answer: (value: number) => void; fail: (error: Error) => void };
  const later = counted("LATER", () => new Promise((answer, fail) => (settle = { answer, fail })));
  const first = later();
  expect(seen().inFlight).toBe(1);
  settle!.answer(5);
  await expect(first).resolves.toBe(5);
  const second = later();
  settle!.fail(new Error("refused"));
  await expect(second).rejects.toThrow("refused");
  expect(seen()).toMatchObject({ called: 2, inFlight: 0, slowest: { name: "LATER" } });
});

test("one that throws is no longer in flight, and what it throws reaches the cell", () => {
  const failing = counted("FAIL", () => {
    throw new Error("#VALUE!");
  });
  expect(failing).toThrow("#VALUE!");
  expect(seen()).toMatchObject({ called: 1, inFlight: 0 });
});
