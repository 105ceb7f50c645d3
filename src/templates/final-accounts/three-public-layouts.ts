import { amount, both, type FormLayout, type HeadingNode } from "../form-layout";
import type { ThreePublicAccountItem } from "./three-public-account";

/** The items of “三公”经费 in the words of the accounts, each as its form prints it. */
function items(item: (column: ThreePublicAccountItem, label: string) => HeadingNode): HeadingNode[] {
  return [
    item("total", "合计"),
    item("overseasVisits", "因公出国（境）费"),
    {
      label: "公务用车购置及运行维护费",
      under: [
        item("officialVehicles", "小计"),
        item("vehiclePurchases", "公务用车购置费"),
        item("vehicleOperation", "公务用车运行维护费"),
      ],
    },
    item("officialReceptions", "公务接待费"),
  ];
}

const form = {
  sheetName: both("07“三公”经费支出决算表"),
  title: both("财政拨款“三公”经费支出决算表"),
  yearWord: "年度",
} as const;

/** 07, 预算数 and 决算数 under each item. */
export const threePublicAccountLayout: FormLayout = {
  ...form,
  template: "three-public-account",
  headings: both(
    items((column, label) => ({
      label,
      under: [amount("budget", column, "预算数", 13), amount("account", column, "决算数", 13)],
    })),
  ),
};

/** 07, the items under 预算数 and again under 决算数. */
export const threePublicAccountByMeasureLayout: FormLayout = {
  ...form,
  template: "three-public-account-by-measure",
  headings: both([
    { label: "预算数", under: items((column, label) => amount("budget", column, label, 13)) },
    { label: "决算数", under: items((column, label) => amount("account", column, label, 13)) },
  ]),
};
