import { intersection, sumIntervals } from "../../finance/money/interval";
import { toYuan } from "../../finance/money/unit";
import type { Figure } from "../../narrative/figure";
import { finestStep, roundedInterval } from "../../narrative/printed-interval";
import type { PartsList, Statement } from "../../narrative/statement";

/**
 * The part of a list that is printed in 元 and makes the parts up to their total in 万元 once it is read in 万元
 * (疑漏写“万”); `undefined` where none does.
 */
export function partWithoutTenThousand({ total, parts }: PartsList): Statement | undefined {
  if (total.figure.unit !== "tenThousandYuan" || parts.length < 2) return undefined;
  const inYuan = parts.filter(({ figure }) => figure.unit === "yuan");
  const [part] = inYuan;
  if (!part || inYuan.length > 1) return undefined;
  const figures = parts.map((each) => (each === part ? inTenThousandYuan(each.figure) : each.figure));
  const step = finestStep([total.figure, ...figures]);
  const whole = roundedInterval(total.figure, step);
  const values = figures.flatMap((figure) => roundedInterval(figure, step) ?? []);
  const isTheirSum = values.length === figures.length && whole && intersection(whole, sumIntervals(values));
  return isTheirSum ? part : undefined;
}

function inTenThousandYuan(figure: Figure): Figure {
  return { ...figure, unit: "tenThousandYuan", yuan: toYuan(figure.value, "tenThousandYuan") };
}
