/** @jest-environment ./scripts/kept/keptWindow.cjs */
import "../../support/paneBrowser";
import "@testing-library/jest-dom";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { enPaneFaults } from "../../../src/locale/en/paneFaults";
import { messages } from "../../../src/locale/messages";
import { TroubleMessage } from "../../../src/taskpane/frame/TroubleMessage";

const { layOutAnew, tryAgain, untold } = messages.en.pane;

jest.mock("../../../src/locale/faultTexts", () => {
  if (mockIsOffline) throw new Error("not served");
  return jest.requireActual<object>("../../../src/locale/faultTexts");
});
let mockIsOffline: boolean;

beforeEach(() => {
  mockIsOffline = true;
  jest.resetModules();
});
afterEach(cleanup);

test("where the words of what Excel refused do not come, nobody is blamed, and to try again asks for them again as well", async () => {
  const onTryAgain = jest.fn();
  render(<TroubleMessage fault={{ kind: "protectedSheets", places: ["Costs"] }} onTryAgain={onTryAgain} />);
  const alert = await screen.findByRole("alert");
  expect(alert).toHaveTextContent(`${untold}Costs${tryAgain}`);
  mockIsOffline = false;
  jest.resetModules();
  fireEvent.click(screen.getByRole("button", { name: tryAgain }));
  expect(onTryAgain).toHaveBeenCalledTimes(1);
  expect(await screen.findByText(enPaneFaults.protectedSheets.title)).toBeInTheDocument();
});

test("sheets are laid out anew only by who has read what that does", async () => {
  const onTryAgain = jest.fn();
  render(<TroubleMessage fault={{ kind: "otherShape", places: [] }} onTryAgain={onTryAgain} />);
  expect(await screen.findByRole("alert")).toHaveTextContent(untold);
  mockIsOffline = false;
  jest.resetModules();
  fireEvent.click(screen.getByRole("button", { name: tryAgain }));
  expect(await screen.findByText(enPaneFaults.otherShape.title)).toBeInTheDocument();
  expect(onTryAgain).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole("button", { name: layOutAnew }));
  expect(onTryAgain).toHaveBeenCalledTimes(1);
});
