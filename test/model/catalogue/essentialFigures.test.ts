import { essentialFigures } from "../../../src/model/catalogue/essentialFigures";

test("a price and its basis are one essential figure, and pay and price are asked where an option has them", () => {
  const ids = (...arrangements: Parameters<typeof essentialFigures>[0]) =>
    essentialFigures(arrangements).map(({ id }) => id);
  const shared = ["calls-per-year", "handle-time", "fcr-today", "customer-margin", "records-exposed"];
  expect(ids("in-house", "onshore", "offshore")).toEqual([...shared, "agent-pay", "price"]);
  expect(ids("offshore", "nearshore")).toEqual([...shared, "price"]);
  expect(ids("in-house", "in-house-new")).toEqual([...shared, "agent-pay"]);
});
