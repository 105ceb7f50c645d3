import { workerHere, type AuditMeans, type IdentifiedBook } from "../../../src/cli/audit/audit-workers";
import { linesOfText } from "../../../src/workbook/explanation-text";
import type { AuditReport } from "../../../src/jobs/audit/audit-report";
import { HostError } from "../../../src/workbook/host-error";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";

/** Files are named 单位 年; a snapshot is its name, a report what it was compared with. */
const means: AuditMeans = {
  read: async (file) => {
    if (file.startsWith("坏")) throw new HostError("encrypted", { path: file });
    if (file.startsWith("错")) throw new TypeError("a fault of ours");
    return file as unknown as WorkbookSnapshot;
  },
  identify: (snapshot) => {
    const [organisation, year] = String(snapshot).split(" ");
    return { ...(organisation ? { organisation } : {}), ...(year ? { year: Number(year) } : {}) };
  },
  isText: (file) => file.endsWith(".txt"),
  readText: async (file) => linesOfText(`说明 ${file}`),
  auditText: ({ lines }) => ({ organisation: lines.join() }) as AuditReport,
  audit: (snapshot, { previous, approved, text }) =>
    ({
      organisation: `${String(snapshot)} < ${String(previous ?? "无")}${text ? ` + ${text.lines.join()}` : ""}${approved ? ` = ${approved.map(({ name }) => name).join(" = ")}` : ""}`,
    }) as AuditReport,
};
const here = workerHere(means);
const book = (file: string): IdentifiedBook => ({
  file,
  ...means.identify(file as unknown as WorkbookSnapshot, undefined),
});
const shelf = ["甲 2023", "甲 2024", "乙 2024", "乙 2025"].map(book);

test.each([
  { file: "甲 2025", named: false, previous: "甲 2024" },
  { file: "甲 2024", named: false, previous: "甲 2023" },
  { file: "丙 2025", named: false, previous: undefined },
  { file: "乙 2024", named: false, previous: undefined },
  { file: "丙 2025", named: true, previous: "甲 2024" },
  { file: "丙 2030", named: true, previous: undefined },
  { file: "甲", named: false, previous: undefined },
])("$file (named: $named) is compared with $previous", async ({ file, named, previous }) => {
  const answer = await here.audit({ file, on: "2026-11-21", previous: { books: shelf, isNamed: named } });
  expect(answer).toEqual({
    report: { organisation: `${file} < ${previous ?? "无"}` },
    ...(previous ? { previous } : {}),
  });
});

test.each([
  {
    name: "one of its unit and year",
    file: "甲 2024",
    shelves: [["乙 2024", "甲 2024 批复"]],
    against: ["甲 2024 批复"],
  },
  { name: "none of another year", file: "甲 2025", shelves: [["甲 2024 批复"]], against: [] },
  { name: "never with itself", file: "甲 2024", shelves: [["甲 2024"]], against: [] },
  {
    name: "all of one shelf",
    file: "甲 2024",
    shelves: [["甲 2024 批复", "甲 2024 导出"]],
    against: ["甲 2024 批复", "甲 2024 导出"],
  },
  {
    name: "one of each shelf",
    file: "甲 2024",
    shelves: [["甲 2024 批复", "乙 2024"], ["甲 2024 导出"]],
    against: ["甲 2024 批复", "甲 2024 导出"],
  },
  {
    name: "one named, whoever it belongs to",
    file: "丙",
    shelves: [["甲 2023"]],
    named: true,
    against: ["甲 2023"],
  },
])("as approved: $name", async ({ file, shelves, named = false, against }) => {
  const answer = await here.audit({
    file,
    on: "2026-11-21",
    against: shelves.map((books) => ({ books: books.map(book), isNamed: named })),
  });
  expect(answer).toEqual({
    report: { organisation: [`${file} < 无`, ...against].join(" = ") },
    ...(against.length > 0 ? { against } : {}),
  });
});

test("a text is audited as text, and beside a workbook with it", async () => {
  expect(await here.audit({ file: "甲.txt", on: "2026-11-21" })).toEqual({
    report: { organisation: "说明 甲.txt" },
  });
  expect(await here.audit({ file: "甲 2025", on: "2026-11-21", text: "乙.docx" })).toEqual({
    report: { organisation: "甲 2025 < 无 + 说明 乙.docx" },
  });
});

test("a file that cannot be read is answered for with its code", async () => {
  const trouble = { code: "encrypted", data: { path: "坏 2025" } };
  expect(await here.audit({ file: "坏 2025", on: "2026-11-21" })).toEqual({ trouble });
  expect(await here.identify({ file: "坏 2025" })).toEqual({ trouble });
});

test("a fault of the program keeps its trace and stops nobody", async () => {
  const answer = await here.audit({ file: "错", on: "2026-11-21" });
  expect(answer).toMatchObject({
    trouble: { code: "unknown", trace: expect.stringContaining("a fault of ours") },
  });
});
