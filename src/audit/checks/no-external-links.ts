import { defineCheck, notApplicable, passedUnless, type Breach } from "../check";

/** A reference to a cell of another file: [book.xlsx]Sheet!A1, also behind a path. */
const externalReference = /\[[^\][]*\][^!]*!/;

/** Forms take nothing from other files (外部链接): what they show would change, or break, with a file nobody has. */
export const noExternalLinks = defineCheck({
  id: "no-external-links",
  title: { zh: "没有外部链接", en: "No links to other files" },
  basis: [],
  severity: "warning",
  check({ book, facts }) {
    if (facts.tables.length === 0) return notApplicable("noForms");
    const sheets = new Set(facts.tables.map(({ sheet }) => sheet));
    return passedUnless(
      book.sheets
        .filter(({ name }) => sheets.has(name))
        .flatMap((sheet): Breach[] => {
          const cells: Breach["cells"][number][] = [];
          let example = "";
          sheet.forEachRow((row, start, end) => {
            for (let i = start; i < end; i += 1) {
              if (sheet.data.formulas[i]! < 0) continue;
              const { formula = "", column } = sheet.cellAt(i, row);
              if (!externalReference.test(formula.replace(/"[^"]*"/g, ""))) continue;
              if (cells.length === 0) example = `=${formula}`;
              cells.push({ sheet: sheet.name, row, column });
            }
          });
          if (cells.length === 0) return [];
          const data = { sheet: sheet.name.trim(), count: cells.length, example };
          return [{ messageId: "external", cells, data, identity: [sheet.name.trim()] }];
        }),
    );
  },
});
