import type { Univer } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { contentOf, pending } from "../engine/univer/cell-content";

/** Before other interceptors, so that they see the text Excel would show. */
const priority = 200;

/**
 * Shows Univer's own error texts in the cells as Excel words them: `#BUSY!` while a custom function is awaited. Univer
 * has the service that does it only once it holds a workbook.
 */
export function showErrorsAsExcel(univer: Univer): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority,
      handler: (cell, _location, next) => {
        if (cell?.v !== pending) return next(cell);
        return next({ ...cell, v: contentOf(cell).value });
      },
    });
}
