/** What the pane says when something goes wrong: what it is, and what to do about it. */
export const enPaneFaults = {
  editingCell: { title: "Excel is editing a cell", advice: "Press Enter in the sheet, then try again." },
  protectedWorkbook: {
    title: "The workbook is protected",
    advice:
      "Sheets can be neither added nor deleted. Lift the protection under Review > Protect Workbook, then try again.",
  },
  otherWorkbookInFront: {
    title: "Another workbook is in front",
    advice:
      "Excel writes only in the workbook that is in front. Bring this one to the front, keep it there, and try again.",
  },
  partGone: {
    title: "Part of the workbook is gone",
    advice:
      "A sheet, a name or cells were deleted or renamed while this was done. Try again: everything is looked for anew.",
  },
  coauthorTypes: {
    title: "Somebody else is typing in this workbook",
    advice:
      "Nothing was written, so that what they type is kept. Agree on a moment when only one of you changes the workbook, then try again.",
  },
  cellsByNumber: {
    title: "Excel calls cells by numbers (R1C1)",
    advice:
      "Names cannot follow their cells like that, and nothing was written. Clear File > Options > Formulas > R1C1 reference style, then try again.",
  },
  lacking: {
    title: "This Excel lacks what the add-in needs",
    advice:
      "Update Excel under File > Account > Update Options, or open the workbook in Excel on the web, then try again. It does not have:",
  },
  readOnlyWorkbook: {
    title: "The workbook cannot be changed",
    advice: "It is open for reading only or in Protected View. Choose Enable Editing, or save a copy, then try again.",
  },
  notPutBack: {
    title: "The workbook could not be put back",
    advice:
      "Excel failed while it wrote, and again while the sheets were put back. Close the workbook without saving. These sheets may be unfinished:",
  },
  excelError: {
    title: "Excel could not finish",
    advice:
      "If several sheets are selected as a group, select one. Then try again. If it happens again, save the workbook, close it and open it once more.",
  },
  unfinishedCells: {
    title: "Some cells have no value to keep",
    advice:
      "They show #NAME?, #BUSY! or another error that is not an answer. Wait until Excel has finished, repair the formulas or correct the cells, then try again.",
  },
  checksFail: {
    title: "The checks do not hold",
    advice:
      "Nothing is frozen. Correct what the sheet of the checks shows, then try again. Or freeze all the same: what is handed off then says that they did not hold.",
  },
  calculating: {
    title: "Excel has not finished calculating",
    advice: "Wait a moment, or press F9 where calculation is manual, then try again.",
  },
  protectedSheets: {
    title: "Sheets are protected",
    advice: "Lift their protection under Review > Unprotect Sheet, then try again.",
  },
  arrayFormulas: {
    title: "Array formulas in cells side by side are in the way",
    advice:
      "They would have to change, and of a block entered with Ctrl+Shift+Enter Excel changes no cell alone. Clear such a block, type its formula into the first cell and press Enter: it spills from there. Where the formulas were typed one by one instead, move them apart with Cut and Paste, so that no two touch. Then try again; afterwards they can go back.",
  },
  nothingToFreeze: {
    title: "There is nothing to hand off",
    advice: "No cell calls the add-in: the file already opens without it.",
  },
  handedOff: {
    title: "The formulas are frozen",
    advice: "Restore the formulas first, then try again.",
  },
  notHandedOff: {
    title: "There is nothing to restore",
    advice: "This workbook has no list of frozen formulas.",
  },
  newerWorkbook: {
    title: "A newer version wrote this workbook",
    advice: "It is left as it is. Install the newer version of the add-in, then try again.",
  },
  strangeSheets: {
    title: "Sheets have our names and another layout",
    advice:
      "The defined names that begin with Outsource_ point to these sheets, but they are not laid out as a comparison. Nothing was written. Start from the add-in's template, or delete those names under Formulas > Name Manager, then try again.",
  },
  sameNames: {
    title: "Two options have one name",
    advice:
      "Give each option a name of its own in the yellow header cells of the sheet Inputs, then try again. Nothing was written, or what is typed for one could have taken the place of the other’s.",
  },
  typedMoney: {
    title: "Amounts are typed in another currency",
    advice: "Open the set-up and say there what becomes of them. Nothing was written.",
  },
  otherShape: {
    title: "The template has no room for this comparison",
    advice:
      "Its sheets hold another number of options or rows, and nothing was written. Compare as many options as it has. Or let these sheets be laid out anew: what was typed stays, words of yours in place of ours are listed on a sheet, and the sheets take the add-in's look.",
  },
  cellsGone: {
    title: "Cells of the comparison are gone",
    advice:
      "Their row, their column or their sheet was deleted. Update the comparison in its set-up: it writes them again.",
  },
  inputsGone: {
    title: "The inputs cannot be read",
    advice: "Their sheets are gone, so what was typed cannot be carried over. Create a new comparison.",
  },
};
