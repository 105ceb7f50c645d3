import type { ConditionalFormat, ConditionalRule } from "../conditional-format";
import { styleOf } from "./cell-style";
import { iconSetData } from "./icon-set-data";
import { rangeOf } from "./ranges";

/** The colour of a bar below zero, which files leave to the program. */
const negativeBar = "#FF0000";

/** A conditional format in Univer's form. */
export function conditionalFormatData({ areas, stops, rule }: ConditionalFormat, index: number): object {
  return { cfId: `rule-${index}`, ranges: areas.map(rangeOf), stopIfTrue: stops, rule: ruleData(rule) };
}

function ruleData(rule: ConditionalRule): object {
  switch (rule.kind) {
    case "colorScale":
      return {
        type: "colorScale",
        config: rule.stops.map(({ at, color }, index) => ({ index, color, value: at })),
      };
    case "dataBar":
      return {
        type: "dataBar",
        isShowValue: rule.showsValue,
        config: {
          min: rule.from,
          max: rule.to,
          isGradient: true,
          positiveColor: rule.color,
          nativeColor: negativeBar,
        },
      };
    case "iconSet":
      return iconSetData(rule);
    default:
      return { type: "highlightCell", style: styleOf(rule.look), ...conditionData(rule) };
  }
}

function conditionData(
  rule: Exclude<ConditionalRule, { readonly kind: "colorScale" | "dataBar" | "iconSet" }>,
): object {
  switch (rule.kind) {
    case "formula":
      return { subType: "formula", value: `=${rule.formula}` };
    case "number":
      return {
        subType: "number",
        operator: rule.operator,
        value: rule.operands.length > 1 ? rule.operands : rule.operands[0],
      };
    case "duplicate":
      return { subType: "duplicateValues" };
    case "unique":
      return { subType: "uniqueValues" };
    case "rank":
      return {
        subType: "rank",
        isBottom: rule.isBottom,
        isPercent: rule.isPercent,
        value: rule.count,
      };
    case "average":
      return { subType: "average", operator: rule.operator };
  }
}
