import type { WorkbookView } from "../../workbook/snapshot";
import { defineLedger, ledgerColumnOf as column } from "../ledgers/ledger";
import type { LedgerEntry } from "../ledgers/ledger-entry";
import { readLedgers } from "../ledgers/read-ledgers";

/** What the projects of a year are to reach (绩效目标台账), one row an indicator. */
export const performanceTargetLedger = defineLedger({
  id: "performance-target-ledger",
  title: "绩效目标台账",
  unit: "yuan",
  columns: {
    project: column("项目名称", /^(预算)?项目(名称)?$/, "text", { isRequired: true }),
    nature: column("项目属性", /^项目(属性|性质)$/, "text", {
      choices: ["新增项目", "延续项目"],
    }),
    period: column("起止时间", /^(项目)?(起止(时间|年限)|实施周期|实施期限)$/, "text"),
    goal: column("总体目标", /^(年度|总体|年度总体|项目)(绩效)?目标$/, "text"),
    first: column("一级指标", /^一级指标$/, "text", {
      choices: ["产出指标", "效益指标", "满意度指标"],
    }),
    second: column("二级指标", /^二级指标$/, "text"),
    third: column("三级指标", /^三级指标(名称)?$/, "text", { isRequired: true }),
    value: column("指标值", /^(年度)?指标值$/, "text", { isRequired: true }),
  },
  fewestColumns: 4,
  telling: [["project"], ["third"], ["value"]],
  names: [["project", "third"], ["project"]],
  entered: ["project"],
  notes: ["一个项目有几个指标填几行；项目名称与预算明细一致，项目属性、起止时间、总体目标填在项目的第一行。"],
});

type Column = keyof (typeof performanceTargetLedger)["columns"];

/** One indicator of a project, as written: 产出指标 | 数量指标 | 扫描页数 | ≥60万页. */
export interface PerformanceIndicator {
  readonly first: string;
  readonly second: string;
  readonly third: string;
  readonly value: string;
}

/** What a project is to reach; what is not written is empty. */
export interface PerformanceTarget {
  readonly nature: string;
  readonly period: string;
  readonly goal: string;
  readonly indicators: readonly PerformanceIndicator[];
}

/** The performance targets that a workbook's ledgers keep, by the project's name as written. */
export function readPerformanceTargets(view: WorkbookView): ReadonlyMap<string, PerformanceTarget> {
  const targets = new Map<string, PerformanceTarget>();
  const written = (entry: LedgerEntry<Column>, key: Column) => {
    const { sheet, row, column: at } = entry.cell(key);
    return entry.has(key) ? String(view.sheet(sheet)?.cell(row, at)?.value ?? "").trim() : "";
  };
  for (const entry of readLedgers(view, performanceTargetLedger).flatMap(({ entries }) => entries)) {
    const said = (key: Column) => written(entry, key);
    const known = targets.get(said("project"));
    const indicator = {
      first: said("first"),
      second: said("second"),
      third: said("third"),
      value: said("value"),
    };
    targets.set(said("project"), {
      nature: known?.nature || said("nature"),
      period: known?.period || said("period"),
      goal: known?.goal || said("goal"),
      indicators: [...(known?.indicators ?? []), ...(indicator.third === "" ? [] : [indicator])],
    });
  }
  return targets;
}
