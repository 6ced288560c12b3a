import { planMark } from "../../../src/workbook/standing/planMark";
import { sampleRequest } from "../../support/sample";

let mockPlanned = 0;
jest.mock("../../../src/workbook/comparisonWorkbook", () => ({
  comparisonWorkbook: (request: unknown) => {
    mockPlanned++;
    return { request };
  },
}));

test("the marks of twenty requests are known together, also while they are asked for again, and then make room for others", () => {
  const requests = Array.from({ length: 21 }, (_, place) => sampleRequest({ years: place + 1 }));
  const marks = requests.slice(0, 20).map(planMark);
  expect(new Set(marks).size).toBe(20);
  expect(requests.slice(0, 20).map(planMark)).toEqual(marks);
  expect(mockPlanned).toBe(20);
  planMark(requests[20]!);
  expect(planMark(requests[0]!)).toBe(marks[0]);
  expect(mockPlanned).toBe(22);
});
