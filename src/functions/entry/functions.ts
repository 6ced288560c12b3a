import { keepCellFunctions } from "../../model/cellFunctions";
import { counted } from "../runtime/counted";
import { cellFunctions } from "./cellFunctions";

for (const [name, cell] of cellFunctions) CustomFunctions.associate(name, counted(name, cell));
keepCellFunctions(cellFunctions);
