import { addressOf } from "../../workbook/address";
import { longestText } from "../../workbook/excel-limits";
import { HostError } from "../../workbook/host-error";
import type { CellWrite } from "../../workbook/plan";
import { escapeCellText, escapeXml } from "../xml/escape";

/**
 * A cell as XML. Texts are written inline, so that the shared strings stay as they are; a formula always with its
 * value, which not every program computes anew.
 *
 * @param style - Its style; 0 is not written.
 * @param prefix - The prefix of the sheet's elements with its colon, or nothing.
 * @throws HostError `invalidArgument` for a number that is none and a text longer than a cell holds.
 */
export function cellXml(cell: CellWrite, style: number, prefix: string): string {
  const { value, formula, isError } = cell;
  const address = addressOf(cell);
  const open = `<${prefix}c r="${address}"${style > 0 ? ` s="${style}"` : ""}`;
  const close = `</${prefix}c>`;
  const calculation = formula === undefined ? "" : `<${prefix}f>${escapeXml(formula)}</${prefix}f>`;
  const stored = (text: string | number) => `<${prefix}v>${text}</${prefix}v>`;
  if (value === null || value === "") {
    return calculation === "" ? `${open}/>` : `${open} t="str">${calculation}${stored("")}${close}`;
  }
  if (typeof value === "number") {
    if (!Number.isFinite(value))
      throw new HostError("invalidArgument", { argument: String(value), cell: address });
    return `${open}>${calculation}${stored(value)}${close}`;
  }
  if (typeof value === "boolean") return `${open} t="b">${calculation}${stored(value ? 1 : 0)}${close}`;
  if (value.length > longestText) {
    throw new HostError("invalidArgument", { argument: String(value.length), cell: address });
  }
  if (isError) return `${open} t="e">${calculation}${stored(escapeXml(value))}${close}`;
  const text = escapeCellText(value);
  if (calculation !== "") return `${open} t="str">${calculation}${stored(text)}${close}`;
  return `${open} t="inlineStr"><${prefix}is>${textXml(text, prefix)}</${prefix}is>${close}`;
}

function textXml(text: string, prefix: string): string {
  const space = /^\s|\s$|\n|\t/.test(text) ? ' xml:space="preserve"' : "";
  return `<${prefix}t${space}>${text}</${prefix}t>`;
}
