import { extractSchema } from "../../src/workbench/node/extract-schema";
import { openExcel } from "../../src/workbench/node/open-excel";
import type { ClassSchema } from "../../src/workbench/rich-api/schema";
import { officeMembers, type OfficeMember } from "../support/office-members";
import { modelObjects } from "../workbench/support/model-objects";
import { smallWorkbook } from "../workbench/support/small-workbook";

jest.setTimeout(120_000);

/** What every object has on the add-in's side; none of it is asked of Excel under that name. */
const clientSide = new Set(["context", "isNullObject", "load", "set", "sync", "toJSON", "track", "untrack"]);

/** The floor of the manifest within ExcelApi 1: Excel 2021. */
const floor = 14;

/** Members of objects of Excel; the other types of its namespace only describe arguments and answers. */
const schema = extractSchema();
const used = officeMembers(["excel", "commands", "functions", "taskpane"]).filter(
  ({ owner, name }) => schema[owner] && !clientSide.has(name),
);

const written = ({ owner, name }: OfficeMember) => `${owner}.${name}`;

/** The requirement set of a member by the installed office.js. */
function sinceOf({ owner, name }: OfficeMember): string | undefined {
  const { properties, navigations, methods, events, isCollection } = schema[owner]!;
  if (isCollection && name === "items") return "ExcelApi 1.1";
  const kinds: readonly ClassSchema[keyof ClassSchema & ("properties" | "methods")][] = [properties, methods];
  return [...kinds, navigations, events]
    .flatMap((members) => Object.values(members) as { readonly name: string; readonly since: string }[])
    .find((member) => member.name === name)?.since;
}

describe("the members of Excel the add-in uses", () => {
  test("are found in the sources", () => {
    process.stdout.write(`The add-in uses ${used.length} members of Excel.\n`);
    expect(used.map(written)).toEqual(
      expect.arrayContaining(["Range.formulas", "Worksheet.name", "WorksheetCollection.onChanged"]),
    );
    expect(used.length).toBeGreaterThan(100);
  });

  test(`lie within ExcelApi 1.${floor}, so that none needs a guard`, () => {
    const beyond = used.filter((member) => {
      const [set, version] = (sinceOf(member) ?? "").split(" ");
      const [major, minor] = (version ?? "99.0").split(".").map(Number);
      return set !== "ExcelApi" || major !== 1 || minor! > floor;
    });
    expect(beyond.map((member) => `${written(member)} since ${sinceOf(member)}`)).toEqual([]);
  });

  test("are all in the model of the embedded Excel", async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>';
    const excel = await openExcel({ bytes: smallWorkbook([{ name: "表", rows }]) });
    const model = new Map(modelObjects(excel.workbook).map((object) => [object.className, object]));
    const missing = used.filter(({ owner, name }) => {
      const object = model.get(owner);
      const isEvent = Object.values(schema[owner]!.events).some((event) => event.name === name);
      return !object || !(isEvent || name in object);
    });
    expect(missing.map((member) => `${written(member)} in ${member.files.join(", ")}`)).toEqual([]);
    excel.dispose();
  });
});
