import { GatewayError } from "../../../src/excel/Gateway";
import {
  type Session,
  type Task,
  firstSession,
  moved,
  opened,
  recalculated,
  settled,
} from "../../../src/taskpane/frame/session";
import { nothingTried } from "../../../src/taskpane/frame/whatIfStanding";
import { request, resultOf } from "../../support/fakeGateway";

const { fault } = new GatewayError({ kind: "editingCell" });
const inTrouble = (task: Task): Session => ({ ...firstSession, trouble: { fault, task } });
const read = recalculated(resultOf(request));

test("figures that could be read again take away what hindered their reading, and nothing else", () => {
  expect(read(inTrouble({ kind: "open" })).trouble).toBeNull();
  expect(read(inTrouble({ kind: "create" })).trouble).toEqual({ fault, task: { kind: "create" } });
});

test("what is tried stays while its comparison is read again, and is nothing to another or once there is none", () => {
  const whatIf = { ...nothingTried, moves: new Map([["price 1", 14.5]]) };
  const tried: Session = { ...firstSession, result: resultOf(request), whatIf };
  const other = resultOf({ ...request, writtenOn: "2025-11-24" });
  for (const read of [opened, recalculated]) {
    expect(read(resultOf(request))(tried).whatIf).toBe(whatIf);
    expect(read(other)(tried).whatIf).toBe(nothingTried);
    expect(read(null)(tried).whatIf).toBe(nothingTried);
  }
});

test("what Excel's Undo takes back is told until the user goes to another view, and still after a look at the menu", () => {
  const written = settled({ place: "decision", undo: "inOneStep" })(firstSession);
  expect(written.undo).toBe("inOneStep");
  const atMenu = moved("menu")(written);
  expect(atMenu.undo).toBe("inOneStep");
  expect(moved("decision")(atMenu).undo).toBe("inOneStep");
  expect(moved("explain")(written).undo).toBeNull();
  expect(moved("explain")(atMenu).undo).toBeNull();
  expect(moved("decision")(moved("explain")(written)).undo).toBeNull();
});
