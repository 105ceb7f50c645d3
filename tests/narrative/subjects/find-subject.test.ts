import { findSubject, otherSubject } from "../../../src/narrative/subjects/find-subject";

describe("the subject a phrase ends in", () => {
  test.each([
    ["2025年,上海市普陀区财政局收入", "totalIncome"],
    ["其中:财政拨款收入", "fiscalAppropriationIncome"],
    ["其他收入", "otherIncome"],
    ["其它收入", "otherIncome"],
    ["事业单位经营收入", "ancillaryBusinessIncome"],
    ["利息收入", undefined],
    ["2017年支出", "totalExpenditure"],
    ["财政拨款支出", "fiscalAppropriationExpenditure"],
    ["一般公共预算拨款支出", "generalPublicBudgetExpenditure"],
    ["一般公共预算财政拨款基本支出", "generalPublicBudgetBasicExpenditure"],
    ["基本支出", "basicExpenditure"],
    ["国有资本经营预算拨款支出", "stateCapitalExpenditure"],
    ['2025年"三公"经费', "threePublicExpenses"],
    ["因公出国(境)费", "overseasVisits"],
    ["公务车购置及运行费", "officialVehicles"],
    ["公务用车购置费", "vehiclePurchases"],
    ["公务车用车运行费", "vehicleOperation"],
    ["公务用车运行维护费", "vehicleOperation"],
    ["财政拨款的机关运行经费", "agencyOperatingExpenditure"],
    ["本部门政府采购", "procurement"],
    ["政府采购货物", "procurementOfGoods"],
    ["在其他政府采购项目中,由中小企业供应商成交的,采购金额", "otherProcurementWonBySmallAndMedium"],
  ])("%s → %s", (phrase, id) => {
    expect(findSubject(phrase)?.id).toBe(id);
  });

  test.each([
    ['1."一般公共服务支出(类)财政事务(款)行政运行(项)"', ["一般公共服务支出", "财政事务", "行政运行"], true],
    [
      "1、社会保障和就业支出(类)行政事业单位养老支出(款)",
      ["社会保障和就业支出", "行政事业单位养老支出"],
      true,
    ],
    ["主要用于以下方面:卫生健康支出(类)", ["卫生健康支出"], true],
    [
      '"一般公共服务支出-政府办公厅(室)及相关机构事务-行政运行"科目',
      ["一般公共服务支出", "政府办公厅(室)及相关机构事务", "行政运行"],
      true,
    ],
    ["行政运行(项)", ["行政运行"], false],
  ])("path %s", (phrase, names, isComplete) => {
    expect(findSubject(phrase)).toMatchObject({ kind: "path", names, isComplete });
  });

  it("names what no list knows by its last words", () => {
    expect(otherSubject("、主要领导干部用车")?.name).toBe("主要领导干部用车");
    expect(otherSubject("14.参加自治区、市绩效办组织的培训费")?.name).toBe(
      "参加自治区、市绩效办组织的培训费",
    );
    expect(otherSubject(",")).toBeUndefined();
    expect(otherSubject("年初预算为(年初预算数)")).toBeUndefined();
  });
});
