import { columnLimit, rowLimit } from "../../workbook/address";
import { HostError } from "../../workbook/host-error";

interface Cell {
  readonly row: number;
  readonly column: number;
}

const frameType =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** A drawing part in the old vector language (VML), in which programs draw the frames of notes, without any yet. */
export const emptyFrames =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"' +
  ' xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>${frameType}</xml>`;

/**
 * Draws the hidden frame of a note beside its cell. The part is changed as text, since what others draw in it need
 * not be sound XML.
 *
 * @throws HostError `truncated` when the part has no end.
 */
export function withFrame(drawing: string, cell: Cell): string {
  const end = drawing.lastIndexOf("</xml>");
  if (end < 0) throw new HostError("truncated", { part: "vmlDrawing" });
  const ids = [...drawing.matchAll(/_x0000_s(\d+)/g)].map(([, id]) => Number(id));
  const id = Math.max(1024, ...ids) + 1;
  const type = drawing.includes('"_x0000_t202"') ? "" : frameType;
  return drawing.slice(0, end) + type + frameXml(cell, id) + drawing.slice(end);
}

/** Takes the frame of the note on a cell out of the drawing; one that is not there is no error. */
export function withoutFrame(drawing: string, { row, column }: Cell): string {
  const found = framesIn(drawing).find(
    (frame) => numberIn(frame, "Row") === row && numberIn(frame, "Column") === column,
  );
  if (found === undefined) return drawing;
  const rest = drawing.replace(found, () => "");
  return rest.includes('"#_x0000_t202"') ? rest : rest.replace(frameType, () => "");
}

/** Whether anything is drawn. */
export function hasFrames(drawing: string): boolean {
  return /<v:(?!shapetype)(?:shape|group|rect|line|oval|roundrect|polyline|image)\b/.test(drawing);
}

/** The frames of notes in a drawing. */
function framesIn(drawing: string): string[] {
  const shapes = drawing.match(/<v:shape\b(?!type)[\s\S]*?<\/v:shape>/g) ?? [];
  return shapes.filter((shape) => /ObjectType\s*=\s*["']Note["']/.test(shape));
}

function numberIn(frame: string, name: "Row" | "Column"): number | undefined {
  const text = new RegExp(`<x:${name}>\\s*(\\d+)\\s*</x:${name}>`).exec(frame)?.[1];
  return text === undefined ? undefined : Number(text);
}

/** Columns and rows a frame covers. */
const size = { columns: 4, rows: 6 };

function frameXml({ row, column }: Cell, id: number): string {
  const left = Math.min(column + 1, columnLimit - 1 - size.columns);
  const top = Math.min(row, rowLimit - 1 - size.rows);
  const anchor = [left, 15, top, 2, left + size.columns, 15, top + size.rows, 4].join(", ");
  return (
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;visibility:hidden"` +
    ' fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>' +
    '<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}
