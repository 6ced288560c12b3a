import { keepCellFunctions } from "../../model/cellFunctions";
import { cellFunctions } from "./cellFunctions";

for (const [name, cell] of cellFunctions) CustomFunctions.associate(name, cell);
keepCellFunctions(cellFunctions);
