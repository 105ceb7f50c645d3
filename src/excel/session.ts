import { toHostError } from "./error-codes";

/**
 * Queues calls to Excel and sends them in one message.
 *
 * A bare request context is used rather than `Excel.run`, which tracks every range over several messages and so
 * adds two actions for each and a message at the end. No object made in `queue` outlives this one message.
 *
 * @param queue - Queues the calls and returns a function that reads what was loaded, after the answer came.
 * @throws HostError
 */
export async function oneSync<Answer>(
  queue: (context: Excel.RequestContext) => () => Answer,
  data: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  try {
    const context = new Excel.RequestContext();
    const readAnswer = queue(context);
    await context.sync();
    return readAnswer();
  } catch (error) {
    throw toHostError(error, data);
  }
}

/** The cells of a rectangle as Excel's own object. */
export function rangeOf(
  sheet: Excel.Worksheet,
  {
    row,
    column,
    rowCount,
    columnCount,
  }: { row: number; column: number; rowCount: number; columnCount: number },
): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rowCount, columnCount);
}

/** What a queued call answered, once the answer came. */
export function answerOf<Answer>(result: OfficeExtension.ClientResult<Answer>): Answer {
  return result.value;
}
