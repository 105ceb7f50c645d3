import { organisationKey } from "../../templates/reconciliation/located-entry";
import { readLedgerSheets } from "../../templates/reconciliation/read-ledger-sheets";
import { paragraph, sentence } from "./sentence";
import type { Section } from "./sections";
import type { CountSlot } from "./slot";
import type { TextSource } from "./text-source";

/** Duties, organisation and posts (职责、机构人员编制及增减), which open the text that goes to the budget section. */
export function dutiesAndStaff(source: TextSource): Section {
  const duties = source.words("duties", "主要职能", "主要职能");
  const organisation = source.words("organisation", "机构设置", "机构设置");
  const change = source.words("staffChange", "人员编制增减情况", "增减情况");
  return {
    title: "主要职责和机构人员情况",
    paragraphs: paragraph(
      sentence("duties")`${source.own}的主要职责是：${duties}。`,
      sentence("organisation")`机构设置情况：${organisation}。`,
      sentence(
        "staff",
      )`${source.own}核定编制${heads(source, "posts", "核定编制")}，实有人员${heads(source, "heads", "实有人员")}；人员编制增减情况：${change}。`,
    ),
  };
}

/** How last year's budget was carried out (上年预算执行分析): its amounts stand in the totals that compare with it. */
export function lastYearsBudget(source: TextSource): Section {
  const last = source.material.year - 1;
  const analysis = source.words("lastYear.analysis", "上年预算执行分析", "执行情况");
  return {
    title: `${last}年预算执行情况`,
    paragraphs: paragraph(sentence("lastYear.analysis")`${last}年预算执行分析：${analysis}。`),
  };
}

/** What the year is to bring (任务目标), and how its income was reckoned (收入测算). */
export function tasksAndForecast(source: TextSource): Section {
  const { year } = source.material;
  const tasks = source.words("tasks", "年度任务目标", "任务目标");
  const forecast = source.words("forecast", "收入测算依据", "测算依据");
  return {
    title: "年度任务目标和收入测算",
    paragraphs: paragraph(
      sentence("tasks")`${year}年任务目标：${tasks}。`,
      sentence("forecast")`收入测算依据：${forecast}。`,
    ),
  };
}

/** Posts or heads from a list of posts (编制、实有人数) in the workbook; asked for unless it has one line of the unit. */
function heads(source: TextSource, code: "posts" | "heads", label: string): CountSlot {
  const { book, facts } = source.material;
  const organisation = facts.organisation ?? "";
  const entries = (book ? readLedgerSheets(book, organisation) : []).filter(
    (entry) =>
      entry.ledger === "headCount" &&
      entry.code === code &&
      entry.organisation === organisationKey(organisation),
  );
  const [entry, ...others] = entries;
  if (!entry || others.length > 0 || !entry.amount.isInteger()) return source.count(code, label, "人");
  const { sheet, row, column } = entry.cell;
  const rows = { sheet, firstRow: row, lastRow: row, where: [], added: column, count: entry.amount };
  return source.count(code, label, "人", { kind: "listed", rows });
}
