import { asciiText } from "./byte-text";

const powersOfTen = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));

/**
 * The number written in a `<v>`, exactly as `Number` reads it. Up to fifteen digits and a power of ten up to 22 are
 * both exact in binary, so one division rounds right; everything else is left to `Number`.
 *
 * @returns NaN when no number is written there.
 */
export function parseNumber(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const isNegative = bytes[at] === 0x2d;
  if (isNegative) at += 1;
  let digits = 0;
  let mantissa = 0;
  let point = -1;
  for (; at < end; at += 1) {
    const byte = bytes[at]!;
    const digit = byte - 48;
    if (digit >= 0 && digit <= 9) {
      mantissa = mantissa * 10 + digit;
      if (mantissa > 0) digits += 1;
    } else if (byte === 0x2e && point < 0) {
      point = at;
    } else {
      return slowly(bytes, start, end);
    }
  }
  const scale = point < 0 ? 0 : end - point - 1;
  const isPlain = digits <= 15 && scale <= 22 && end > start + (isNegative ? 1 : 0) + (point < 0 ? 0 : 1);
  if (!isPlain) return slowly(bytes, start, end);
  const size = scale === 0 ? mantissa : mantissa / powersOfTen[scale]!;
  return isNegative ? -size : size;
}

function slowly(bytes: Uint8Array, start: number, end: number): number {
  const text = asciiText(bytes, start, end).trim();
  return /^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/.test(text) ? Number(text) : NaN;
}
