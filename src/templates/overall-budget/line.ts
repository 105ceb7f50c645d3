import type { ItemDefinition } from "../template";

/** A line that a government's table may print, and the lines it is the sum of where they are printed. */
export function line(
  key: string,
  title: string,
  label: RegExp = new RegExp(`^${title}$`),
  sumOf?: readonly string[],
): ItemDefinition {
  return { key, title, label, optional: true, ...(sumOf ? { sumOf } : {}) };
}

export function keysOf(lines: readonly ItemDefinition[]): string[] {
  return lines.map(({ key }) => key);
}

/**
 * What the line of a year's own income or expenditure is called: 本年收入合计, 政府性基金支出小计, or the budget's own name
 * alone (一般公共预算收入) as balances print it.
 *
 * @param budget - How the budget is called, as the source of a pattern.
 */
export function yearsTotal(budget: string, side: "收入" | "支出"): RegExp {
  return new RegExp(
    `^((本年|当年|地方)*(${budget})?(预算)?${side})?(合计|小计)$|^(本年|当年|地方)*${budget}(预算)?${side}$`,
  );
}
