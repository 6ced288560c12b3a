import { KeptAnswers } from "../../src/file/keptAnswers";

test("an answer that is there at once is asked for once, and none is waited for", async () => {
  const answers = new KeptAnswers();
  const call = jest.fn(() => 2);
  expect([1, 2].map(() => answers.answer("A", [1], call))).toEqual([2, 2]);
  expect(call).toHaveBeenCalledTimes(1);
  await expect(answers.arrive()).resolves.toBe(false);
});

test("an error is kept as well, and is another answer than a blank's", () => {
  const answers = new KeptAnswers();
  const refuse = jest.fn(() => {
    throw new Error("#N/A");
  });
  for (let pass = 1; pass <= 2; pass++) expect(() => answers.answer("A", [[[undefined]]], refuse)).toThrow("#N/A");
  expect(refuse).toHaveBeenCalledTimes(1);
  expect(answers.answer("A", [[[null]]], () => 3)).toBe(3);
});

test("a promise is asked for once, and answers the same call in the next calculation", async () => {
  const answers = new KeptAnswers();
  const call = jest.fn(() => Promise.resolve([[7]]));
  expect(answers.answer("A", [[[1]]], call)).toBe("");
  expect(answers.answer("A", [[[1]]], call)).toBe("");
  await expect(answers.arrive()).resolves.toBe(true);
  expect(answers.answer("A", [[[1]]], call)).toEqual([[7]]);
  expect(call).toHaveBeenCalledTimes(1);
  await expect(answers.arrive()).resolves.toBe(false);
});

test("calls of another function or with other arguments are answered apart", async () => {
  const answers = new KeptAnswers();
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
  const answers = new KeptAnswers();
  const call = () => Promise.reject(new Error("#VALUE!"));
  answers.answer("A", [], call);
  await answers.arrive();
  expect(() => answers.answer("A", [], call)).toThrow("#VALUE!");
});
