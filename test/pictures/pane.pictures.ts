import { mkdirSync, readFileSync } from "node:fs";
import { type OpenedPreview, describeInBrowser, openPreview } from "excel-preview/page";
import { languages, regionalTag } from "../../src/locale/language";
import { paneWalk } from "./paneWalk";

jest.setTimeout(1_200_000);

const folder = "build/pictures";
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** How the pane is looked at. The smallest is a narrow pane at 200 %. */
const looks = {
  light: { width: 350, height: 1500 },
  dark: { width: 350, height: 1500, theme: "dark" },
  contrast: { width: 350, height: 1500, forcedColors: "active" },
  contrastDark: { width: 350, height: 1500, theme: "dark", forcedColors: "active" },
  narrow: { width: 320, height: 780 },
  small: { width: 320, height: 480 },
} as const satisfies Record<string, Look>;

interface Look {
  readonly width: number;
  /** Of the window: the title bar and the ribbon are over the pane. */
  readonly height: number;
  readonly theme?: "dark";
  readonly forcedColors?: "active";
}

describeInBrowser("pictures", () => {
  beforeAll(() => mkdirSync(folder, { recursive: true }));

  test.each(languages)(
    "every view in %s, in every theme and size: nothing leaves the pane, and axe finds nothing",
    async (language) => {
      const preview = await openPreview({ language: regionalTag[language], sample: false });
      const found: string[] = [];
      try {
        await preview.pane.evaluate(axe);
        for await (const view of paneWalk(preview, language))
          for (const [name, look] of Object.entries<Look>(looks)) {
            await show(preview, look);
            const place = `${view}-${name}-${language}`;
            await preview.page.locator("#pane").screenshot({ path: `${folder}/${place}.png`, animations: "disabled" });
            for (const fault of [...(await violations(preview)), ...(await outside(preview))])
              found.push(`${place}: ${fault}`);
          }
        expect(found).toEqual([]);
        expect(preview.pageErrors).toEqual([]);
      } finally {
        await preview.close();
      }
    },
  );
});

async function show({ page, pane }: OpenedPreview, { width, height, theme, forcedColors }: Look): Promise<void> {
  await page.setViewportSize({ width: 900, height });
  // A contrast theme's colours follow what the system prefers; without one the page says what the pane sees.
  const colorScheme = forcedColors ? (theme ?? "light") : null;
  await page.emulateMedia({ forcedColors: forcedColors ?? "none", colorScheme, reducedMotion: "reduce" });
  await page.evaluate(
    ([wide, dark]) => {
      document.documentElement.dataset["theme"] = dark ? "dark" : "light";
      document.getElementById("pane")!.style.width = `${wide}px`;
    },
    [width, theme === "dark"] as const,
  );
  await pane.waitForFunction((wide) => innerWidth === wide, width);
  await pane.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}

async function violations({ pane }: OpenedPreview): Promise<string[]> {
  return pane.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const found = await axe.run();
    return found.violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 200)}`);
  });
}

/** The texts that reach beyond the pane's edge, where nothing scrolls to them. */
async function outside({ pane }: OpenedPreview): Promise<string[]> {
  return pane.evaluate(() => {
    const texts = [...document.body.querySelectorAll<HTMLElement>("*")].filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== ""),
    );
    return texts
      .filter((element) => {
        const { right, width } = element.getBoundingClientRect();
        return width > 1 && right > innerWidth + 1;
      })
      .map((element) => `outside ${element.textContent.slice(0, 60)}`);
  });
}
