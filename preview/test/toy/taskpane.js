const button = document.querySelector("button");
const state = document.getElementById("state");

Office.onReady(({ host, platform }) => {
  document.getElementById("host").textContent = `${host} ${platform} ${Office.context.displayLanguage}`;
  button.disabled = false;
  button.onclick = () =>
    create().then(
      () => (state.textContent = "Done"),
      (error) => (state.textContent = `${error.code}: ${error.message}`),
    );
});

/** A small model: inputs with a name, money lines by year, functions of the add-in, rules and charts. */
async function create() {
  await Excel.run(async (context) => {
    const inputs = context.workbook.worksheets.add("Inputs");
    const costs = context.workbook.worksheets.add("Costs");
    await context.sync();

    inputs.getRange("A1:C6").values = [
      ["Outsourcing, in numbers", "", ""],
      ["Driver", "Unit", "Value"],
      ["Calls", "a year", 400000],
      ["Cost of a call", "EUR", 4.2],
      ["Saving", "share", "12%"],
      ["Site", "", "Nearshore"],
    ];
    const title = inputs.getRange("A1");
    title.format.font.size = 18;
    title.format.font.bold = true;
    const header = inputs.getRange("A2:C2");
    header.format.fill.color = "#1F6E43";
    header.format.font.color = "#FFFFFF";
    header.format.font.bold = true;
    inputs.getRange("C3").numberFormat = [["#,##0"]];
    inputs.getRange("C4").numberFormat = [["#,##0.00"]];
    inputs.getRange("C5").numberFormat = [["0%"]];
    inputs.getRange("C3:C6").format.font.color = "#0000FF";
    inputs.getRange("A:A").format.columnWidth = 150;
    inputs.getRange("B:C").format.columnWidth = 80;
    const edge = inputs.getRange("A6:C6").format.borders.getItem("EdgeBottom");
    edge.style = "Continuous";
    edge.color = "#1F6E43";
    inputs.getRange("C5").dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: "Between" } };
    inputs.getRange("C5").dataValidation.errorAlert = {
      title: "Saving",
      message: "A share from 0 to 1",
      style: "Stop",
      showAlert: true,
    };
    inputs.getRange("C5").dataValidation.prompt = {
      showPrompt: true,
      title: "Saving",
      message: "How much less it costs.",
    };
    inputs.getRange("C6").dataValidation.rule = {
      list: { inCellDropDown: true, source: "In-house,Nearshore,Offshore" },
    };
    inputs.getRange("A8").values = [["To the costs"]];
    inputs.getRange("A8").hyperlink = { documentReference: "Costs!A1", textToDisplay: "To the costs" };
    inputs.freezePanes.freezeRows(2);
    inputs.pageLayout.orientation = "Landscape";
    inputs.showGridlines = false;
    context.workbook.names.add("Toy_Calls", inputs.getRange("C3"));

    const years = [1, 2, 3, 4, 5];
    costs.getRange("A1:C6").formulas = [
      ["Year", "In-house", "Outsourced"],
      ...years.map((year, index) => [
        `Year ${year}`,
        `=Toy_Calls*Inputs!$C$4*1.02^${index}`,
        `=B${index + 2}*(1-Inputs!$C$5)`,
      ]),
    ];
    costs.getRange("B2:C6").numberFormat = years.map(() => ["#,##0", "#,##0"]);
    costs.getRange("A8:B8").formulas = [["Total", "=SUM(B2:B6)"]];
    costs.getRange("A9:B9").formulas = [["Twice the calls", "=TOY_TWICE(Toy_Calls)"]];
    costs.getRange("A10:B10").formulas = [["Error", "=TOY_TWICE(-1)"]];
    costs.getRange("E1").formulas = [["=TOY_TABLE(Inputs!C3:C4)"]];
    costs.getRange("B8:B9").numberFormat = [["#,##0"], ["#,##0"]];
    costs.getRange("A:A").format.columnWidth = 90;
    costs.getRange("B:C").format.columnWidth = 80;
    const { cellValue } = costs.getRange("B2:C6").conditionalFormats.add("CellValue");
    cellValue.format.fill.color = "#E2F0D9";
    cellValue.rule = { formula1: "=1680000", operator: "EqualTo" };

    const chart = costs.charts.add("ColumnClustered", costs.getRange("A1:C6"), "Columns");
    chart.name = "Costs by year";
    chart.title.text = "Cost by year";
    chart.setPosition("A12", "F27");
    chart.legend.position = "Bottom";
    chart.axes.valueAxis.numberFormat = "#,##0";
    chart.series.getItemAt(0).format.fill.setSolidColor("#7F7F7F");
    chart.series.getItemAt(1).format.fill.setSolidColor("#1F6E43");
    costs.activate();
    await context.sync();
  });
}
