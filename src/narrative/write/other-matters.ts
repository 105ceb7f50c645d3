import { performanceTargets, selfEvaluation } from "./performance";
import { amountOf } from "./say";
import { listed, paragraph, phrase, sentence } from "./sentence";
import type { Section } from "./sections";
import { stateAssets } from "./state-assets";
import type { TextSource } from "./text-source";
import type { WrittenSentence } from "./written-text";

/** Government procurement (政府采购) in total and by kind: from its form, or asked for. */
export function procurement(source: TextSource, measure: "预算" | "支出"): Section {
  const { year } = source.material;
  const total = source.amountOrAsked("procurement");
  const goods = source.amountOrAsked("procurementOfGoods");
  const works = source.amountOrAsked("procurementOfWorks");
  const services = source.amountOrAsked("procurementOfServices");
  return {
    title: `政府采购${measure}情况`,
    paragraphs: paragraph(
      sentence(
        "procurement",
      )`${year}年${source.own}政府采购${measure}${total}，其中：政府采购货物${measure}${goods}、政府采购工程${measure}${works}、政府采购服务${measure}${services}。`,
      amountOf(total)?.isZero() ? undefined : reservedForSmallFirms(source, measure),
    ),
  };
}

/** What is kept for small firms (面向中小企业预留): a final account always says it, a budget where its form does. */
function reservedForSmallFirms(source: TextSource, measure: "预算" | "支出"): WrittenSentence | undefined {
  const amount = (id: string) => (measure === "预算" ? source.amount(id) : source.amountOrAsked(id));
  const medium = amount("procurementReservedForSmallAndMedium");
  const micro = amount("procurementReservedForSmallAndMicro");
  const said = [
    medium && phrase`面向中小企业预留政府采购项目预算金额${medium}`,
    micro && phrase`面向小微企业预留政府采购项目预算金额${micro}`,
  ].filter((each) => each !== undefined);
  return said.length === 0 ? undefined : sentence("procurement.smallFirms")`${listed(said, "，")}。`;
}

/** Performance targets (绩效目标) and state assets (国有资产). */
export function assetsAndPerformance(source: TextSource, kind: "budget" | "finalAccount"): Section {
  const { year } = source.material;
  return {
    title: "预算绩效目标和国有资产占有使用情况",
    paragraphs: [
      ...performanceTargets(source),
      ...(kind === "finalAccount" ? selfEvaluation(source) : []),
      ...stateAssets(source, kind === "budget" ? year - 1 : year),
    ],
  };
}
