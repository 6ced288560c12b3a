import { areaAddress } from "../../../src/workbook/plan/address";
import { lineOf, namedEvery, withoutFirstLine } from "../../../src/workbook/plan/chartLines";
import { chartLooks, legend } from "../../../src/workbook/plan/looks";
import type { ChartPlan } from "../../../src/workbook/plan/plan";
import { type Recorded, callsOf, partOf } from "../../support/recordedExcel";

/** A chart as decided, as Excel is asked for it, and as a file's part holds it. */
export function decidedChart({ kind, categoryFormat, categoryAxisTitle, ...plan }: ChartPlan) {
  const { overlap, gapWidth, dotSize, categoryLabels } = chartLooks[kind];
  return {
    ...{ kind, legend, title: plan.title, categoryAxisTitle, valueAxisTitle: plan.valueAxisTitle },
    ...{ categoryFormat, valueFormat: plan.valueFormat },
    ...{ overlap, gapWidth, dotSize, categoryLabels },
    namedEvery: namedEvery({ kind, ...plan }),
    colors: plan.colors,
  };
}

const askedKinds: Record<string, ChartPlan["kind"]> = {
  ColumnStacked: "stackedColumns",
  ColumnClustered: "columns",
  BarClustered: "bars",
  Line: "lines",
  XYScatter: "scatter",
};

export function askedChart(sheet: Recorded, { name, source, kind, seriesBy }: ChartPlan) {
  const { given, result } = callsOf(partOf(sheet, "charts"), "add").find(({ result }) => result.set["name"] === name)!;
  const parts = kind === "scatter" ? [source] : [withoutFirstLine(source, seriesBy), lineOf(source, seriesBy, 0)];
  const asked = callsOf(sheet, "getRange").map(({ given: [address] }) => address);
  expect(asked).toEqual(expect.arrayContaining(parts.map((area) => areaAddress(area))));
  const [categories, values] = [partOf(result, "axes", "categoryAxis"), partOf(result, "axes", "valueAxis")];
  const series = callsOf(partOf(result, "series"), "getItemAt").map(({ result: each }) => each);
  const { overlap, gapWidth, markerSize } = series[0]!.set;
  return {
    kind: askedKinds[String(given[0])],
    legend: String(partOf(result, "legend").set["position"]).toLowerCase(),
    title: partOf(result, "title").set["text"],
    categoryAxisTitle: partOf(categories, "title").set["text"],
    valueAxisTitle: partOf(values, "title").set["text"],
    categoryFormat: categories.set["numberFormat"],
    valueFormat: values.set["numberFormat"],
    categoryLabels: categories.set["tickLabelPosition"] === "Low" ? "low" : "nextToAxis",
    ...{ overlap, gapWidth, dotSize: markerSize },
    namedEvery: categories.set["tickLabelSpacing"],
    colors: series.map(
      (each) =>
        partOf(each, "format", "line").set["color"] ??
        each.set["markerBackgroundColor"] ??
        callsOf(partOf(each, "format", "fill"), "setSolidColor")[0]?.given[0],
    ),
  };
}

export function heldChart(xml: string) {
  const [, body] = /<c:plotArea>(.*)<\/c:plotArea>/s.exec(xml)!;
  const [categories, values] = [...body!.matchAll(/<c:(catAx|valAx)>.*?<\/c:\1>/gs)].map(([axis]) => axis);
  const series = [...body!.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([each]) => each);
  const outside = body!.replace(/<c:ser>.*?<\/c:ser>/gs, "");
  const number = (tag: string, within: string) => {
    const found = valueOf(tag, within);
    return found === undefined ? undefined : Number(found);
  };
  return {
    kind: heldKind(outside),
    legend: valueOf("legendPos", xml) === "b" ? "bottom" : "",
    title: textOf(xml.slice(0, xml.indexOf("<c:plotArea>"))),
    categoryAxisTitle: textOf(categories!),
    valueAxisTitle: textOf(values!),
    categoryFormat: formatOf(categories!),
    valueFormat: formatOf(values!),
    categoryLabels: valueOf("tickLblPos", categories!) === "low" ? "low" : "nextToAxis",
    overlap: number("overlap", outside),
    gapWidth: number("gapWidth", outside),
    dotSize: number("size", series[0]!),
    namedEvery: number("tickLblSkip", categories!),
    colors: series.map((each) => `#${/<a:srgbClr val="(\w+)"/.exec(each)?.[1]}`),
  };
}

function heldKind(xml: string): ChartPlan["kind"] | undefined {
  if (xml.includes("<c:scatterChart>")) return "scatter";
  if (xml.includes("<c:lineChart>")) return "lines";
  if (valueOf("barDir", xml) === "bar") return "bars";
  return valueOf("grouping", xml) === "stacked" ? "stackedColumns" : "columns";
}

const valueOf = (tag: string, xml: string) => new RegExp(`<c:${tag} val="([^"]*)"`).exec(xml)?.[1];
const plain = (text: string | undefined) =>
  text?.replaceAll("&apos;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
const textOf = (xml: string) => plain(/<a:t>([^<]*)<\/a:t>/.exec(xml)?.[1]);
const formatOf = (xml: string) => plain(/<c:numFmt formatCode="([^"]*)"/.exec(xml)?.[1]);
