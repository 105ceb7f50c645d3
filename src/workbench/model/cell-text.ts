import type { Engine, EngineCell } from "../engine/engine";

/** The text a cell shows, as `Range.text` gives it; columns too narrow are not considered. */
export function cellText({ value }: EngineCell, numberFormat: string | undefined, engine: Engine): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (numberFormat === undefined || numberFormat === "General" || numberFormat === "@")
    return generalText(value);
  return engine.formatNumber(numberFormat, value);
}

/** A number in General: at most eleven characters, the exponent when it does not fit. */
function generalText(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [digits = "", exponent = "0"] = value.toExponential(5).split("e");
    const power = Math.abs(Number(exponent)).toString().padStart(2, "0");
    return `${Number(digits)}E${exponent.startsWith("-") ? "-" : "+"}${power}`;
  }
  const whole = Math.trunc(size).toString().length;
  return Number(value.toFixed(Math.min(9, Math.max(0, 10 - whole)))).toString();
}
