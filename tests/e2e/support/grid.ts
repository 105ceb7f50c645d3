import type { Page } from "playwright-core";

/** Goes to a cell of the sheet that is shown, through the name box. */
export async function goTo(page: Page, address: string): Promise<void> {
  const box = page.locator(".grid input").first();
  await box.click();
  await box.fill(address);
  await box.press("Enter");
}

/** Opens a sheet by its tab; what is typed afterwards goes there. */
export async function openSheet(page: Page, name: string): Promise<void> {
  await page.locator(".grid").getByText(name, { exact: true }).last().click();
  await page.waitForFunction(
    (wanted) => window.embeddedExcel.excel?.workbook?.activeSheet.name === wanted,
    name,
  );
}

/** Types into a cell as a person does: goes there, types, presses Enter. */
export async function type(page: Page, address: string, words: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(words);
  await page.keyboard.press("Enter");
}

/** What a cell holds, as the model behind the grid has it. */
export function value(page: Page, sheet: string, address: string): Promise<unknown> {
  return page.evaluate(
    ({ sheet: name, address: cell }) => {
      const values = window.embeddedExcel.excel?.workbook?.worksheets.getItem(name).getRange(cell).values;
      return (values as unknown[][] | undefined)?.[0]?.[0];
    },
    { sheet, address },
  );
}

/** Sheet and cells that are selected in the grid, as the grid says. */
export function selected(page: Page): Promise<string> {
  return page.locator(".grid input").first().inputValue();
}

/** The sheets of the open workbook, in their order. */
export function sheetNames(page: Page): Promise<string[]> {
  return page.evaluate(
    () => window.embeddedExcel.excel?.workbook?.worksheets.items.map(({ name }) => name) ?? [],
  );
}
