import { blockLength, longestBlock } from "../../../src/model/simulation/blockLength";

test("a block is as long as there is room for, and a quarter of that with more options than a comparison has", () => {
  expect([1, 8].map(blockLength)).toEqual([longestBlock, longestBlock]);
  expect([9, 32].map(blockLength)).toEqual([longestBlock / 4, longestBlock / 4]);
});
