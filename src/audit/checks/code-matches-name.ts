import { compareName, type NameComparison } from "../../finance/classification/compare-name";
import type { CodeKind } from "../../templates/template";
import type { Facts, Table, TableRow } from "../../templates/facts";
import type { CellRef } from "../../workbook/address";
import { mistypedCodes } from "../engine/mistyped-codes";
import { misplacedCodes } from "../ties/misplaced-codes";
import { defineCheck, notApplicable, notChecked, passed, type Breach, type CheckOutcome } from "../check";

/** Code and name agree with the classification of the year (科目编码与名称), and codes keep their leading zeros. */
export const codeMatchesName = defineCheck({
  id: "code-matches-name",
  basis: ["B28"],
  severity: "error",
  check({ facts }) {
    const rows = codedRows(facts);
    if (rows.length === 0) return notApplicable("noCodes");
    // A code that differs from the other forms has its finding already.
    const mistyped = new Set(mistypedCodes(facts).map(({ row }) => row));
    const others = rows.filter(({ table, printed }) => !misplacedCodes(table).has(printed));
    const breaches = groupSame([
      ...rows.flatMap((coded) => zeroBreach(coded)),
      ...rows.flatMap((coded) => misplacedBreach(coded)),
      ...others
        .filter(({ printed }) => !mistyped.has(printed))
        .flatMap((coded) => nameBreach(coded, facts.year)),
    ]);
    const unknown = unknownCodes(others, facts.year);
    const answer: CheckOutcome = breaches.length > 0 ? { outcome: "failed", breaches } : passed;
    return unknown.length > 0 ? [answer, notChecked("unknownCode", { codes: unknown })] : answer;
  },
});

interface CodedRow {
  readonly table: Table;
  readonly row: TableRow & { readonly code: string };
  readonly printed: TableRow;
  readonly kind: CodeKind;
}

function codedRows(facts: Facts): CodedRow[] {
  return facts.tables.flatMap((table) =>
    table.template.sections.flatMap((section) => {
      if (section.rows.by !== "code") return [];
      const { kind } = section.rows;
      return table.rowsOf(section.key).flatMap((row) => {
        const { code } = row;
        return code === undefined ? [] : [{ table, row: { ...row, code }, printed: row, kind }];
      });
    }),
  );
}

function zeroBreach({ row }: CodedRow): Breach[] {
  if (!row.codeOddities.includes("lostZero")) return [];
  return [
    {
      messageId: "lostZero",
      cells: row.codeCells.slice(-1),
      data: { code: row.code, name: row.label },
      identity: [row.code, "lostZero"],
    },
  ];
}

/** The code of another item, by one digit (编码录错一位): told at the cell of that digit. */
function misplacedBreach({ table, row, printed }: CodedRow): Breach[] {
  const meant = misplacedCodes(table).get(printed);
  if (meant === undefined) return [];
  const { code, label, codeCells } = row;
  const wrong = [...code].findIndex((digit, at) => digit !== meant[at]);
  const part = Math.max(0, Math.ceil((wrong - 2) / 2));
  return [
    {
      messageId: "misplaced",
      cells: [codeCells[Math.min(part, codeCells.length - 1)]!],
      data: { code, name: label, meant },
      identity: [code, "misplaced", meant],
    },
  ];
}

function nameBreach({ row, kind }: CodedRow, year: number | undefined): Breach[] {
  if (row.label === "") return [];
  const compared = compareName(row.code, kind, year, row.label);
  const cells: CellRef[] = row.labelCell ? [row.labelCell] : [];
  const breach = (messageId: string, data: Breach["data"], severity?: Breach["severity"]): Breach[] => [
    { messageId, cells, data, identity: [row.code, row.label], ...(severity ? { severity } : {}) },
  ];
  switch (compared.kind) {
    case "oldName":
      return breach("oldName", { code: row.code, printed: row.label, present: compared.present }, "info");
    case "variant":
      return breach("spelling", { code: row.code, printed: row.label, expected: compared.present }, "info");
    case "different":
      return breach(
        "differentName",
        { code: row.code, printed: row.label, expected: compared.expected },
        accuses(compared) ? "error" : "info",
      );
    default:
      return [];
  }
}

/** Only a row that a recent document confirms may accuse. */
function accuses(compared: Extract<NameComparison, { kind: "different" }>): boolean {
  return compared.isConfirmed;
}

/** The same slip in several forms is one finding with several cells: it was copied. */
function groupSame(breaches: readonly Breach[]): Breach[] {
  const groups = new Map<string, Breach>();
  for (const breach of breaches) {
    const key = [breach.messageId, ...breach.identity].join("|");
    const first = groups.get(key);
    groups.set(key, first ? { ...first, cells: [...first.cells, ...breach.cells] } : breach);
  }
  return [...groups.values()];
}

function unknownCodes(rows: readonly CodedRow[], year: number | undefined): string[] {
  const unknown = rows.filter(
    ({ row, kind }) =>
      row.label !== "" && compareName(row.code, kind, year, row.label).kind === "unknownCode",
  );
  return [...new Set(unknown.map(({ row }) => row.code))];
}
