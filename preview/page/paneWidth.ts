import { element } from "./titleBar";

const narrowest = 320;
const widest = 600;
const keyStep = 20;

/** Lets the pane be made wider and narrower, by pointer and by arrow keys, within what Excel allows. */
export function makePaneResizable(): void {
  const [divider, pane] = [element("divider"), element("pane")];
  const setWidth = (width: number) => {
    const allowed = Math.min(widest, Math.max(narrowest, width));
    pane.style.width = `${allowed}px`;
    divider.setAttribute("aria-valuenow", String(allowed));
  };
  divider.addEventListener("pointerdown", (event) => {
    divider.setPointerCapture(event.pointerId);
    document.body.classList.add("is-resizing");
  });
  divider.addEventListener("pointermove", (event) => {
    if (divider.hasPointerCapture(event.pointerId)) setWidth(window.innerWidth - event.clientX);
  });
  divider.addEventListener("pointerup", () => document.body.classList.remove("is-resizing"));
  divider.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") setWidth(pane.offsetWidth + keyStep);
    if (key === "ArrowRight") setWidth(pane.offsetWidth - keyStep);
  });
}
