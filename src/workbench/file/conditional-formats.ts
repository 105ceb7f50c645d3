import { attribute, child, childrenOf, flag, type XmlElement } from "../../ooxml/xml/document";
import { colorOf } from "../../ooxml/styles/colors";
import { columnLetters } from "../engine/address";
import type { CellLook } from "../engine/cell-look";
import type {
  ConditionalFormat,
  ConditionalRule,
  NumberOperator,
  Threshold,
} from "../engine/conditional-format";
import type { Area } from "../engine/engine";
import { iconCounts, type IconSetName } from "../engine/icon-set";
import { parseArea } from "../model/area";
import { formulaShown } from "./function-prefixes";
import type { StyleLooks } from "./style-looks";

const operators: readonly NumberOperator[] = [
  "equal",
  "notEqual",
  "greaterThan",
  "greaterThanOrEqual",
  "lessThan",
  "lessThanOrEqual",
  "between",
  "notBetween",
];
const signs: Partial<Record<NumberOperator, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

/**
 * Reads the conditional formats of a worksheet, the most important first. Rules of later versions kept in extensions
 * (stars, triangles and boxes, icons chosen one by one) are passed over; they stay in the file.
 */
export function readConditionalFormats(worksheet: XmlElement, looks: StyleLooks): ConditionalFormat[] {
  return childrenOf(worksheet, "conditionalFormatting")
    .flatMap((element) => {
      const areas = (attribute(element, "sqref") ?? "").split(/\s+/).flatMap((ref) => parseArea(ref) ?? []);
      const [first] = areas;
      if (!first) return [];
      return childrenOf(element, "cfRule").flatMap((rule) => {
        const read = ruleOf(rule, first, looks);
        const priority = Number(attribute(rule, "priority") ?? 0);
        return read ? [{ priority, format: { areas, stops: flag(rule, "stopIfTrue"), rule: read } }] : [];
      });
    })
    .sort((one, other) => one.priority - other.priority)
    .map(({ format }) => format);
}

function ruleOf(rule: XmlElement, area: Area, looks: StyleLooks): ConditionalRule | undefined {
  const look = looks.rule(Number(attribute(rule, "dxfId") ?? NaN));
  switch (attribute(rule, "type")) {
    case "cellIs":
      return comparison(rule, area, look);
    case "duplicateValues":
      return { kind: "duplicate", look };
    case "uniqueValues":
      return { kind: "unique", look };
    case "top10":
      return {
        kind: "rank",
        count: Number(attribute(rule, "rank") ?? 10),
        isPercent: flag(rule, "percent"),
        isBottom: flag(rule, "bottom"),
        look,
      };
    case "aboveAverage": {
      const isBelow = attribute(rule, "aboveAverage") === "0";
      const orEqual = flag(rule, "equalAverage") ? "OrEqual" : "";
      return { kind: "average", operator: `${isBelow ? "lessThan" : "greaterThan"}${orEqual}`, look };
    }
    case "colorScale":
      return colorScale(child(rule, "colorScale"), looks);
    case "dataBar":
      return dataBar(child(rule, "dataBar"), looks);
    case "iconSet":
      return iconSet(child(rule, "iconSet"));
    default: {
      // Rules on texts, blanks, errors and days carry a formula that says the same, as rules by formula do.
      const [formula] = formulasOf(rule);
      return formula === undefined ? undefined : { kind: "formula", formula, look };
    }
  }
}

/** A comparison with numbers, or with what formulas give, which is then one formula for the first cell of the area. */
function comparison(rule: XmlElement, area: Area, look: CellLook): ConditionalRule | undefined {
  const operator = operators.find((each) => each === attribute(rule, "operator"));
  const formulas = formulasOf(rule);
  const [from, to] = formulas;
  if (!operator || from === undefined) return undefined;
  const operands = formulas.map(Number);
  if (operands.every(Number.isFinite)) return { kind: "number", operator, operands, look };
  const cell = `${columnLetters(area.column)}${area.row + 1}`;
  const sign = signs[operator];
  if (sign) return { kind: "formula", formula: `${cell}${sign}${from}`, look };
  const within = `AND(${cell}>=${from},${cell}<=${to})`;
  return { kind: "formula", formula: operator === "between" ? within : `NOT(${within})`, look };
}

function colorScale(scale: XmlElement | undefined, { theme }: StyleLooks): ConditionalRule | undefined {
  const colors = childrenOf(scale, "color").map((color) => colorOf(color, theme));
  const stops = childrenOf(scale, "cfvo").flatMap((element, index) => {
    const color = colors[index];
    return color === undefined ? [] : [{ at: threshold(element), color }];
  });
  return stops.length < 2 ? undefined : { kind: "colorScale", stops };
}

function dataBar(bar: XmlElement | undefined, { theme }: StyleLooks): ConditionalRule | undefined {
  const [from, to] = childrenOf(bar, "cfvo").map(threshold);
  const element = child(bar, "color");
  const color = element && colorOf(element, theme);
  if (!from || !to || color === undefined) return undefined;
  return { kind: "dataBar", from, to, color, showsValue: attribute(bar!, "showValue") !== "0" };
}

/** Three lights where a file names no set; one with fewer or more steps than icons is none. */
function iconSet(icons: XmlElement | undefined): ConditionalRule | undefined {
  const named = (icons && attribute(icons, "iconSet")) ?? "3TrafficLights1";
  const set = (Object.keys(iconCounts) as IconSetName[]).find((each) => each === named);
  const steps = childrenOf(icons, "cfvo").map((element) => ({
    from: threshold(element),
    includes: attribute(element, "gte") !== "0",
  }));
  if (!icons || !set || steps.length !== iconCounts[set]) return undefined;
  return {
    kind: "iconSet",
    set,
    steps,
    isReversed: flag(icons, "reverse"),
    showsValue: attribute(icons, "showValue") !== "0",
  };
}

const thresholdTypes: readonly Threshold["type"][] = [
  "num",
  "min",
  "max",
  "percent",
  "percentile",
  "formula",
];

function threshold(element: XmlElement): Threshold {
  const type = thresholdTypes.find((each) => each === attribute(element, "type")) ?? "num";
  const value = attribute(element, "val");
  if (value === undefined || type === "min" || type === "max") return { type };
  return { type, value: type === "formula" ? `=${formulaShown(value)}` : Number(value) };
}

const formulasOf = (rule: XmlElement): string[] =>
  childrenOf(rule, "formula").map(({ text }) => formulaShown(text.trim()));
