import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const file = path.resolve(__dirname, "../../../shared/workbooks/debt/各省债务精简版数据.csv");

/** One province in one year as published: amounts in 亿元, ratios in per cent as printed. */
export interface ProvinceYear {
  readonly province: string;
  readonly year: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** The published table of provinces; empty where it is not at hand, which is said once. */
export function provinceYears(): ProvinceYear[] {
  if (!existsSync(file)) {
    process.stdout.write(
      "Skipped the published table of provinces: ../shared/workbooks is not on this machine.\n",
    );
    return [];
  }
  const [years = [], labels = [], ...rows] = readFileSync(file, "utf8").trim().split(/\r?\n/).map(fields);
  return rows.flatMap((row) => {
    const byYear = new Map<string, Record<string, string>>();
    row.forEach((cell, column) => {
      const year = column === 0 ? undefined : years[column];
      if (year) byYear.set(year, { ...byYear.get(year), [labels[column]!]: cell.replaceAll(",", "").trim() });
    });
    return [...byYear].map(([year, cells]) => ({ province: row[0]!, year: year.replace("年", ""), cells }));
  });
}

function fields(line: string): string[] {
  return [...line.matchAll(/("[^"]*"|[^,]*)(?:,|$)/g)].map(([, field = ""]) => field.replace(/^"|"$/g, ""));
}
