import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Finding } from "../../src/audit/finding";
import { auditSnapshot } from "../../src/jobs/audit/audit";
import { readWorkbook } from "../../src/ooxml/read-workbook";
import { addressOf, type CellRef } from "../../src/workbook/address";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { controls } from "../support/mutations/controls";
import { defects } from "../support/mutations/defects";
import { printings } from "../support/mutations/printings";
import { MutableBook } from "../support/mutations/mutable-book";

/** Sites tried of one defect in one book. */
const sitesTried = 12;
const root = process.cwd();

const folders = [path.join(root, "assets/samples"), path.resolve(root, "../shared/workbooks/budgets")];
/** The workbooks without known errors that hold a whole budget. */
const clean = folders.flatMap((folder) => {
  try {
    return readdirSync(folder)
      .filter((name) => /\.xlsx$/.test(name) && !/含差错|finance|wanli/.test(name))
      .map((name) => ({
        file: path.join(folder, name),
        snapshot: readWorkbook(readFileSync(path.join(folder, name))),
      }))
      .filter(({ snapshot }) => MutableBook.of(snapshot).facts.table("expenditure-summary"));
  } catch {
    return [];
  }
});

const on = "2026-03-01";
const findingsOf = (book: MutableBook, previous?: MutableBook) =>
  auditSnapshot(book.snapshot(), { on, ...(previous ? { previous: previous.snapshot() } : {}) }).result
    .findings;
const key = ({ rule, messageId, id, data }: Finding) => `${rule}|${messageId}|${id}|${JSON.stringify(data)}`;
const isAt = (finding: Finding, cell: CellRef) =>
  finding.cells.some(
    ({ sheet, row, column }) => sheet === cell.sheet && row === cell.row && column === cell.column,
  );

/** The same book as it would have been a year earlier. */
function lastYears(snapshot: WorkbookSnapshot): MutableBook {
  const earlier = (text: string) => text.replace(/20\d\d/g, (year) => String(Number(year) - 1));
  return MutableBook.of({ ...snapshot, texts: snapshot.texts.map(earlier) });
}

let [injected, found, single] = [0, 0, 0];
/** Missed for no reason that anybody gave. */
let unexplained = 0;
const missed: string[] = [];
const alarms: string[] = [];
const byClass = new Map<string, { injected: number; found: number; single: number }>();

for (const { file, snapshot } of clean) {
  const before = new Set(findingsOf(MutableBook.of(snapshot)).map(key));
  const beside = new Set(findingsOf(MutableBook.of(snapshot), lastYears(snapshot)).map(key));

  for (const defect of defects) {
    const count = defect.sites(MutableBook.of(snapshot)).length;
    const known = defect.isInLastYearsBook ? beside : before;
    const stride = Math.max(1, Math.floor(count / sitesTried));
    for (let site = 0; site < count; site += stride) {
      const book = MutableBook.of(snapshot);
      const last = defect.isInLastYearsBook && lastYears(snapshot);
      const cells = defect.sites(last || book)[site]!();
      const findings = findingsOf(book, last || undefined).filter((finding) => !known.has(key(finding)));
      const isFound =
        cells.length === 0
          ? findings.length > 0
          : findings.some((finding) => cells.some((cell) => isAt(finding, cell)));
      const tally = byClass.get(defect.name) ?? { injected: 0, found: 0, single: 0 };
      byClass.set(defect.name, tally);
      tally.injected += 1;
      if (isFound) tally.found += 1;
      if (isFound && findings.length === 1) tally.single += 1;
      if (!isFound || findings.length !== 1) {
        const where = cells.map((cell) => `${cell.sheet}!${addressOf(cell)}`).join(" ");
        const said = findings
          .map(({ messageId, cells: at }) => `${messageId}@${at[0] ? addressOf(at[0]) : ""}`)
          .join(",");
        if (!isFound && !defect.mayBeMissed) unexplained += 1;
        const why = isFound ? "" : `: ${defect.mayBeMissed ?? "no reason known"}`;
        missed.push(
          `${isFound ? "several" : "MISSED"} ${defect.name} ${path.basename(file)} ${where} → ${said || "nothing"}${why}`,
        );
      }
    }
  }
  for (const control of [...controls, ...printings]) {
    const book = MutableBook.of(snapshot);
    control.apply(book);
    // Sheets may have other names now: only new kinds of findings count.
    const kinds = new Set([...before].map((each) => each.split("|").slice(0, 2).join("|")));
    const said = findingsOf(book).filter(({ rule, messageId }) => !kinds.has(`${rule}|${messageId}`));
    if (said.length > 0)
      alarms.push(
        `${control.name} ${path.basename(file)}: ${said.map(({ rule, messageId }) => `${rule}.${messageId}`).join(", ")}`,
      );
  }
}

for (const [name, tally] of byClass) {
  injected += tally.injected;
  found += tally.found;
  single += tally.single;
  console.log(`${name}: found ${tally.found}/${tally.injected}, as one finding ${tally.single}`);
}
const percent = (part: number) => `${((part / injected) * 100).toFixed(1)} %`;
console.log(
  `\n${byClass.size} classes, ${clean.length} clean books, ${injected} defects: found ${percent(found)}, as one finding ${percent(single)}`,
);
console.log(`${controls.length + printings.length} harmless changes: ${alarms.length} false alarms`);
const gravestFirst = missed.sort((a, b) => Number(a.startsWith("several")) - Number(b.startsWith("several")));
for (const line of [...alarms, ...gravestFirst.slice(0, 60)]) console.log(`  ${line}`);

/** What the bench must reach; a miss counts against it unless its class says why. */
const isReached = found / injected >= 0.98 && single / injected >= 0.95 && alarms.length === 0;
if (!isReached || unexplained > 0) process.exitCode = 1;
