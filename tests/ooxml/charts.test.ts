import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseXml } from "../../src/ooxml/xml/document";
import { WorkbookPackage } from "../../src/ooxml/workbook-package";
import type { NewChart } from "../../src/workbook/plan";
import { convert, libreOffice } from "../support/office-programs";
import { partsOf, smallPackage, worksheetXml } from "../support/small-package";

const data =
  '<row r="1"><c r="B1" t="inlineStr"><is><t>余额</t></is></c><c r="C1" t="inlineStr"><is><t>债务率</t></is></c></row>' +
  [2022, 2023, 2024]
    .map(
      (year, i) =>
        `<row r="${i + 2}"><c r="A${i + 2}"><v>${year}</v></c><c r="B${i + 2}"><v>${10 + i}</v></c><c r="C${i + 2}"><v>0.${i}</v></c></row>`,
    )
    .join("");

const chart = (name: string, kind: NewChart["kind"] = "column"): NewChart => ({
  sheet: "债务 表",
  name,
  kind,
  title: "债务余额 <亿元>",
  categories: "A2:A4",
  series: [
    { nameCell: "B1", values: "B2:B4", color: "#2E75B6" },
    { nameCell: "C1", values: "C2:C4", color: "#C00000", asLine: true },
  ],
  over: "E2:L18",
  axisFormat: "#,##0.00",
});

const bytes = () =>
  smallPackage({
    sheets: {
      "债务 表": worksheetXml(
        `<sheetData>${data}</sheetData><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><legacyDrawing r:id="rId9"/>`,
      ),
    },
  });

test("a chart is native, with its colours and values written out", () => {
  const workbook = WorkbookPackage.open(bytes());
  workbook.addChart(chart("趋势"));
  const parts = partsOf(workbook.save());
  const xml = parts["xl/charts/chart1.xml"]!;
  expect(() => parseXml(xml, "chart")).not.toThrow();
  for (const part of [
    '<c:barDir val="col"/>',
    "<c:f>'债务 表'!$B$2:$B$4</c:f>",
    '<c:pt idx="2"><c:v>12</c:v></c:pt>',
    "<c:v>余额</c:v>",
    '<a:srgbClr val="2E75B6"/>',
    "<c:lineChart>",
    "<a:t>债务余额 &lt;亿元&gt;</a:t>",
    '<c:numFmt formatCode="#,##0.00" sourceLinked="0"/>',
  ]) {
    expect(xml).toContain(part);
  }
  expect(parts["xl/worksheets/sheet1.xml"]).toMatch(
    /<pageMargins[^>]*\/><drawing [^>]*r:id="rId1"\/><legacyDrawing/,
  );
  expect(parts["xl/drawings/drawing1.xml"]).toContain('name="趋势"');
  expect(parts["[Content_Types].xml"]).toContain('PartName="/xl/charts/chart1.xml"');
});

test("charts taken away leave nothing behind, in whatever order", () => {
  const workbook = WorkbookPackage.open(bytes());
  const before = partsOf(bytes());
  workbook.addChart(chart("甲"));
  workbook.addChart(chart("乙", "line"));
  workbook.removeChart("债务 表", "没有");
  workbook.removeChart("债务 表", "甲");
  expect(Object.keys(partsOf(workbook.save())).filter((name) => name.includes("charts/"))).toEqual([
    "xl/charts/chart2.xml",
  ]);
  workbook.removeChart("债务 表", "乙");
  expect(partsOf(workbook.save())).toEqual(before);
});

test("a chart on a protected sheet, or over no range, is refused", () => {
  const sheet = worksheetXml(`<sheetData>${data}</sheetData><sheetProtection sheet="1"/>`);
  const locked = WorkbookPackage.open(smallPackage({ sheets: { "债务 表": sheet } }));
  expect(() => locked.addChart(chart("甲"))).toThrow(expect.objectContaining({ code: "sheetProtected" }));
  const workbook = WorkbookPackage.open(bytes());
  expect(() => workbook.addChart({ ...chart("甲"), over: "" })).toThrow(
    expect.objectContaining({ code: "invalidArgument" }),
  );
  expect(workbook.isChanged).toBe(false);
});

const office = libreOffice();
(office === undefined ? describe.skip : describe)("LibreOffice", () => {
  test.each(["column", "bar", "line"] as const)(
    "draws a %s chart",
    (kind) => {
      const folder = mkdtempSync(path.join(tmpdir(), "caishen-"));
      const workbook = WorkbookPackage.open(bytes());
      workbook.addChart(chart("趋势", kind));
      const file = path.join(folder, "图.xlsx");
      writeFileSync(file, workbook.save());
      convert(office!, [file], "ods", folder);
      const parts = partsOf(readFileSync(path.join(folder, "图.ods")));
      const drawn = Object.entries(parts).find(([name]) => /^Object [^/]*\/content\.xml$/.test(name))?.[1];
      expect(drawn).toContain("债务余额 &lt;亿元&gt;");
      expect(drawn).toContain("#2e75b6");
      rmSync(folder, { recursive: true });
    },
    120_000,
  );
});
