import { logLine } from "../../request/logLine";
import type { Context } from "../context";
import type { AboutPage } from "./aboutPage";

/** The log as the last block of the About sheet, so that a line can be added under it. */
export function putChangeLog(page: AboutPage, { messages, request, log }: Context): void {
  page.band(messages.handOff.log.heading);
  for (const entry of log) {
    const [day, text] = logLine(entry, request.language);
    page.line([day, "label"], [text, "text"]);
  }
}
