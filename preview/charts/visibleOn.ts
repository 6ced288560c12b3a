/** Of a part of a drawing to what it is drawn on. */
const leastContrast = 3;
const darkest = 0.2;
/** How much white is mixed in at a time. */
const step = 0.05;

/** A colour that is told from a dark page: an add-in's own is chosen for white paper. On a light page it stays as it is. */
export function visibleOn(surface: string, color: string): string {
  if (!/^#[\da-f]{6}$/i.test(color) || luminanceOf(channelsOf(surface)) > darkest) return color;
  const own = channelsOf(color);
  for (let white = 0; white < 1; white += step) {
    const lighter = own.map((channel) => Math.round(channel + (255 - channel) * white));
    if (contrastOf(lighter, channelsOf(surface)) >= leastContrast) return hexOf(lighter);
  }
  return "#ffffff";
}

export function contrastOf(one: readonly number[], other: readonly number[]): number {
  const [low, high] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

export function channelsOf(color: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
}

const hexOf = (channels: readonly number[]) =>
  `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;

/** By WCAG. */
function luminanceOf(channels: readonly number[]): number {
  const [red, green, blue] = channels
    .map((channel) => channel / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
