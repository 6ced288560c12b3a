import path from "node:path";
import {
  outsourceDrivers,
  outsourceFactor,
  outsourceFactors,
  outsourceVersion,
} from "../../src/functions/catalogue";
import * as money from "../../src/functions/money";
import * as pricing from "../../src/functions/pricing";
import * as risk from "../../src/functions/risk";
import * as score from "../../src/functions/score";
import { outsourceTornado } from "../../src/functions/sensitivity";
import * as simulation from "../../src/functions/simulation";
import * as staffing from "../../src/functions/staffing";
import { installCustomFunctions } from "../support/customFunctions";

console.log(Object.keys({...money, ...pricing, ...risk, ...score, ...simulation, ...staffing}));
void path; void outsourceDrivers; void outsourceFactor; void outsourceFactors; void outsourceVersion; void outsourceTornado; void installCustomFunctions;
