import { GatewayError } from "../../../src/excel/Gateway";
import { type Session, type Task, firstSession, recalculated } from "../../../src/taskpane/frame/session";
import { request, resultOf } from "../../support/fakeGateway";

const { fault } = new GatewayError({ kind: "editingCell" });
const inTrouble = (task: Task): Session => ({ ...firstSession, trouble: { fault, task } });
const read = recalculated(resultOf(request));

test("figures that could be read again take away what hindered their reading, and nothing else", () => {
  expect(read(inTrouble({ kind: "open" })).trouble).toBeNull();
  expect(read(inTrouble({ kind: "create" })).trouble).toEqual({ fault, task: { kind: "create" } });
});
