import { type OpenedPreview, describeInBrowser, openPreview } from "excel-preview/page";
import { messages } from "../../src/locale/messages";

jest.setTimeout(60_000);

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
});
