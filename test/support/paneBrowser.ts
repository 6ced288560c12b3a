import { languages } from "../../src/locale/language";
import { loadOpening } from "../../src/locale/openingMessages";

/** What jsdom lacks of a browser: Fluent asks for sizes, the pane for the system's theme, the build's metadata for copies. */

beforeAll(() => Promise.all(languages.map(loadOpening)));

class StillObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

const theme = Object.assign(new EventTarget(), { matches: false });

window.ResizeObserver = StillObserver;
Element.prototype.scrollIntoView = () => undefined;
window.structuredClone = (value) => JSON.parse(JSON.stringify(value));
window.matchMedia = () => theme as unknown as MediaQueryList;

/** What the system does when the user changes its theme. */
export function preferDark(isDark: boolean): void {
  theme.matches = isDark;
  theme.dispatchEvent(new Event("change"));
}
