import { cellFunctions } from "./cellFunctions";

for (const [name, cell] of cellFunctions) CustomFunctions.associate(name, cell);
