import { addressOf, rangeAddress } from "../../workbook/address";
import type { NewChart, Plan } from "../../workbook/plan";
import { columnCount, columnWidths } from "../debt-monitoring/block";
import { putCeilings } from "../debt-monitoring/ceiling-block";
import { putFigures } from "../debt-monitoring/figure-block";
import { putIndicators } from "../debt-monitoring/indicator-block";
import { putLocalMeasures } from "../debt-monitoring/local-block";
import type { MonitoredPlace } from "../debt-monitoring/monitored-place";
import { putOutlook } from "../debt-monitoring/outlook-block";
import { listPage } from "../sheets/list-page";
import { SheetBuilder } from "../sheets/sheet-builder";
import * as face from "../sheets/sheet-style";

export const debtMonitoringName = "债务指标监测表";

/** The charts stand side by side: the first over so many columns. */
const leftColumns = 3;
const chartRows = 16;
const balanceColor = "#2E75B6";
const lineColor = "#C00000";
const scenarioColor = "#7F7F7F";

/**
 * The monitoring sheet of government debt (债务指标监测表): the amounts are filled in once, every ratio, light and room
 * is a live formula of built-in functions over them; charts of debt against its lines stand below. In 万元.
 */
export function debtMonitoringPlan(place: MonitoredPlace, name = debtMonitoringName): Plan {
  const sheet = new SheetBuilder();
  sheet.spread({ row: 0, column: 0, columnCount }, debtMonitoringName, face.title);
  sheet.height(0, 34);
  sheet.spread({ row: 1, column: 0, columnCount: 3 }, `编制单位：${place.organisation}`, face.banner);
  sheet.spread({ row: 1, column: 3, columnCount: 2 }, `截至：${place.on}`, face.banner);
  sheet.spread({ row: 1, column: 5, columnCount: 2 }, "单位：万元", face.bannerRight);
  sheet.height(1, 20);

  const [cells, afterFigures] = putFigures(sheet, 2, place);
  const afterIndicators = putIndicators(sheet, afterFigures, cells, place);
  const ceilings = putCeilings(sheet, afterIndicators, cells, place);
  const { local } = place;
  const afterLocal = local
    ? putLocalMeasures(sheet, ceilings.next, cells, { ...place, local })
    : ceilings.next;
  const outlookTitle = `${local ? "五" : "四"}、十年还本付息与偿债率`;
  const outlook = putOutlook(sheet, afterLocal, cells, place, outlookTitle);
  sheet.frame({ row: 2, column: 0, rowCount: outlook.next - 2, columnCount });
  const note =
    "注：状态由符号和文字表示；债务率等级按法定债务测算，不代表官方评定。与控制线比较按相乘后的金额，不受四舍五入影响。";
  sheet.spread({ row: outlook.next, column: 0, columnCount }, note, face.note);
  sheet.height(outlook.next, 32);
  const signatures = outlook.next + chartRows + 3;
  ["填表人：", "审核人：", "日期："].forEach((word, index) =>
    sheet.put(signatures, index * 2, word, face.banner),
  );

  const built = sheet.build({
    name,
    columnWidths,
    ...listPage(1, { orientation: "portrait", columns: 1 }),
  });
  const firstChart = outlook.next + 1;
  return {
    purpose: "add-debt-monitoring-sheet",
    edits: [
      { kind: "addSheet", sheet: built },
      { kind: "addChart", chart: balanceChart(name, ceilings.first, firstChart) },
      { kind: "addChart", chart: serviceChart(name, outlook.first, firstChart, place) },
    ],
  };
}

/** Balances as columns, ceilings as a line over them. */
function balanceChart(sheet: string, first: number, top: number): NewChart {
  const column = (at: number) => rangeAddress({ row: first, column: at, rowCount: 2, columnCount: 1 });
  return {
    sheet,
    name: "余额与限额",
    kind: "column",
    title: "债务余额与限额（万元）",
    categories: column(0),
    series: [
      { nameCell: addressOf({ row: first - 1, column: 1 }), values: column(1), color: balanceColor },
      {
        nameCell: addressOf({ row: first - 1, column: 2 }),
        values: column(2),
        color: lineColor,
        asLine: true,
      },
    ],
    over: rangeAddress({ row: top, column: 0, rowCount: chartRows, columnCount: leftColumns }),
    axisFormat: "#,##0",
  };
}

/** The debt service ratio by year, its line and the scenario where there are such. */
function serviceChart(
  sheet: string,
  first: number,
  top: number,
  { local, scenario, outlook }: MonitoredPlace,
): NewChart {
  const column = (at: number) =>
    rangeAddress({ row: first, column: at, rowCount: outlook.length, columnCount: 1 });
  const series = (at: number, color: string, asLine: boolean) => ({
    nameCell: addressOf({ row: first - 1, column: at }),
    values: column(at),
    color,
    ...(asLine ? { asLine } : {}),
  });
  return {
    sheet,
    name: "偿债率",
    kind: "column",
    title: "十年偿债率",
    categories: column(0),
    series: [
      series(3, balanceColor, false),
      ...(local ? [series(4, lineColor, true)] : []),
      ...(scenario ? [series(6, scenarioColor, true)] : []),
    ],
    over: rangeAddress({
      row: top,
      column: leftColumns,
      rowCount: chartRows,
      columnCount: columnCount - leftColumns,
    }),
    axisFormat: "0.0%",
  };
}
