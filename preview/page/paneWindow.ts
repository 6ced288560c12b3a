import type { Implementation } from "../functions/addinFunction";

/** What the add-in's page has on its window, as far as the host reaches into it. */
export interface PaneWindow extends Window {
  MessageEvent: typeof MessageEvent;
  CustomFunctions?: { _association?: { mappings: Record<string, Implementation> } };
  Office?: { actions: { _association: { mappings: Record<string, (event: object) => void> } } };
  OfficeExtension?: { ClientObject: { prototype: object } };
}
