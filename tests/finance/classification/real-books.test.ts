import { existsSync } from "node:fs";
import path from "node:path";
import XLSX from "@e965/xlsx";
import { compareName } from "../../../src/finance/classification/compare-name";
import { parseCode } from "../../../src/finance/classification/parse-code";

const folder = path.resolve(__dirname, "../../../../shared/workbooks");
const books = [
  { file: "budgets/putuo-finance-2025-dept.xlsx", year: 2025, lostZeros: 0 },
  { file: "budgets/putuo-govoffice-2025-dept.xlsx", year: 2025, lostZeros: 0 },
  { file: "budgets/putuo-govoffice-2025-unit.xlsx", year: 2025, lostZeros: 0 },
  { file: "budgets/putuo-wanli-2024-dept.xlsx", year: 2024, lostZeros: 2 },
  { file: "budgets/putuo-wanli-2025-dept.xlsx", year: 2025, lostZeros: 0 },
].filter(({ file }) => existsSync(path.join(folder, file)));

/** Rows that begin with a code in one to three cells and go on with a name. */
const codedRow = /^([23]\d{2})(?:\|(\d{1,2}))?(?:\|(\d{1,2}))?\|([\u4e00-\u9fff][^|]*)/;

function codedRows(file: string) {
  const book = XLSX.readFile(path.join(folder, file));
  return book.SheetNames.flatMap((name) =>
    XLSX.utils.sheet_to_json<unknown[]>(book.Sheets[name]!, { header: 1 }).flatMap((cells) => {
      const match = codedRow.exec(cells.filter((cell) => cell !== undefined && cell !== null).join("|"));
      return match ? [{ parts: match.slice(1, 4).map((part) => part ?? null), name: match[4]! }] : [];
    }),
  );
}

describe("codes and names of published budget books", () => {
  if (books.length === 0) {
    test("are not looked at: ../shared/workbooks does not stand beside the checkout", () => {
      process.stdout.write("Skipped: no folder of real workbooks beside the checkout.\n");
      expect(existsSync(folder)).toBe(false);
    });
    return;
  }

  test.each(books)("$file: every name agrees, and lost zeros are seen", ({ file, year, lostZeros }) => {
    const read = codedRows(file).map(({ parts, name }) => {
      const kind = parts[0]!.startsWith("2") ? "functional" : "departmentEconomic";
      return { name, kind, ...parseCode(parts, kind)! } as const;
    });
    expect(read.length).toBeGreaterThan(50);
    const unlike = read.filter(({ code, kind, name }) => compareName(code, kind, year, name).kind !== "same");
    expect(unlike).toEqual([]);
    expect(read.filter(({ oddities }) => oddities.includes("lostZero")).length).toBe(lostZeros);
  });
});
