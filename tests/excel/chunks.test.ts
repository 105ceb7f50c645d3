import { chunksOf, inChunks } from "../../src/excel/chunks";
import { cellCount, type Rectangle } from "../../src/excel/rectangles";
import { HostError } from "../../src/workbook/host-error";

const sheet = (rowCount: number, columnCount: number): Rectangle => ({
  row: 0,
  column: 0,
  rowCount,
  columnCount,
});
const cellsOf = (chunk: readonly Rectangle[]) => chunk.reduce((sum, piece) => sum + cellCount(piece), 0);

describe("chunks", () => {
  test.each([
    { name: "small sheets share a chunk", pieces: [sheet(10, 2), sheet(10, 3)], budget: 50, sizes: [50] },
    {
      name: "what does not fit goes into the next",
      pieces: [sheet(10, 3), sheet(10, 3)],
      budget: 50,
      sizes: [30, 30],
    },
    {
      name: "a tall sheet is cut into bands of rows",
      pieces: [sheet(10, 4)],
      budget: 12,
      sizes: [12, 12, 12, 4],
    },
    {
      name: "a row wider than the budget is cut too",
      pieces: [sheet(2, 5)],
      budget: 3,
      sizes: [3, 2, 3, 2].sort(),
    },
  ])("$name", ({ pieces, budget, sizes }) => {
    const made = chunksOf(pieces, budget);
    expect(made.every((chunk) => cellsOf(chunk) <= budget)).toBe(true);
    expect(made.flat().reduce((sum, piece) => sum + cellCount(piece), 0)).toBe(sizes.reduce((a, b) => a + b));
    expect(made.length).toBeLessThanOrEqual(sizes.length);
  });

  test("a chunk the host refuses is halved until it fits, and none is lost or read twice", async () => {
    const asked: number[] = [];
    const rows = new Set<number>();
    await inChunks(
      [sheet(100, 1)],
      async (chunk) => {
        asked.push(cellsOf(chunk));
        if (cellsOf(chunk) > 30) throw new HostError("payloadTooLarge");
        for (const { row, rowCount } of chunk) for (let i = 0; i < rowCount; i += 1) rows.add(row + i);
      },
      undefined,
      100,
    );
    expect(rows.size).toBe(100);
    expect(asked.slice(0, 3)).toEqual([100, 50, 25]);
    expect(asked.slice(2).reduce((a, b) => a + b)).toBe(100);
  });

  test("a single cell that is too large, and any other failure, go to the caller", async () => {
    const refuse = (code: "payloadTooLarge" | "busy") =>
      inChunks([sheet(4, 1)], () => Promise.reject(new HostError(code)));
    await expect(refuse("payloadTooLarge")).rejects.toMatchObject({ code: "payloadTooLarge" });
    await expect(refuse("busy")).rejects.toMatchObject({ code: "busy" });
  });

  test("stops between chunks when told to", async () => {
    const stop = new AbortController();
    const visit = jest.fn(async () => stop.abort());
    await expect(inChunks([sheet(4, 1)], visit, stop.signal, 1)).rejects.toMatchObject({ code: "aborted" });
    expect(visit).toHaveBeenCalledTimes(1);
  });
});
