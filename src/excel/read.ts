import { columnLimit, rowLimit, type RangeRef } from "../workbook/address";
import { HostError } from "../workbook/host-error";
import type { Facet } from "../workbook/host";
import type { CommentThread, SheetData, Span, WorkbookSnapshot } from "../workbook/snapshot";
import { SnapshotBuilder } from "../workbook/snapshot-builder";
import { inChunks } from "./chunks";
import { readComments } from "./comments";
import { addGrid, possibleErrors, possibleFormulas, putTypes, putValues, spansOf, type Grid } from "./grid";
import type { Hidden, Probe, ProbedSheet } from "./outline";
import { boundsOf, cellCount, overlap, rectanglesOf, type Position, type Rectangle } from "./rectangles";
import { oneSync, rangeOf } from "./session";
import { valuedAreas } from "./valued-areas";

/** Cells of one grid beyond which the pane is let answer before the next: some ten milliseconds' work. */
const cellsAtOnce = 5_000;

/** What one request for a rectangle costs beside its cells, in cells. */
const requestCost = 40;

/**
 * Reads cells into a snapshot with as few and as small messages as the facets allow. The formulas of a range are
 * also the values of all cells without one, so values are asked for only around formulas, and types only around
 * what reads like an error.
 *
 * @throws HostError `sheetMissing` when a sheet asked for is not there.
 */
export async function readWorkbook(
  probe: Probe,
  what: readonly (string | RangeRef)[] | "all",
  facets: readonly Facet[],
  signal?: AbortSignal,
): Promise<WorkbookSnapshot> {
  const asked = what === "all" ? probe.sheets.map(({ name }) => name) : what;
  const pieces = await valuedAreas(asked.flatMap((one) => pieceOf(probe, one, facets)));
  const reading = new Reading(probe, facets);
  await inChunks(pieces, (chunk) => reading.readCells(chunk), signal);
  await inChunks(reading.around(possibleFormulas), (chunk) => reading.readValues(chunk), signal);
  await inChunks(reading.around(possibleErrors), (chunk) => reading.readTypes(chunk), signal);
  const names = new Set(asked.map((one) => (typeof one === "string" ? one : one.sheet)));
  if (facets.includes("comments")) await reading.readComments([...names], asked);
  return reading.snapshot(names);
}

function pieceOf(probe: Probe, one: string | RangeRef, facets: readonly Facet[]): RangeRef[] {
  const name = typeof one === "string" ? one : one.sheet;
  const sheet = probe.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new HostError("sheetMissing", { sheet: name });
  if (typeof one !== "string" && facets.includes("fills")) return [one];
  const whole = { row: 0, column: 0, rowCount: rowLimit, columnCount: columnLimit };
  const shared = sheet.valued && overlap(sheet.valued, typeof one === "string" ? whole : one);
  return shared ? [{ sheet: name, ...shared }] : [];
}

const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve));

/** A rectangle within a grid that was read before. */
interface Again extends Rectangle {
  readonly grid: Grid;
}

class Reading {
  private readonly grids: Grid[] = [];
  private readonly hiddenRows = new Map<string, number[]>();
  private readonly hiddenColumns = new Map<string, number[]>();
  private readonly comments = new Map<string, readonly CommentThread[]>();
  private readonly sheets: ReadonlyMap<string, ProbedSheet>;

  constructor(
    private readonly probe: Probe,
    private readonly facets: readonly Facet[],
  ) {
    this.sheets = new Map(probe.sheets.map((sheet) => [sheet.name, sheet]));
  }

  async readCells(chunk: readonly RangeRef[]): Promise<void> {
    const answers = await oneSync((context) => {
      const loads = chunk.map((piece) => this.load(context.workbook.worksheets.getItem(piece.sheet), piece));
      return () => loads.map((answer) => answer());
    });
    for (const { grid, rows, columns } of answers) {
      this.grids.push(grid);
      collect(this.hiddenRows, grid.range.sheet, rows);
      collect(this.hiddenColumns, grid.range.sheet, columns);
    }
  }

  async readValues(chunk: readonly Again[]): Promise<void> {
    const answers = await loadEach(chunk, "values", (range) => range.values);
    chunk.forEach((again, i) => putValues(again.grid, again, answers[i]!));
  }

  async readTypes(chunk: readonly Again[]): Promise<void> {
    const answers = await loadEach(chunk, "valueTypes", (range) => range.valueTypes);
    chunk.forEach((again, i) => putTypes(again.grid, again, answers[i]!));
  }

  /** The comments in what was asked for; a comment may stand beside the valued cells. */
  async readComments(names: readonly string[], asked: readonly (string | RangeRef)[]): Promise<void> {
    for (const [name, threads] of await readComments(names)) {
      const parts = asked.filter((one) => (typeof one === "string" ? one : one.sheet) === name);
      const within = threads.filter((thread) =>
        parts.some(
          (one) => typeof one === "string" || overlap(one, { ...thread, rowCount: 1, columnCount: 1 }),
        ),
      );
      this.comments.set(
        name,
        within.map(({ row, column, text, replies, isNote }) => ({ row, column, text, replies, isNote })),
      );
    }
  }

