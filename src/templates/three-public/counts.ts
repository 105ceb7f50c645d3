import type { ThreePublicAccountItem } from "../final-accounts/three-public-account";

interface CountDefinition {
  readonly title: string;
  /** What a line of a form says, ordinal and brackets of the unit (个、人、辆) included. */
  readonly label: RegExp;
  /** The money that is spent on what is counted. */
  readonly item: ThreePublicAccountItem;
}

const defineCounts = <Kind extends string>(counts: Readonly<Record<Kind, CountDefinition>>) => counts;

/** What final accounts count beside the three public expenses (“三公”经费相关统计数), in the order of 机构运行信息表. */
export const threePublicCounts = defineCounts({
  visitGroups: {
    title: "因公出国（境）团组数",
    label: /^因公出国\(境\)团组数(\(个\))?$/,
    item: "overseasVisits",
  },
  visitPersons: {
    title: "因公出国（境）人次数",
    label: /^因公出国\(境\)人次数?(\(人次?\))?$/,
    item: "overseasVisits",
  },
  vehiclesPurchased: {
    title: "公务用车购置数",
    label: /^公务用车购置(数|数量)(\(辆\))?$/,
    item: "vehiclePurchases",
  },
  vehiclesHeld: {
    title: "公务用车保有量",
    label: /^公务用车保有(量|数)(\(辆\))?$/,
    item: "vehicleOperation",
  },
  receptionBatches: {
    title: "国内公务接待批次",
    label: /^国内公务接待批次数?(\([个批]次?\))?$/,
    item: "officialReceptions",
  },
  receptionPersons: {
    title: "国内公务接待人次",
    label: /^国内公务接待人次数?(\(人次?\))?$/,
    item: "officialReceptions",
  },
});

export type ThreePublicCount = keyof typeof threePublicCounts;
export const threePublicCountKinds = Object.keys(threePublicCounts) as readonly ThreePublicCount[];
