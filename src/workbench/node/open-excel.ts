import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { EmbeddedExcel } from "../embedded-excel";
import { bookOf, stateOf } from "../file/open-book";
import { openPackage } from "../file/open-package";
import { savePackage } from "../file/save-package";
import type { Workbook } from "../model/workbook";
import type { Schema } from "../rich-api/schema";
import type { Counters } from "../xdm/counters";
import type { Faults } from "../xdm/faults";
import type { FunctionsMetadata } from "../xdm/functions-metadata";
import { AddinWindow } from "./addin-window";
import { extractSchema } from "./extract-schema";
import { createHeadlessUniver } from "./univer-bundle";

export interface OpenExcelOptions {
  /** The workbook as .xlsx. */
  readonly bytes: Uint8Array;
  readonly name?: string;
  /** Language of the program. */
  readonly locale?: string;
  /** Folder of a built add-in, whose page is run; or the text of a script that stands for one. */
  readonly addin?: { readonly directory: string; readonly page?: string } | { readonly script: string };
  /** Functions of a script add-in; a built one brings its functions.json. */
  readonly functions?: { readonly namespace: string; readonly metadata: FunctionsMetadata };
}

/** An Excel without a screen, in which an unmodified add-in runs on the unmodified office.js. */
export interface OpenedExcel {
  readonly workbook: Workbook;
  readonly counters: Counters;
  readonly faults: Faults;
  /**
   * Runs a function inside the add-in's window and resolves with what it returns, copied out. It sees nothing of
   * the test: only `window`, and the arguments given here, which are copied in.
   */
  run<Result, Given extends readonly unknown[]>(
    script: (...given: Given) => Promise<Result> | Result,
    ...given: Given
  ): Promise<Result>;
  /** What office.js has put on the window under a name, such as `Excel`; its objects stay bound to this workbook. */
  namespace(name: "Excel" | "Office" | "OfficeExtension"): unknown;
  /** Presses a ribbon button: runs the function of that name and waits until it says it is completed. */
  click(functionName: string, controlId?: string): Promise<void>;
  /** Values of a range as the add-in would read them. */
  cells(sheet: string, address: string): Promise<unknown>;
  /** Puts values or formulas into cells as a person at the grid would. */
  type(sheet: string, address: string, values: readonly (readonly unknown[])[]): Promise<void>;
  /** Resolves when all formulas, custom functions included, have their values. */
  settled(): Promise<void>;
  /** The workbook as .xlsx: the opened file with what was changed. */
  save(): Promise<Uint8Array>;
  /** Workbooks the add-in opened beside this one, as .xlsx. */
  readonly newWorkbooks: readonly Uint8Array[];
  resetCounters(): void;
  /** Errors nobody in the add-in caught. */
  readonly errors: readonly unknown[];
  dispose(): void;
}

const origin = "https://localhost";
let schema: Schema | undefined;

/** Opens a workbook in the embedded Excel and starts an add-in beside it. */
export async function openExcel(options: OpenExcelOptions): Promise<OpenedExcel> {
  const { bytes, name = "工作簿.xlsx", locale = "zh-CN", addin = { script: "" } } = options;
  const opened = openPackage(bytes);
  const errors: unknown[] = [];
  const functions = options.functions ?? ("directory" in addin ? builtFunctions(addin.directory) : undefined);
  const newWorkbooks: Uint8Array[] = [];
  const save = async (): Promise<Uint8Array> => {
    await excel.workbook.engine.settled();
    return savePackage(opened, excel.workbook, functions ? [functions.namespace] : []).bytes;
  };
  const excel: EmbeddedExcel = new EmbeddedExcel({
    runtime: createHeadlessUniver(),
    schema: (schema ??= extractSchema()),
    book: bookOf(opened.snapshot),
    state: stateOf(opened, name, locale),
    origin,
    send: (text) => void setImmediate(() => window.deliver(text)),
    save,
    onNewWorkbook: (bytes) => newWorkbooks.push(bytes),
    ...(functions ? { functions } : {}),
  });
  const window = new AddinWindow({
    name: excel.windowName,
    origin,
    send: (text) => excel.conversation.receive(text),
    onError: (error) => errors.push(error),
    ...("directory" in addin ? { directory: addin.directory } : {}),
  });
  await startAddin(window, addin);
  const { workbook } = excel;
  return {
    workbook,
    counters: excel.counters,
    faults: excel.faults,
    errors,
    run: (script, ...given) => runInside(window, script.toString(), given),
    namespace: (name) => window.evaluate(name),
    click: (functionName, controlId = functionName) => excel.conversation.runCommand(functionName, controlId),
    async cells(sheet, address) {
      await workbook.engine.settled();
      return workbook.worksheets.getItem(sheet).getRange(address).values;
    },
    async type(sheet, address, values) {
      workbook.worksheets.getItem(sheet).getRange(address).formulas = values;
      await workbook.engine.calculated();
    },
    settled: () => workbook.engine.settled(),
    save,
    newWorkbooks,
    resetCounters: () => excel.resetCounters(),
    dispose() {
      window.close();
      excel.dispose();
    },
  };
}

async function startAddin(window: AddinWindow, addin: NonNullable<OpenExcelOptions["addin"]>): Promise<void> {
  if ("script" in addin) {
    window.load("/office-js/office.js");
    window.run(addin.script, `inline:${addin.script.length}`);
  } else {
    const page = readFileSync(path.join(addin.directory, addin.page ?? "taskpane.html"), "utf8");
    for (const [, source] of page.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)) window.load(source!);
  }
  await (window.evaluate("Office.onReady()") as Promise<unknown>);
}

/** The functions and the namespace a built add-in declares. */
function builtFunctions(directory: string): OpenExcelOptions["functions"] {
  const [metadata, manifest] = ["functions.json", "manifest.xml"].map((file) => path.join(directory, file));
  if (!metadata || !manifest || !existsSync(metadata) || !existsSync(manifest)) return undefined;
  const xml = readFileSync(manifest, "utf8");
  const resource = /<Namespace\s+resid="([^"]+)"/.exec(xml)?.[1];
  const namespace =
    resource && new RegExp(`<bt:String\\s+id="${resource}"\\s+DefaultValue="([^"]+)"`).exec(xml)?.[1];
  if (!namespace) return undefined;
  return { namespace, metadata: JSON.parse(readFileSync(metadata, "utf8")) as FunctionsMetadata };
}

/** Objects of the window belong to another realm, so arguments and results travel as JSON. */
async function runInside<Result>(
  window: AddinWindow,
  source: string,
  given: readonly unknown[],
): Promise<Result> {
  const call = `(async () => JSON.stringify(await (${source})(...${JSON.stringify(given)})) ?? "null")()`;
  return JSON.parse(await (window.evaluate(call) as Promise<string>)) as Result;
}
