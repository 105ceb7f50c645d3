import { escapeText, markup } from "../../../src/reports/html/markup";
import { reportPage } from "../../../src/reports/html/report-page";
import type { UnitResult } from "../../../src/reports/unit-result";
import { auditedUnits } from "../../support/audited-units";

const on = "2026-11-21";

test.each([
  ["<script>", "&lt;script&gt;"],
  [`"a" & 'b'`, "&quot;a&quot; &amp; &#39;b&#39;"],
  ["《支出总表》", "《支出总表》"],
])("%s is escaped", (text, escaped) => {
  expect(escapeText(text)).toBe(escaped);
  expect(markup`<p title="${text}">${[text, undefined, markup`<br>`]}</p>`.source).toBe(
    `<p title="${escaped}">${escaped}<br></p>`,
  );
});

describe.each(["zh", "en"] as const)("the page in %s", (language) => {
  let units: UnitResult[];
  let page: string;
  beforeAll(async () => {
    units = await auditedUnits();
    page = reportPage(units, { on, language });
  });

  test("holds every unit and every finding", () => {
    const sections = page.match(/<section id="unit-\d+">/g)!;
    expect(sections).toHaveLength(units.length);
    const rows = page.match(/class="nature (error|warning|info)"/g)!;
    expect(rows).toHaveLength(units.reduce((sum, { book }) => sum + (book?.result.findings.length ?? 0), 0));
  });

  test("gives what was found without forms beside why no figure was checked", () => {
    const { book, ...unit } = units[1]!;
    const formless = reportPage([{ ...unit, reason: "没有核对任何数字", formless: book! }], { on, language });
    expect(formless).toContain('<p class="leading">没有核对任何数字</p>');
    expect(formless.match(/class="nature /g)).toHaveLength(book!.result.findings.length);
  });

  test("fetches nothing", () => {
    expect(page).not.toMatch(/(src|href)="(?!#unit-\d+")|url\(|@import|https?:/);
    expect(page).toContain('content="default-src &#39;none&#39;;');
  });

  test("lets no text of a workbook become markup", () => {
    const hostile: UnitResult = {
      unit: "</td><script>alert(1)</script>",
      path: `a"onload="b.xlsx`,
      reason: "<b>&",
    };
    const [first, ...others] = reportPage([hostile, ...units], { on, language }).split("<script>");
    expect(others).toHaveLength(1);
    expect(first).toContain("&lt;/td&gt;&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(first).toContain("a&quot;onload=&quot;b.xlsx");
    expect(first).toContain("&lt;b&gt;&amp;");
  });

  test("closes what it opens", () => {
    for (const tag of [
      "table",
      "thead",
      "tbody",
      "tr",
      "td",
      "th",
      "section",
      "ul",
      "li",
      "p",
      "div",
      "button",
    ]) {
      const opened = page.match(new RegExp(`<${tag}[ >]`, "g"))?.length ?? 0;
      expect([tag, page.match(new RegExp(`</${tag}>`, "g"))?.length ?? 0]).toEqual([tag, opened]);
    }
  });
});
