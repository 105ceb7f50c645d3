import type { EarlierBooksOfWork } from "../engine/read-earlier";
import type { EarlierBook, EarlierKind } from "../pane-jobs/earlier-books";

/** The earlier workbooks chosen in this pane, for its own jobs and the buttons of the ribbon. */
export class EarlierBooks {
  private readonly books = new Map<EarlierKind, EarlierBook>();

  choose(kind: EarlierKind, book: EarlierBook | undefined): void {
    if (book) this.books.set(kind, book);
    else this.books.delete(kind);
  }

  /** What the work of the engine says of it. */
  workOf(kind: Exclude<EarlierKind, "ownBudget">): Pick<EarlierBooksOfWork, "earlier"> {
    const earlier = this.books.get(kind);
    return earlier ? { earlier } : {};
  }

  /** The same of all that forms and texts are written from. */
  workOfWriting(): EarlierBooksOfWork {
    const budget = this.books.get("ownBudget");
    return { ...this.workOf("lastYear"), ...(budget && { budget }) };
  }
}
