import { executionAsyncResource } from "node:async_hooks";

test("a promise is handed what tells whose it is by this suite, and not by each that ran before it", async () => {
  await new Promise((resolve) => setTimeout(resolve));
  const handedOn = Object.getOwnPropertySymbols(executionAsyncResource()).filter(
    ({ description }) => description === "kResourceStore",
  );
  expect(handedOn.length).toBeLessThanOrEqual(1);
});
