import type { OpenedPreview } from "excel-preview/page";
import type { Language } from "../../src/locale/language";
import { messages } from "../../src/locale/messages";
import { startTexts } from "../../src/locale/startTexts";
import type { ViewId } from "../../src/taskpane/frame/viewId";
import { panePaths } from "../support/panePaths";

const inMenu = ["settings", "handOff", "repair", "checkExcel", "diagnostics", "about"] as const satisfies ViewId[];

/** Goes through every view of the pane, from the first opening of a workbook on, and says at each stop where it is. */
export async function* paneWalk(preview: OpenedPreview, language: Language): AsyncGenerator<string> {
  const { pane, page } = preview;
  const { views, setUp, frame } = messages[language].pane;
  const start = startTexts[language];
  const { setUpView, factorsView, factors, calibrateView } = messages[language];
  const paths = panePaths(preview, language);
  const press = (name: string) => pane.getByRole("button", { name, exact: true }).click();
  const headed = (name: string) => pane.getByRole("heading", { level: 1, name }).waitFor();
  const figureIn = (name: string, value: string) => pane.getByLabel(name, { exact: true }).fill(value);

  await pane.getByTestId("create-comparison").waitFor();
  yield "start";
  await press(start.create);
  for (const step of [1, 2, 3] as const) {
    await headed(setUpView.headings[step]);
    yield `set-up-${step}`;
    await press(step === 3 ? setUp.create : setUpView.next);
  }
  await paths.decision(150_000);
  await page.evaluate(() => window.preview.settled());
  yield "decision";
  await pane.locator("ol button[title]").first().click();
  await pane.getByRole("button", { name: frame.backTo(views.decision) }).waitFor();
  yield "explanation";
  await press(views.whatIf);
  const slider = pane.getByRole("slider").first();
  await slider.focus();
  await page.keyboard.press("End");
  yield "what-if";
  await press(views.factors);
  await pane.getByText(factors["language-gap"].title).first().waitFor();
  yield "factors";
  await pane.getByText(factors["language-gap"].title).first().click();
  await headed(factors["language-gap"].title);
  yield "factor";
  await press(frame.backTo(factorsView.heading));
  await press(factorsView.compare);
  yield "pairs";
  await press(views.functions);
  await pane.getByText("OUTSOURCE_AGENTS").waitFor();
  yield "functions";
  await pane.getByText("OUTSOURCE_AGENTS").click();
  await pane.getByRole("textbox").first().waitFor();
  yield "function";
  await paths.openMenu();
  yield "menu";
  await press(frame.closeMenu);
  await paths.open("calibrate");
  await figureIn(calibrateView.figures.fte(), "60");
  yield "calibrate";
  for (const view of inMenu) {
    await paths.open(view);
    await pane.getByRole("button", { name: frame.backTo(frame.menu) }).waitFor();
    yield view;
  }
}
