/** How the report looks on a screen and on A4 paper; nothing is fetched from anywhere. */
export const reportStyle = `
:root { color-scheme: light; --line: #bbb; --mark: #fff9e5; }
body { font: 14px/20px "Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", sans-serif; margin: 24px; color: #222; }
h1 { font-size: 22px; line-height: 30px; text-align: center; margin: 0 0 8px; }
h2 { font-size: 16px; line-height: 24px; margin: 24px 0 8px; }
.leading { font-weight: 600; }
.quiet { color: #555; font-size: 12px; line-height: 16px; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { border: 1px solid var(--line); padding: 4px 8px; text-align: left; vertical-align: top; }
th { background: #f2f2f2; }
td.figure { text-align: right; white-space: nowrap; }
td.failed, .error { background: var(--mark); }
th button { font: inherit; background: none; border: 0; padding: 0; cursor: pointer; text-align: left; }
th[aria-sort=ascending] button::after { content: " ▲"; }
th[aria-sort=descending] button::after { content: " ▼"; }
.nature { font-weight: 600; white-space: nowrap; }
@page { size: A4 landscape; margin: 12mm; }
@media print {
  body { margin: 0; font-size: 10pt; line-height: 14pt; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  .wide { overflow: visible; }
  th button { cursor: default; }
  a { color: inherit; text-decoration: none; }
}
`;
