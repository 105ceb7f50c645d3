import { paragraph, sentence } from "./sentence";
import type { Section } from "./sections";
import type { TextSource } from "./text-source";

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
    ),
  };
}

/** Performance targets (绩效目标) and state assets (国有资产): numbers that no form of the book holds. */
export function assetsAndPerformance(source: TextSource, kind: "budget" | "finalAccount"): Section {
  const { year } = source.material;
  const projects = source.count("performanceProjects", "编报绩效目标的项目数", "个");
  const funds = source.asked("performanceFunds", "绩效目标涉及的资金");
  const vehicles = source.count("vehiclesHeld", "共有车辆", "辆");
  const equipment = source.count("largeEquipment", "单价100万元（含）以上设备", "台（套）");
  const day = `${kind === "budget" ? year - 1 : year}年12月31日`;
  return {
    title: "预算绩效目标和国有资产占有使用情况",
    paragraphs: [
      ...paragraph(
        sentence(
          "performance",
        )`${year}年${source.own}编报绩效目标的项目${projects}，涉及项目预算资金${funds}。`,
      ),
      ...paragraph(
        sentence(
          "assets",
        )`截至${day}，${source.own}共有车辆${vehicles}；单价100万元（含）以上设备（不含车辆）${equipment}。`,
      ),
    ],
  };
}
