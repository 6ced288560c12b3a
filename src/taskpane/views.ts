import type { ComponentType } from "react";
import { isVendors } from "../model/catalogue/driver";
import type { ViewId } from "./frame/viewId";
import type { ViewProps } from "./viewProps";

/** A view of the pane. What it is called in each language stands by its id. */
export interface PaneView {
  /** A tab, a line of the menu, or another view, which its back link leads to. */
  readonly reachedFrom: "tabs" | MenuSection | ViewId;
  /** Whether it can be opened now. */
  isAvailable(props: ViewProps): boolean;
  /** Loads it when it is opened. */
  readonly load: () => Promise<{ readonly View: ComponentType<ViewProps> }>;
}

export const menuSections = ["thisComparison", "share", "help"] as const;
type MenuSection = (typeof menuSections)[number];

const always = () => true;
const whereCompared = ({ pane }: ViewProps) => pane.result !== null;
/** Whether the baseline is a centre that runs today, and not a vendor's. */
const hasOwnCentre = ({ pane: { result } }: ViewProps) =>
  result !== null && result.request.today === "running" && !isVendors[result.request.options[0]!.arrangement];
const isHandedOff = ({ handOff }: ViewProps) => (handOff.state?.handOffSheet ?? null) !== null;
const loadTasks = () => import(/* webpackChunkName: "handOff" */ "./handOff/TaskView");

export const views: Readonly<Record<ViewId, PaneView>> = {
  start: {
    reachedFrom: "tabs",
    isAvailable: (props) => !whereCompared(props),
    load: async () => ({ View: (await import(/* webpackChunkName: "start" */ "./start/StartView")).StartView }),
  },
  decision: {
    reachedFrom: "tabs",
    isAvailable: whereCompared,
    load: async () => ({
      View: (await import(/* webpackChunkName: "decision" */ "./decision/DecisionView")).DecisionView,
    }),
  },
  explain: {
    reachedFrom: "decision",
    isAvailable: whereCompared,
    load: async () => ({
      View: (await import(/* webpackChunkName: "explain" */ "./decision/ExplainView")).ExplainView,
    }),
  },
  whatIf: {
    reachedFrom: "tabs",
    isAvailable: (props) => whereCompared(props) && !isHandedOff(props),
    load: async () => ({ View: (await import(/* webpackChunkName: "whatIf" */ "./whatIf/WhatIfView")).WhatIfView }),
  },
  factors: {
    reachedFrom: "tabs",
    isAvailable: whereCompared,
    load: async () => ({ View: (await import(/* webpackChunkName: "factors" */ "./factors/FactorsView")).FactorsView }),
  },
  functions: {
    reachedFrom: "tabs",
    isAvailable: always,
    load: async () => ({
      View: (await import(/* webpackChunkName: "functionsView" */ "./functions/FunctionsView")).FunctionsView,
    }),
  },
  setUp: {
    reachedFrom: "thisComparison",
    isAvailable: always,
    load: async () => ({ View: (await import(/* webpackChunkName: "setUp" */ "./setUp/SetUpView")).SetUpView }),
  },
  calibrate: {
    reachedFrom: "thisComparison",
    isAvailable: hasOwnCentre,
    load: async () => ({
      View: (await import(/* webpackChunkName: "calibrate" */ "./calibrate/CalibrateView")).CalibrateView,
    }),
  },
  settings: {
    reachedFrom: "thisComparison",
    isAvailable: whereCompared,
    load: async () => ({
      View: (await import(/* webpackChunkName: "settings" */ "./settings/SettingsView")).SettingsView,
    }),
  },
  handOff: {
    reachedFrom: "share",
    isAvailable: (props) => whereCompared(props) && !isHandedOff(props),
    load: async () => ({ View: (await loadTasks()).HandOffView }),
  },
  restore: {
    reachedFrom: "share",
    isAvailable: isHandedOff,
    load: async () => ({ View: (await loadTasks()).RestoreView }),
  },
  repair: { reachedFrom: "share", isAvailable: always, load: async () => ({ View: (await loadTasks()).RepairView }) },
  checkExcel: {
    reachedFrom: "help",
    isAvailable: always,
    load: async () => ({
      View: (await import(/* webpackChunkName: "checkExcel" */ "./check/ExcelCheckView")).ExcelCheckView,
    }),
  },
  diagnostics: {
    reachedFrom: "help",
    isAvailable: always,
    load: async () => ({
      View: (await import(/* webpackChunkName: "diagnostics" */ "./check/DiagnosticsView")).DiagnosticsView,
    }),
  },
  about: {
    reachedFrom: "help",
    isAvailable: always,
    load: async () => ({ View: (await import(/* webpackChunkName: "about" */ "./about/AboutView")).AboutView }),
  },
};
