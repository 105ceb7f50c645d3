import { readFileSync } from "node:fs";
import path from "node:path";
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
const members = officeMembers(["excel", "commands", "functions", "taskpane"]);
const used = members.filter(
  ({ namespace, owner, name }) => namespace === "Excel" && schema[owner] && !clientSide.has(name),
);

/** What a member beside the objects of Excel asks for: nothing, a set the manifest demands, or a guard in the sources. */
type Need =
  | "everywhere"
  | { readonly set: "ExcelApi" | "SharedRuntime"; readonly minor: number }
  | { readonly file: string; readonly guard: string };

const first: Need = { set: "ExcelApi", minor: 1 };
const shared: Need = { set: "SharedRuntime", minor: 1 };

const wholeFile: Need = { file: "src/excel/whole-file.ts", guard: 'isSetSupported("CompressedFile")' };
const otherTheme: Need = { file: "src/taskpane/office-look.ts", guard: "if (event === undefined)" };
const theme: Need = { file: "src/taskpane/main.tsx", guard: "officeTheme?." };
const beside: Readonly<Record<string, Need>> = {
  "Excel.RequestContext": first,
  "Excel.createWorkbook": { set: "ExcelApi", minor: 8 },
  "Office.Actions.associate": "everywhere",
  "Office.Addin.showAsTaskpane": shared,
  "Office.AddinCommands.Event.completed": "everywhere",
  "Office.AsyncResult.error": "everywhere",
  "Office.AsyncResult.status": "everywhere",
  "Office.AsyncResult.value": "everywhere",
  "Office.Context.displayLanguage": "everywhere",
  "Office.Context.document": "everywhere",
  "Office.Context.officeTheme": theme,
  "Office.Context.requirements": "everywhere",
  "Office.Document.addHandlerAsync": otherTheme,
  "Office.Document.getFileAsync": wholeFile,
  "Office.Document.removeHandlerAsync": otherTheme,
  "Office.Document.url": "everywhere",
  "Office.Error.name": "everywhere",
  "Office.EventType.OfficeThemeChanged": otherTheme,
  "Office.File.closeAsync": wholeFile,
  "Office.File.getSliceAsync": wholeFile,
  "Office.File.size": wholeFile,
  "Office.File.sliceCount": wholeFile,
  "Office.FileType.Compressed": wholeFile,
  "Office.OfficeTheme.bodyBackgroundColor": theme,
  "Office.RequirementSetSupport.isSetSupported": "everywhere",
  "Office.Slice.data": wholeFile,
  "Office.actions": "everywhere",
  "Office.addin": shared,
  "Office.context": "everywhere",
  "Office.onReady": "everywhere",
  "OfficeExtension.ClientObject.isNullObject": first,
  "OfficeExtension.ClientRequestContext.sync": first,
  "OfficeExtension.ClientResult.value": first,
  "OfficeExtension.EventHandlerResult.context": first,
  "OfficeExtension.EventHandlerResult.remove": first,
  "OfficeExtension.EventHandlers.add": first,
};

/** Where the objects of Office that an add-in does not get from a call stand in its window. */
const standing: Readonly<Record<string, string>> = {
  Excel: "Excel",
  Office: "Office",
  "Office.Actions": "Office.actions",
  "Office.Addin": "Office.addin",
  "Office.Context": "Office.context",
  "Office.Document": "Office.context.document",
  "Office.FileType": "Office.FileType",
  "Office.RequirementSetSupport": "Office.context.requirements",
};

const written = ({ owner, name }: OfficeMember) => `${owner}.${name}`;
const inFull = ({ namespace, owner, name }: OfficeMember) =>
  [namespace, owner, name].filter((part) => part !== "").join(".");

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

describe("what the add-in uses of Office beside the objects of Excel", () => {
  const others = members.filter(({ namespace, owner }) => namespace !== "Excel" || owner === "");

  test("is all known, with what it asks of Office", () => {
    expect(others.map(inFull).sort()).toEqual(Object.keys(beside).sort());
  });

  test("is demanded by the manifest or guarded where not every Excel has it", () => {
    const textOf = (file: string) => readFileSync(path.resolve(__dirname, "../..", file), "utf8");
    const manifest = textOf("manifest.xml");
    const demanded = (set: string) =>
      Number(new RegExp(`<Set Name="${set}" MinVersion="1\\.(\\d+)"/>`).exec(manifest)?.[1] ?? 0);
    const unmet = Object.entries(beside).filter(([, need]) => {
      if (need === "everywhere") return false;
      return "set" in need ? need.minor > demanded(need.set) : !textOf(need.file).includes(need.guard);
    });
    expect(unmet).toEqual([]);
  });

  test("stands in the window of the embedded Excel", async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
    const excel = await openExcel({ bytes: smallWorkbook([{ name: "表", rows }]) });
    const inWindow = (place: string) => {
      const [namespace, ...names] = place.split(".");
      return names.reduce<unknown>(
        (object, name) => (object as Readonly<Record<string, unknown>> | undefined)?.[name],
        excel.namespace(namespace as "Excel" | "Office"),
      );
    };
    const places = others.flatMap(({ namespace, owner, name }) => {
      const place = standing[owner === "" ? namespace : `${namespace}.${owner}`];
      return place === undefined ? [] : [`${place}.${name}`];
    });
    expect(places).toEqual(
      expect.arrayContaining(["Office.context.document.getFileAsync", "Excel.createWorkbook"]),
    );
    expect(places.filter((place) => inWindow(place) === undefined)).toEqual(["Office.context.officeTheme"]);
    excel.dispose();
  });
});
