import { type OpenedPreview, describeInBrowser, openPreview } from "excel-preview/page";
import { excelCheckTexts } from "../../src/locale/excelCheckTexts";
import { messages } from "../../src/locale/messages";

jest.setTimeout(120_000);

describeInBrowser("the ribbon", () => {
  let preview: OpenedPreview;

  beforeAll(async () => {
    preview = await openPreview({ language: "da-DK", sample: false });
    await preview.pane.getByTestId("create-comparison").waitFor();
  });
  afterAll(() => preview.close());

  test("has the commands of the manifest in the host's language", async () => {
    const labels = await preview.page.locator("#ribbon button").allTextContents();
    const sharing = ["Overdrag", "Gendan formler", "Reparer formler"];
    expect(labels).toEqual(["Sammenlign alternativer", ...sharing, "Kontrollér denne Excel"]);
  });

  test("a command shows the pane and asks there before anything is done", async () => {
    await preview.page.locator("#pane-toggle").click();
    expect(await preview.page.locator("#pane").isVisible()).toBe(false);
    await preview.page.getByRole("button", { name: "Reparer formler", exact: true }).first().click();
    await preview.pane.getByText(messages.da.handOff.area.repair.question).waitFor();
    expect(await preview.page.locator("#pane").isVisible()).toBe(true);
    expect(preview.pageErrors).toEqual([]);
  });

  test("the check of this Excel comes when it is asked for, and finds the preview as wanted", async () => {
    const { heading, check } = { heading: messages.da.pane.views.checkExcel, check: excelCheckTexts.da.check };
    await preview.page.getByRole("button", { name: heading, exact: true }).first().click();
    await preview.pane.getByText(check.lead).waitFor();
    await preview.pane.getByRole("button", { name: heading, exact: true }).click();
    await preview.pane.getByText(check.found, { exact: true }).waitFor();
    await preview.pane.getByRole("button", { name: check.again }).waitFor();
    const differing = preview.pane.locator("tr", { has: preview.pane.getByLabel(check.differs) });
    expect(await differing.allTextContents()).toEqual([]);
    expect(await preview.pane.getByText(check.allAsWanted).count()).toBe(1);
    expect(preview.pageErrors).toEqual([]);
  });
});
