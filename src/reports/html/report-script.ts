/** Sorts the table of units by a column; without it the report reads the same, only unsorted. */
export const reportScript = `
for (const table of document.querySelectorAll("table[data-sortable]")) {
  const headings = [...table.tHead.rows[0].cells];
  headings.forEach((heading, column) => {
    heading.querySelector("button").addEventListener("click", () => {
      const isAscending = heading.getAttribute("aria-sort") !== "ascending";
      headings.forEach((other) => other.removeAttribute("aria-sort"));
      heading.setAttribute("aria-sort", isAscending ? "ascending" : "descending");
      const key = (row) => row.cells[column].dataset.sort ?? row.cells[column].textContent;
      const compare = (a, b) => {
        const [left, right] = [key(a), key(b)];
        const numbers = [Number(left), Number(right)];
        return numbers.some(Number.isNaN) || left === "" || right === ""
          ? left.localeCompare(right, document.documentElement.lang)
          : numbers[0] - numbers[1];
      };
      const rows = [...table.tBodies[0].rows].sort((a, b) => (isAscending ? compare(a, b) : compare(b, a)));
      table.tBodies[0].append(...rows);
    });
  });
}
`;
