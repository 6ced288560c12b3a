import { readFileSync } from "node:fs";
import { type OpenedPreview, describeInBrowser, openPreview } from "excel-preview/page";
import { examples } from "../../src/workbook/examples/examples";

jest.setTimeout(120_000);

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

describeInBrowser("the built pages under their Content-Security-Policy", () => {
  let preview: OpenedPreview;

  beforeAll(async () => {
    preview = await openPreview();
  });
  afterAll(() => preview.close());

  test("the functions simulate more trials than one turn takes, and nothing is kept from them", async () => {
    const trials = await preview.pane.evaluate(async (table) => {
      const { CustomFunctions } = window as unknown as {
        CustomFunctions: { _association: { mappings: Record<string, (...given: unknown[]) => unknown> } };
      };
      const simulate = CustomFunctions._association.mappings["OUTSOURCE_SIMULATE"]!;
      const answer = (await simulate(table, null, 120_000)) as unknown[][];
      return answer[1]?.[1];
    }, examples["OUTSOURCE_TCO"]!.sheet);
    expect(trials).toBe(120_000);
    expect(preview.policyViolations).toEqual([]);
    expect(preview.foreignRequests).toEqual([]);
    expect(preview.pageErrors).toEqual([]);
  });

  test.each(["light", "dark"] as const)(
    "the help is served beside the add-in, and can be read in %s",
    async (colorScheme) => {
      const page = await preview.page.context().newPage();
      try {
        await page.emulateMedia({ colorScheme });
        const messages: string[] = [];
        page.on("console", (message) => messages.push(message.text()));
        for (const path of ["da/functions/outsource_tco.html", "fil/factors/language-gap.html"]) {
          const answer = await page.goto(new URL(`/addin/help/${path}`, preview.page.url()).href);
          expect([path, answer?.status()]).toEqual([path, 200]);
          await page.evaluate(axe);
          const { violations } = await page.evaluate(() =>
            (window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } }).axe.run(),
          );
          expect([path, violations.map(({ id }) => id)]).toEqual([path, []]);
        }
        expect(messages).toEqual([]);
        expect(preview.foreignRequests).toEqual([]);
      } finally {
        await page.close();
      }
    },
  );

  test("a script or an address that is not the add-in's own is kept out of the pane", async () => {
    const kept = await preview.pane.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const found: string[] = [];
          document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
            found.push(effectiveDirective);
            if (found.length === 2) resolve(found);
          });
          const script = document.createElement("script");
          script.textContent = "window.isInjected = true";
          document.body.append(script);
          new Image().src = "https://example.org/leak.png";
        }),
    );
    expect(kept.sort()).toEqual(["img-src", "script-src-elem"]);
    expect(await preview.pane.evaluate(() => "isInjected" in window)).toBe(false);
  });
});
