import type {} from "@univerjs/sheets-drawing-ui/facade";
import type {} from "@univerjs/ui/facade";
import { BarChart, LineChart, ScatterChart } from "echarts/charts";
import { GridComponent, LegendComponent, TitleComponent, TooltipComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";
import { readChart } from "../charts/chartData";
import { chartOption } from "../charts/chartOption";
import type { ChartColors } from "../charts/chartOption";
import type { Grid } from "../grid/grid";
import type { Chart } from "../model/chart";
import type { ChartStore } from "../model/chartStore";

echarts.use([
  BarChart,
  LineChart,
  ScatterChart,
  GridComponent,
  LegendComponent,
  TitleComponent,
  TooltipComponent,
  CanvasRenderer,
]);

const componentKey = "OfficeChart";
/** A chart's place counts from the first cell, the layer's from the corner of the headers. */
const rowHeaderWidth = 46;
const columnHeaderHeight = 20;
const layoutPause = 50;

interface Shown {
  layerId: string;
  place: string;
}

/** Draws the charts of the sheet in view above its cells, where they move and scroll with them. */
export class ChartLayer {
  private readonly shown = new Map<string, Shown>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** The same functions for the same chart, so that React keeps its element. */
  private readonly hooks = new Map<string, Omit<ChartViewProps, "id">>();
  private readonly redraws = new Map<string, () => void>();

  constructor(
    private readonly grid: Grid,
    private readonly charts: ChartStore<Chart>,
    private readonly colors: () => ChartColors,
  ) {
    grid.univer.registerComponent(componentKey, (props: { data?: { id: string } }) => this.view(props.data?.id ?? ""));
  }

  /**
   * Brings the page in line with the model, once the sheet in view has been laid out: placed earlier, a chart would
   * be tied to cells by the widths of the sheet before.
   */
  update(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.draw(), layoutPause);
  }

  private draw(): void {
    const sheetId = this.grid.tabs.activeId();
    const current = new Map(this.charts.of(sheetId).map((chart) => [chart.id, chart]));
    for (const [id, { layerId }] of this.shown) {
      const chart = this.charts.all().find((one) => one.id === id);
      if (!chart) this.takeAway(id, layerId);
    }
    for (const chart of current.values()) this.show(chart);
    for (const redraw of this.redraws.values()) redraw();
  }

  private show(chart: Chart): void {
    const { left, top, width, height } = chart.pixels;
    const place = [left, top, width, height].join();
    const known = this.shown.get(chart.id);
    if (known?.place === place) return;
    if (known) this.takeAway(chart.id, known.layerId);
    const initPosition = {
      startX: left + rowHeaderWidth,
      startY: top + columnHeaderHeight,
      endX: left + width + rowHeaderWidth,
      endY: top + height + columnHeaderHeight,
    };
    const layerId = `layer-${chart.id}-${place}`;
    const sheet = this.grid.tabs.sheet(chart.sheetId);
    const added = sheet.addFloatDomToPosition(
      { componentKey, initPosition, allowTransform: false, data: { id: chart.id } },
      layerId,
    );
    if (added) this.shown.set(chart.id, { layerId: added.id, place });
  }

  private takeAway(id: string, layerId: string): void {
    for (const sheet of this.grid.workbook.getSheets()) sheet.removeFloatDom(layerId);
    this.shown.delete(id);
  }

  private view(id: string) {
    const hooks = this.hooks.get(id) ?? {
      draw: (target: echarts.ECharts) => this.drawOn(id, target),
      watch: (redraw: () => void) => this.watch(id, redraw),
    };
    this.hooks.set(id, hooks);
    return <ChartView key={id} id={id} {...hooks} />;
  }

  private watch(id: string, redraw: () => void): () => void {
    this.redraws.set(id, redraw);
    return () => {
      if (this.redraws.get(id) === redraw) this.redraws.delete(id);
    };
  }

  private drawOn(id: string, target: echarts.ECharts): void {
    const chart = this.charts.all().find((one) => one.id === id);
    if (chart) target.setOption(chartOption(chart, readChart(this.grid, chart), this.colors()), { notMerge: true });
  }
}

interface ChartViewProps {
  id: string;
  draw: (target: echarts.ECharts) => void;
  watch: (redraw: () => void) => () => void;
}

function ChartView({ id, draw, watch }: ChartViewProps) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const target = echarts.init(element.current);
    const redraw = () => draw(target);
    const resize = new ResizeObserver(() => target.resize());
    resize.observe(element.current!);
    const stop = watch(redraw);
    redraw();
    return () => {
      stop();
      resize.disconnect();
      target.dispose();
    };
  }, [draw, watch]);
  return <div ref={element} className="chart" data-chart={id} />;
}