  /** Rectangles around some cells of each grid: exact ones, or one around all where that is cheaper. */
  around(positions: (grid: Grid) => Position[]): Again[] {
    return this.grids.flatMap((grid) => {
      const exact = rectanglesOf(positions(grid));
      const bounds = boundsOf(exact);
      const cost = exact.reduce((sum, rectangle) => sum + cellCount(rectangle) + requestCost, 0);
      const cheapest = bounds && cellCount(bounds) + requestCost <= cost ? [bounds] : exact;
      return cheapest.map((rectangle) => ({ ...rectangle, grid }));
    });
  }

  /** The named sheets in the order of the workbook. */
  async snapshot(names: ReadonlySet<string>): Promise<WorkbookSnapshot> {
    const builder = new SnapshotBuilder();
    for (const sheet of this.probe.sheets) {
      if (names.has(sheet.name)) builder.add(await this.sheetData(builder, sheet));
    }
    return builder.build([...this.probe.names, ...this.probe.sheets.flatMap((sheet) => sheet.names)]);
  }

  private async sheetData(builder: SnapshotBuilder, sheet: ProbedSheet): Promise<SheetData> {
    const cells = builder.sheet();
    for (const grid of this.grids) {
      if (grid.range.sheet !== sheet.name) continue;
      addGrid(cells, grid);
      if (cellCount(grid.range) > cellsAtOnce) await nextTurn();
    }
    const { name, visibility, isProtected, valued } = sheet;
    const asked = this.facets.includes("hidden") && valued;
    return cells.build({
      name,
      visibility,
      isProtected,
      hiddenRows: asked
        ? spans(sheet.hiddenRows, valued.row, valued.rowCount, this.hiddenRows.get(name))
        : [],
      hiddenColumns: asked
        ? spans(sheet.hiddenColumns, valued.column, valued.columnCount, this.hiddenColumns.get(name))
        : [],
      comments: this.comments.get(name) ?? [],
    });
  }

  /** Queues what the facets ask of a rectangle. */
  private load(sheet: Excel.Worksheet, piece: RangeRef) {
    const range = rangeOf(sheet, piece);
    const { hiddenRows, hiddenColumns } = this.sheets.get(piece.sheet)!;
    const has = (facet: Facet) => this.facets.includes(facet);
    const properties = [
      has("formulas") ? "formulas" : "values",
      ...(has("numberFormats") ? ["numberFormat"] : []),
    ];
    range.load(properties);
    const fills = has("fills")
      ? range.getCellProperties({ format: { fill: { color: true, pattern: true } } })
      : undefined;
    const rows =
      has("hidden") && hiddenRows === "some" ? range.getRowProperties({ rowHidden: true }) : undefined;
    const columns =
      has("hidden") && hiddenColumns === "some"
        ? range.getColumnProperties({ columnHidden: true })
        : undefined;
    return () => {
      const formulas = has("formulas") ? range.formulas : undefined;
      const grid: Grid = {
        range: piece,
        values: formulas ? formulas.map((row) => [...row]) : range.values,
        ...(formulas ? { formulas } : {}),
        ...(has("numberFormats") ? { numberFormats: range.numberFormat } : {}),
        ...(fills ? { fills: fills.value.map((row) => row.map(fillOf)) } : {}),
        errors: new Set(),
      };
      return {
        grid,
        rows: (rows?.value ?? []).flatMap(({ rowHidden }, i) => (rowHidden ? [piece.row + i] : [])),
        columns: (columns?.value ?? []).flatMap(({ columnHidden }, i) =>
          columnHidden ? [piece.column + i] : [],
        ),
      };
    };
  }
}

async function loadEach<Answer>(
  chunk: readonly Again[],
  property: "values" | "valueTypes",
  answer: (range: Excel.Range) => Answer,
): Promise<Answer[]> {
  return oneSync((context) => {
    const ranges = chunk.map((again) =>
      rangeOf(context.workbook.worksheets.getItem(again.grid.range.sheet), again).load(property),
    );
    return () => ranges.map(answer);
  });
}

function fillOf({ format }: Excel.CellProperties): string | undefined {
  const { color, pattern } = format?.fill ?? {};
  return color && pattern !== "None" ? color.toUpperCase() : undefined;
}

function spans(hidden: Hidden, from: number, count: number, some: readonly number[] = []): Span[] {
  if (hidden === "all") return [{ from, to: from + count - 1 }];
  return hidden === "some" ? spansOf(some) : [];
}

function collect(into: Map<string, number[]>, sheet: string, numbers: readonly number[]): void {
  into.set(sheet, [...(into.get(sheet) ?? []), ...numbers]);
}
