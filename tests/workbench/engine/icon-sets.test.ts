import { readFileSync } from "node:fs";
import path from "node:path";
import { iconCounts, type IconSetName } from "../../../src/workbench/engine/icon-set";
import { iconSetData } from "../../../src/workbench/engine/univer/icon-set-data";

interface UniverIcon {
  readonly operator: string;
  readonly value: object;
  readonly iconId: string;
}

const iconsOf = (set: IconSetName, isReversed: boolean) => {
  const steps = Array.from({ length: iconCounts[set] }, (_, index) => ({
    from: { type: "num" as const, value: index },
    includes: index !== 1,
  }));
  const data = iconSetData({ kind: "iconSet", set, steps, isReversed, showsValue: true });
  return (data as { readonly config: readonly UniverIcon[] }).config;
};

// Univer's lists, by what its pictures show: 0 is the green arrow, the red light of 红到黑, the empty bars of 等级.
test.each<[set: IconSetName, isReversed: boolean, ids: string]>([
  ["3Arrows", false, "0 1 2"],
  ["3Arrows", true, "2 1 0"],
  ["4RedToBlack", false, "0 1 2 3"],
  ["5Quarters", false, "0 1 2 3 4"],
  ["4Rating", false, "3 2 1 0"],
  ["5Rating", false, "4 3 2 1 0"],
  ["5Rating", true, "0 1 2 3 4"],
])("%s, reversed %s: the icons from the greatest number down", (set, isReversed, ids) => {
  const icons = iconsOf(set, isReversed);
  expect(icons.map(({ iconId }) => iconId).join(" ")).toBe(ids);
  expect(icons.map(({ value }) => value)).toEqual(
    icons.map((_, index) => ({ type: "num", value: icons.length - 1 - index })),
  );
});

test("a step that does not include its number begins above it", () => {
  expect(iconsOf("3Arrows", false).map(({ operator }) => operator)).toEqual([
    "greaterThanOrEqual",
    "greaterThan",
    "greaterThanOrEqual",
  ]);
});

test("expected difference: quarters are drawn as boxes while Univer's five quarters look alike", () => {
  const univer = path.resolve(
    __dirname,
    "../../../node_modules/@univerjs/sheets-conditional-formatting/lib/es/index.js",
  );
  const pictures = [...readFileSync(univer, "utf8").matchAll(/"progress\d+": "data:[^,]*,([^"]*)"/g)];
  const colours = pictures.flatMap(([, svg = ""]) => decodeURIComponent(svg).match(/#\w{6}/g));
  expect(pictures).toHaveLength(5);
  expect(new Set(colours).size).toBe(1);
  expect(iconsOf("5Quarters", false)).toMatchObject(Array(5).fill({ iconType: "5Boxes" }));
});
