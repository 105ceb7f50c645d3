import { Decimal, sumOf, zero } from "../../finance/money/decimal";

/** The year and the maker of the sample books; county, bureau and all figures are invented. */
export const sampleYear = 2026;
export const sampleOrganisation = "云岭县星野管理局";

/** An amount of the sample by code. */
export interface CodedAmount {
  readonly code: string;
  readonly basic: Decimal;
  readonly project: Decimal;
}

/** Basic expenditure by economic item (款), yuan; 301 and 303 are personnel, 302 and 310 operating. */
export const economicItems: readonly (readonly [code: string, yuan: string])[] = [
  ["30101", "2436912"],
  ["30102", "4812360.4"],
  ["30103", "1268075.5"],
  ["30107", "1905433.6"],
  ["30108", "1392648.16"],
  ["30109", "696324.08"],
  ["30110", "826884.84"],
  ["30112", "38297.82"],
  ["30113", "1044486.12"],
  ["30199", "720000"],
  ["30201", "186500"],
  ["30202", "24000"],
  ["30207", "42600"],
  ["30211", "96000"],
  ["30213", "58000"],
  ["30215", "30000"],
  ["30216", "45000"],
  ["30217", "18000"],
  ["30226", "36000"],
  ["30228", "188420.66"],
  ["30229", "243360"],
  ["30231", "60000"],
  ["30239", "312000"],
  ["30299", "86440.3"],
  ["30302", "642180"],
  ["30309", "3600"],
  ["31002", "120000"],
];

const economic = new Map(economicItems.map(([code, yuan]) => [code, new Decimal(yuan)]));
const housingAllowance = new Decimal("486240");
const staffUnitsOperation = new Decimal("3268904.18");
const medicalOfAgency = new Decimal("612430.3");

/** Personnel (人员经费) and operating expenditure (公用经费) of the whole book. */
export const personnel = sumOf(
  economicItems.flatMap(([code, yuan]) => (isPersonnel(code) ? new Decimal(yuan) : [])),
);
export const operating = sumOf(
  economicItems.flatMap(([code, yuan]) => (isPersonnel(code) ? [] : new Decimal(yuan))),
);

export function isPersonnel(code: string): boolean {
  return code.startsWith("301") || code.startsWith("303");
}

/** Expenditure by functional item (项); what the economic items do not settle is the agency's own operation. */
export const functionalItems: readonly CodedAmount[] = functional();

function functional(): CodedAmount[] {
  const at = (code: string) => economic.get(code) ?? zero;
  const settled: CodedAmount[] = [
    item("2010302", zero, "8650000"),
    item("2010350", staffUnitsOperation, "320000"),
    item("2010399", zero, "4780500"),
    item("2080501", at("30302")),
    item("2080505", at("30108")),
    item("2080506", at("30109")),
    item("2101101", medicalOfAgency),
    item("2101102", at("30110").minus(medicalOfAgency)),
    item("2210201", at("30113")),
    item("2210203", housingAllowance),
  ];
  const rest = personnel.plus(operating).minus(sumOf(settled.map(({ basic }) => basic)));
  return [item("2010301", rest), ...settled];
}

/** The projects by name, yuan; together they are the project expenditure of the functional items. */
export const projects: readonly (readonly [name: string, yuan: string])[] = [
  ["夜空观测网运行", "3260000"],
  ["暗夜保护示范区建设", "2890000"],
  ["天文科普活动", "1240000"],
  ["灯光管控巡查", "1260000"],
  ["观测台后勤保障", "320000"],
  ["高山观测台运行维护", "4780500"],
];

function item(code: string, basic: Decimal, project = "0"): CodedAmount {
  return { code, basic, project: new Decimal(project) };
}

/** Three public expenses and the operating expenditure of the agency, yuan by column of the form. */
export const threePublic = {
  overseasVisits: zero,
  officialReceptions: new Decimal("25000"),
  vehiclePurchases: zero,
  vehicleOperation: new Decimal("60000"),
  /** The form prints 万元 with two decimals. */
  agencyOperation: operating.dividedBy(100).toDecimalPlaces(0).times(100),
} as const;

/** How much more than last year's budget the book appropriates. */
export const increase = new Decimal("1236500");
