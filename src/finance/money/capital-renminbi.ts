import nzh from "nzh/cn";
import type { Decimal } from "./decimal";

/** From here on the numerals lose their settled reading (亿亿). */
const limit = "1e16";

/**
 * An amount in the capital numerals of cheques and vouchers (人民币大写): 1005 → 人民币壹仟零伍元整. Rounded half up to
 * the fen; 整 follows 元 and 角, never 分.
 *
 * @returns `undefined` from 10¹⁶ yuan on.
 * @see 《支付结算办法》附一《正确填写票据和结算凭证的基本规定》
 */
export function toCapitalRenminbi(yuan: Decimal): string | undefined {
  const fen = yuan.toDecimalPlaces(2);
  if (fen.abs().greaterThanOrEqualTo(limit)) return undefined;
  const size = nzh.toMoney(fen.abs().toFixed(), { outSymbol: false, forceZheng: true });
  return `人民币${fen.isNegative() && !fen.isZero() ? "负" : ""}${size}`;
}
