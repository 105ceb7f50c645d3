import type { Heading } from "./headings";

const printedYear = /((?:19|20)\d\d)年(?:度)?/g;

/** A heading's label without the year it names, as it is compared when headings are looked for. */
export function withoutYear(label: string): string {
  return label.replace(printedYear, "");
}

/**
 * Says years as people read them: 2025年预算数 beside 2024年预算数 is this year's beside 上年预算数.
 *
 * @param year - The year of the form's title; the latest year of the headings where it names none.
 */
export function relativeToYear(headings: readonly Heading[], year: number | undefined): Heading[] {
  const years = headings.flatMap(({ path }) =>
    path.flatMap((label) => [...label.matchAll(printedYear)].map((match) => Number(match[1]))),
  );
  if (years.length === 0) return [...headings];
  const present = year ?? Math.max(...years);
  const relative = (label: string) =>
    label.replace(printedYear, (printed, digits: string) =>
      Number(digits) === present ? "" : Number(digits) === present - 1 ? "上年" : printed,
    ) || "本年";
  return headings.map((heading) => ({ ...heading, path: heading.path.map(relative) }));
}
