import { channelsOf, contrastOf, visibleOn } from "../../charts/visibleOn";
import { chartColors } from "../../page/chartColors";

const onPaper = ["#0B4F6C", "#B23A48", "#5B5F97", "#000000", "#6B6B6B", "#E0A030"];

test("a colour for white paper is told from a dark page, and stays as it is on a light one", () => {
  const { dark, light } = chartColors;
  for (const color of onPaper) {
    const shown = visibleOn(dark.surface, color);
    expect(contrastOf(channelsOf(shown), channelsOf(dark.surface))).toBeGreaterThanOrEqual(3);
    expect(visibleOn(light.surface, color)).toBe(color);
  }
  expect(visibleOn(dark.surface, "#E0A030")).toBe("#e0a030");
});

test("black on white has the contrast of 21 to 1 that WCAG gives it", () => {
  expect(contrastOf([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 10);
});
