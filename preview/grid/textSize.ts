import { BooleanNumber } from "@univerjs/core";
import type { IStyleData } from "@univerjs/core";
import { defaultStyle } from "./styles";

const pixelsPerPoint = 4 / 3;
const lineSpacing = 1.3;
const sidePadding = 5;
/** Where nothing can be drawn (in the fast tests): the usual width of a letter, as a share of the font's size. */
const usualLetterWidth = 0.52;

let canvas: OffscreenCanvasRenderingContext2D | null | undefined;

/** How wide a text is drawn, in pixels. */
export function textWidth(text: string, style: IStyleData): number {
  const size = (style.fs ?? defaultStyle.fs!) * pixelsPerPoint;
  canvas ??= typeof OffscreenCanvas === "undefined" ? null : new OffscreenCanvas(1, 1).getContext("2d");
  if (!canvas) return text.length * size * usualLetterWidth;
  canvas.font = `${style.bl === BooleanNumber.TRUE ? "bold " : ""}${size}px ${style.ff ?? defaultStyle.ff}`;
  return canvas.measureText(text).width;
}

/** How high a row must be to show a text wrapped at a width, as Excel makes it by itself. */
export function wrappedHeight(text: string, style: IStyleData, columnWidth: number): number {
  const room = Math.max(1, columnWidth - 2 * sidePadding - (style.pd?.l ?? 0));
  const lines = text.split("\n").reduce((sum, line) => sum + linesFor(line, style, room), 0);
  return Math.ceil(lines * lineHeight(style.fs ?? defaultStyle.fs!)) + 2;
}

export const lineHeight = (points: number): number => points * pixelsPerPoint * lineSpacing;

function linesFor(line: string, style: IStyleData, room: number): number {
  const space = textWidth(" ", style);
  let lines = 1;
  let used = 0;
  for (const word of line.split(" ")) {
    const width = textWidth(word, style);
    if (used > 0 && used + space + width > room) {
      lines++;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(width / room) - 1);
    used += (used > 0 ? space : 0) + width;
  }
  return lines;
}
