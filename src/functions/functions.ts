import * as catalogue from "./catalogue";
import * as money from "./money";
import * as pricing from "./pricing";
import * as risk from "./risk";
import * as score from "./score";
import * as sensitivity from "./sensitivity";
import * as simulation from "./simulation";
import * as staffing from "./staffing";

/** Ties every cell function to the name Excel knows it by: `outsourceScore` is `OUTSOURCE_SCORE`. */
for (const family of [catalogue, money, pricing, risk, score, sensitivity, simulation, staffing]) {
  for (const [name, member] of Object.entries(family)) {
    if (typeof member === "function") CustomFunctions.associate(cellName(name), member);
  }
}

function cellName(name: string): string {
  return `OUTSOURCE_${name.replace(/^outsource/, "").toUpperCase()}`;
}
