import { addDays, isDay } from "../../finance/calendar/day";
import { Decimal } from "../../finance/money/decimal";
import type { ParameterValue, Status } from "../../finance/policy/parameter";
import { builtInPolicy } from "../../finance/policy/built-in-policy";
import { InvalidOverrideError, type Override } from "../../finance/policy/policy";
import { sourceNamed } from "../../finance/policy/pack";
import {
  correctionColumns,
  correctionsSheetName,
  noFormWord,
  partCorrectionColumns,
  type CorrectionColumn,
} from "../../reports/findings/corrections-columns";
import { policyColumns, policySheetName, policyStatusWords } from "../../reports/policy-columns";
import { noForm, type RecognitionCorrection } from "../../templates/corrections";
import { partCalled } from "../../templates/form-parts";
import { templateById } from "../../templates/sets";
import { isOwnSheet } from "../../workbook/own-sheets";
import { tableByHeadings } from "../../workbook/rows-by-headings";
import type { SheetView, WorkbookView } from "../../workbook/snapshot";

/** What the sheets of ours in a workbook decide for its audit. */
export interface OwnSettings {
  readonly corrections: readonly RecognitionCorrection[];
  /** Rows of 识别更正 that name no form, column or line we know, by what they speak of. */
  readonly unusableCorrections: readonly string[];
  readonly overrides: readonly Override[];
  /** Parameters whose entry in 政策参数 cannot be used: a bad day, value or status, or no source. */
  readonly unusable: readonly string[];
}

interface CorrectionEntry {
  /** What the row speaks of, as it writes it. */
  readonly name: string;
  readonly correction: RecognitionCorrection | undefined;
}

/** Reads 识别更正 and 政策参数 of a workbook. Entries that cannot be used are named, never half-used. */
export function ownSettings(view: WorkbookView): OwnSettings {
  const own = view.sheets.filter(isOwnSheet);
  const named = (name: string) => own.filter((sheet) => sheet.name.startsWith(name));
  const entries = named(policySheetName).flatMap(policyEntries);
  const corrections = named(correctionsSheetName).flatMap(correctionEntries);
  return {
    corrections: corrections.flatMap(({ correction }) => correction ?? []),
    unusableCorrections: corrections.flatMap(({ name, correction }) => (correction ? [] : [name])),
    overrides: entries.flatMap(({ override }) => override ?? []),
    unusable: entries.flatMap(({ id, override }) => (override ? [] : [id])),
  };
}

/** Rows a person has filled in; `correction` is absent where what they wrote cannot be used. */
function correctionEntries(sheet: SheetView): CorrectionEntry[] {
  const parts = tableByHeadings(sheet, partCorrectionColumns);
  const rows = parts?.rows.map(({ texts }) => texts);
  const titles = rows ? [] : (tableByHeadings(sheet, correctionColumns)?.rows ?? []);
  return [...(rows ?? []), ...titles.map(({ texts }) => ({ ...texts, printed: "", means: "" }))].map(
    (row) => ({
      name: [row.title, row.printed].filter((text) => text !== "").join(" "),
      correction: correctionOf(row),
    }),
  );
}

function correctionOf(row: Readonly<Record<CorrectionColumn, string>>): RecognitionCorrection | undefined {
  const { sheet, title, number, printed, means } = row;
  if (sheet === "" || title === "") return undefined;
  const template = templateById(number);
  const isPart = printed !== "" || means !== "";
  if (number === noFormWord && !isPart) return { sheet, title, template: noForm };
  if (!template) return undefined;
  if (!isPart) return { sheet, title, template: number };
  const part = printed === "" || means === "" ? undefined : partCalled(template, means);
  return part && { sheet, title, template: number, part: { of: part.of, key: part.key, printed } };
}

/** Rows a bureau has filled in; `override` is absent where what it wrote cannot be used. */
function policyEntries(sheet: SheetView): { readonly id: string; readonly override: Override | undefined }[] {
  return (tableByHeadings(sheet, policyColumns)?.rows ?? [])
    .filter(({ texts }) => texts.value !== "" || texts.status !== "")
    .map(({ texts }) => ({ id: texts.number, override: overridesOf(texts).find(isAccepted) }));
}

/** What a row may mean: a figure typed in a cell is text to one parameter and a count to another. */
function overridesOf(row: Readonly<Record<keyof typeof policyColumns, string>>): Override[] {
  const [id, ...path] = row.number.split(".");
  const from = dayOf(row.from);
  const status = statusOf(row.status);
  if (!id || from === undefined || row.source === "" || (row.status !== "" && status === undefined))
    return [];
  const base = { id, from, reference: sourceNamed(row.source), ...(status === undefined ? {} : { status }) };
  if (row.value === "") return [base];
  return leavesOf(row.value).map((leaf) => ({
    ...base,
    value: path.reduceRight<ParameterValue>((inner, key) => ({ [key]: inner }), leaf),
  }));
}

/** `12%` and `0.12` are the same; 是 and 否 are yes and no. */
function leavesOf(text: string): ParameterValue[] {
  if (text === "是" || text === "否") return [text === "是"];
  const percent = /^(-?[\d.]+)[%％]$/.exec(text)?.[1];
  if (percent !== undefined) return [new Decimal(percent).dividedBy(100).toString()];
  return /^-?\d+(\.\d+)?$/.test(text) ? [text, Number(text)] : [text];
}

/** A day as typed: 2026-01-01, or the serial number Excel made of it. */
function dayOf(text: string): string | undefined {
  if (isDay(text)) return text;
  return /^\d{5}$/.test(text) ? addDays("1899-12-30", Number(text)) : undefined;
}

function statusOf(word: string): Status | undefined {
  const found = Object.entries(policyStatusWords).find(([, words]) => words === word);
  return found?.[0] as Status | undefined;
}

function isAccepted(override: Override): boolean {
  try {
    builtInPolicy.withOverrides([override]);
    return true;
  } catch (error) {
    if (error instanceof InvalidOverrideError) return false;
    throw error;
  }
}
