import type { ModelObject } from "../../../src/workbench/model/model-object";
import type { Workbook } from "../../../src/workbench/model/workbook";

/** One object of every class of the model, from a workbook with a sheet 表 whose A1:B2 may be drawn. */
export function modelObjects(workbook: Workbook): readonly ModelObject[] {
  const sheet = workbook.worksheets.getItem("表");
  const range = sheet.getRange("A1:B2");
  const chart = sheet.charts.add("Line", range, "Auto");
  const series = chart.series.getItemAt(0);
  const name = workbook.names.add("名称", range, "");
  const comment = sheet.comments.add(sheet.getRange("C3"), "批注");
  const part = workbook.customXmlParts.add('<a xmlns="urn:a"/>');
  return [
    workbook,
    workbook.worksheets,
    workbook.application,
    workbook.application.cultureInfo,
    workbook.names,
    name,
    workbook.settings,
    workbook.customXmlParts,
    workbook.customXmlParts.getByNamespace("urn:a"),
    part,
    workbook.protection,
    sheet,
    sheet.comments,
    comment,
    comment.replies,
    sheet.charts,
    chart,
    chart.title,
    chart.legend,
    chart.axes,
    chart.axes.valueAxis,
    chart.series,
    series,
    series.format,
    series.format.fill,
    series.format.line,
    sheet.freezePanes,
    sheet.horizontalPageBreaks,
    sheet.pageLayout,
    sheet.pageLayout.headersFooters,
    sheet.pageLayout.headersFooters.defaultForAllPages,
    sheet.protection,
    range,
    sheet.getRanges("A1,B2"),
    sheet.getRanges("A1,B2").areas,
    range.format,
    range.format.fill,
    range.format.font,
    range.format.borders,
    range.format.borders.getItem("EdgeTop"),
  ];
}
