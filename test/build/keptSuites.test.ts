import { executionAsyncResource } from "node:async_hooks";

/** Jest has one, and so has a package now and then, as Playwright, which is kept for all suites. */
const mostStorages = 4;

test("a promise is handed what tells whose it is by this suite, and not by each that ran before it", async () => {
  await new Promise((resolve) => setTimeout(resolve));
  const handedOn = Object.getOwnPropertySymbols(executionAsyncResource()).filter(
    ({ description }) => description === "kResourceStore",
  );
  expect(handedOn.length).toBeLessThanOrEqual(mostStorages);
});
