import { oneSync } from "./session";

/** Defines a name of the workbook, defines it anew, or removes it with `null`. */
export async function setName(name: string, formula: string | null): Promise<void> {
  const exists = await oneSync((context) => {
    const item = context.workbook.names.getItemOrNullObject(name).load("name");
    return () => !item.isNullObject;
  });
  if (!exists && formula === null) return;
  await oneSync((context) => {
    const { names } = context.workbook;
    if (!exists) names.add(name, `=${formula}`);
    else if (formula === null) names.getItem(name).delete();
    else names.getItem(name).formula = `=${formula}`;
    return () => undefined;
  });
}
