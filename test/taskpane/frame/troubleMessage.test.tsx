/** @jest-environment ./scripts/kept/keptWindow.cjs */
import "../../support/paneBrowser";
import "@testing-library/jest-dom";
import { cleanup, render, screen } from "@testing-library/react";
import { messages } from "../../../src/locale/messages";
import { TroubleMessage } from "../../../src/taskpane/frame/TroubleMessage";

const { failure, faults, tryAgain } = messages.en.pane;

jest.mock("../../../src/locale/faultTexts", () => {
  if (mockIsOffline) throw new Error("not served");
  return jest.requireActual<object>("../../../src/locale/faultTexts");
});
let mockIsOffline = true;

afterEach(cleanup);

test("what Excel refused is told in the pane's own words where its own do not come, and in them once they do", async () => {
  const show = () =>
    render(<TroubleMessage fault={{ kind: "protectedSheets", places: ["Costs"] }} onTryAgain={() => undefined} />);
  show();
  const alert = await screen.findByRole("alert");
  expect(alert).toHaveTextContent(failure.title);
  expect(alert).toHaveTextContent("Costs");
  expect(screen.getByRole("button", { name: tryAgain })).toBeEnabled();
  cleanup();
  mockIsOffline = false;
  jest.resetModules();
  show();
  expect(await screen.findByRole("alert")).toHaveTextContent(faults.protectedSheets.title);
});
