import { lineHeight, pageHeight, pageStarts } from "../../../src/reports/sheets/printed-page";

test.each([
  { orientation: "portrait", widths: [40], height: 733 },
  { orientation: "landscape", widths: [40, 40], height: 487 },
  // 200 characters take 1,053.75 points, fitted to 741.
  { orientation: "landscape", widths: [200], height: (487 * 1053.75) / 741 },
] as const)("a $orientation page of columns $widths holds $height points of rows", (each) => {
  expect(pageHeight(each.orientation, each.widths)).toBeCloseTo(each.height * 0.97, 6);
});

test.each([
  { name: "lines that fit are as high as usual", lines: 20, height: 18 },
  { name: "the last that fit", lines: 22, height: 18 },
  { name: "one too many makes all a little lower", lines: 23, height: 17.25 },
  { name: "the most that are made lower", lines: 26, height: 15.25 },
  { name: "one more takes a second page as usual", lines: 27, height: 18 },
])("$name", ({ lines, height }) => {
  expect(lineHeight(18, lines, 100, 500)).toBe(height);
});

test.each([
  { name: "blocks that fill a page just so", heights: [40, 60], starts: [] },
  { name: "one that would not fit begins the next", heights: [40, 61, 39, 1], starts: [1, 3] },
  { name: "one higher than a page breaks, and ends its page", heights: [120, 10], starts: [1] },
])("$name", ({ heights, starts }) => {
  expect(
    pageStarts(
      heights.map((height, row) => ({ row, height })),
      100,
    ),
  ).toEqual(starts);
});
