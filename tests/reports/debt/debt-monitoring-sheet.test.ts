import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import {
  debtFigureNames,
  debtFigureTitles,
  type DebtFigureName,
} from "../../../src/finance/debt/debt-figures";
import { workbookOfSheets } from "../../../src/ooxml/workbook-of-sheets";
import { WorkbookPackage } from "../../../src/ooxml/workbook-package";
import { debtMonitoringPlan } from "../../../src/reports/debt/debt-monitoring-sheet";
import type { MonitoredPlace } from "../../../src/reports/debt-monitoring/monitored-place";
import { addressOf } from "../../../src/workbook/address";
import type { NewCell, NewSheet, Plan } from "../../../src/workbook/plan";
import type { WorkbookView } from "../../../src/workbook/snapshot";
import { figuresOf, monitoredPlace } from "../../support/monitored-place";
import { convert, libreOffice } from "../../support/office-programs";
import { recalculate } from "../../support/recalculate";
import { partsOf } from "../../support/small-package";

function sheetOf(plan: Plan): NewSheet {
  const [edit] = plan.edits;
  if (edit?.kind !== "addSheet") throw new Error("The plan begins with its sheet.");
  return edit.sheet;
}

const sheet = (place: MonitoredPlace = monitoredPlace()) => sheetOf(debtMonitoringPlan(place));
const live = (of: NewSheet) => of.cells.filter(({ formula }) => formula !== undefined);
const rowOf = (of: NewSheet, title: string) =>
  of.cells.find(({ column, value }) => column === 0 && value === title)!.row;
const lightIn = (of: NewSheet, title: string) =>
  of.cells.find(({ row, column }) => row === rowOf(of, title) && column === 5)?.value;

describe("lights", () => {
  test.each([
    { debt: "91999.45", expected: "● 绿色（测算）" },
    { debt: "155000", expected: "▲ 黄色（测算）" },
    { debt: "322999.45", expected: "◆ 橙色（测算）" },
    { debt: "532999.45", expected: "■ 红色（测算）" },
  ])("of a general debt of $debt 万元: $expected", ({ debt, expected }) => {
    expect(lightIn(sheet(monitoredPlace({ figures: figuresOf({ generalDebt: debt }) })), "债务率")).toBe(
      expected,
    );
  });

  test.each([
    { title: "负债率", gdp: "2575005.5", row: 1, expected: "■ 达到或超过" },
    { title: "负债率", gdp: "2575005.6", row: 1, expected: "● 未达到" },
  ])("of the county gate with a GDP of $gdp: $expected", ({ gdp, expected }) => {
    const of = sheet(monitoredPlace({ figures: figuresOf({ gdp }) }));
    const lightsOf = of.cells.filter(({ column, value }) => column === 5 && /达到/.test(String(value)));
    expect(lightsOf[0]!.value).toBe(expected);
  });

  test("a figure that is missing leaves its light open", () => {
    expect(lightIn(sheet(monitoredPlace({ figures: figuresOf({ fiscalCapacity: null }) })), "债务率")).toBe(
      "○ 数据不全",
    );
  });
});

test("without measures of its own a county sees no gate and is not asked for what it needs", () => {
  const texts = sheet(monitoredPlace({ local: undefined })).cells.map(({ value }) => String(value));
  expect(texts.join()).not.toContain("本地办法口径");
  expect(texts).not.toContain(debtFigureTitles.disposableRevenue.zh);
});

test("formulas are of built-in functions that Excel 2019 and WPS have", () => {
  const used = new Set(
    live(sheet()).flatMap(({ formula }) =>
      [...formula!.matchAll(/([A-Z][A-Z.]*)\(/g)].map(([, name]) => name),
    ),
  );
  expect([...used].sort()).toEqual(["AND", "COUNT", "IF", "ISNUMBER", "MAX", "MIN", "ROUND"]);
});

test("it says nothing secret, and nothing of a right to borrow", () => {
  const texts = sheet()
    .cells.map(({ value }) => String(value))
    .join();
  expect(texts).not.toMatch(/隐性|还可举债/);
});

const office = libreOffice();
(office === undefined ? describe.skip : describe)("LibreOffice", () => {
  const changes = Object.fromEntries(
    debtFigureNames.map((name) => [name, figuresOf({ [name]: "130001.25" })]),
  ) as Record<DebtFigureName, ReturnType<typeof figuresOf>>;
  const places: [string, MonitoredPlace][] = [
    ["all figures", monitoredPlace()],
    ["no figures", monitoredPlace({ figures: {} })],
    ["no measures of its own", monitoredPlace({ local: undefined })],
    ["a denominator of zero", monitoredPlace({ figures: figuresOf({ gdp: "0", fiscalCapacity: "0" }) })],
    [
      "exactly at the lines",
      monitoredPlace({
        figures: figuresOf({ generalDebt: "30", specialDebt: "0", gdp: "300", fiscalCapacity: "25" }),
      }),
    ],
    ...debtFigureNames.map((name): [string, MonitoredPlace] => [
      name,
      monitoredPlace({ figures: changes[name] }),
    ]),
  ];
  let books: WorkbookView[] = [];
  beforeAll(() => {
    books = recalculate(
      office!,
      places.map(([, place]) => sheet(place)),
    );
  }, 240_000);

  test.each(places.map(([name], index) => ({ name, index })))(
    "recalculates to the values written: $name",
    ({ index }) => {
      const [, place] = places[index]!;
      const book = books[index]!;
      const differences = live(sheet(place)).flatMap((cell) => {
        const theirs = book.sheets[0]!.cell(cell.row, cell.column)?.value ?? "";
        return isSame(cell.value, theirs) ? [] : [`${addressOf(cell)} ours ${cell.value} theirs ${theirs}`];
      });
      expect(differences).toEqual([]);
    },
  );

  test.each(debtFigureNames)("a change of %s moves what depends on it", (name) => {
    const values = (of: NewSheet) => new Map(live(of).map((cell) => [addressOf(cell), cell.value]));
    const [before, after] = [values(sheet()), values(sheet(monitoredPlace({ figures: changes[name] })))];
    expect([...before].some(([address, value]) => after.get(address) !== value)).toBe(true);
  });

  test("draws both charts, on sheets of paper", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "caishen-"));
    const plan = debtMonitoringPlan(monitoredPlace());
    const workbook = WorkbookPackage.open(workbookOfSheets([sheetOf(plan)]));
    for (const edit of plan.edits) if (edit.kind === "addChart") workbook.addChart(edit.chart);
    const file = path.join(folder, "监测.xlsx");
    writeFileSync(file, workbook.save());
    convert(office!, [file], "ods", folder);
    const parts = partsOf(readFileSync(path.join(folder, "监测.ods")));
    const drawn = Object.entries(parts).filter(([name]) => /^Object [^/]*\/content\.xml$/.test(name));
    expect(drawn.map(([, xml]) => /债务余额与限额|十年偿债率/.exec(xml)?.[0]).sort()).toEqual(
      ["债务余额与限额", "十年偿债率"].sort(),
    );
    rmSync(folder, { recursive: true });
  }, 120_000);
});

/** Numbers agree to twelve digits: LibreOffice adds in another order. */
function isSame(ours: NewCell["value"], theirs: NewCell["value"]): boolean {
  if (typeof ours !== "number" || typeof theirs !== "number") return ours === theirs;
  return Math.abs(ours - theirs) <= 1e-12 * Math.max(1, Math.abs(ours));
}
