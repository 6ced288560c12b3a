import { LateAnswers } from "../../src/file/lateAnswers";

test("an answer that is there at once is passed on, and none is waited for", async () => {
  const answers = new LateAnswers();
  expect(answers.answer("A", [1], () => 2)).toBe(2);
  await expect(answers.arrive()).resolves.toBe(false);
});

test("a promise is asked for once, and answers the same call in the next calculation", async () => {
  const answers = new LateAnswers();
  const call = jest.fn(() => Promise.resolve([[7]]));
  expect(answers.answer("A", [[[1]]], call)).toBe("");
  expect(answers.answer("A", [[[1]]], call)).toBe("");
  await expect(answers.arrive()).resolves.toBe(true);
  expect(answers.answer("A", [[[1]]], call)).toEqual([[7]]);
  expect(call).toHaveBeenCalledTimes(1);
  await expect(answers.arrive()).resolves.toBe(false);
});

test("calls of another function or with other arguments are answered apart", async () => {
  const answers = new LateAnswers();
  const given: [string, unknown[]][] = [
    ["A", [1]],
    ["A", [2]],
    ["B", [1]],
  ];
  const ask = () => given.map(([name, list]) => answers.answer(name, list, () => Promise.resolve(`${name}${list}`)));
  expect(ask()).toEqual(["", "", ""]);
  await answers.arrive();
  expect(ask()).toEqual(["A1", "A2", "B1"]);
});

test("a promise that is broken throws its error in the next calculation", async () => {
  const answers = new LateAnswers();
  const call = () => Promise.reject(new Error("#VALUE!"));
  answers.answer("A", [], call);
  await answers.arrive();
  expect(() => answers.answer("A", [], call)).toThrow("#VALUE!");
});
