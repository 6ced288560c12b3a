import type { Words } from "./words";

type Attributes = Readonly<Record<string, string | null>>;

/** What Univer's controls lack, or say wrongly, for one who hears the page: attributes by where they stand, null for one to take away. */
const attributesIn = ({ controls }: Words): Readonly<Record<string, Attributes>> => ({
  "[data-u-comp=defined-name] input": { "aria-label": controls.nameBox },
  "[data-u-comp=defined-name] a[type=button]": { role: "button", "aria-label": controls.names },
  "[data-u-comp=sheet-bar-append-button]": { "aria-label": controls.sheets },
  "div[type=button][data-slot=dropdown-menu-trigger]": { "aria-haspopup": null, "aria-expanded": null },
  "button:has(> .univerjs-icon-reduce-icon)": { "aria-label": controls.smaller },
  "button:has(> .univerjs-icon-increase-icon)": { "aria-label": controls.larger },
  "[role=track]": { role: null },
  "[role=handle]": { role: null, "aria-label": controls.zoom },
  "a[role=button]:empty": { "aria-label": controls.whole },
  "section[aria-label^=Notifications] ~ section[aria-label^=Notifications]": { "aria-label": controls.messages },
  "canvas[tabindex='1']": { tabindex: "-1" },
});

/** Gives the grid's controls the names and roles that Univer leaves out, as often as it draws them. */
export function nameControls(words: Words): void {
  const attributes = Object.entries(attributesIn(words));
  const mend = () => {
    for (const [selector, mended] of attributes)
      for (const control of document.querySelectorAll(`#grid ${selector}`))
        for (const [name, value] of Object.entries(mended))
          if (value === null) control.removeAttribute(name);
          else control.setAttribute(name, value);
  };
  new MutationObserver(mend).observe(document.getElementById("grid")!, { childList: true, subtree: true });
  mend();
}
