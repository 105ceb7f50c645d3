import type { EarlierBook, EarlierKind } from "../pane-jobs/earlier-books";

/** The earlier workbooks chosen in this pane, for its own jobs and the buttons of the ribbon. */
export class EarlierBooks {
  private readonly books = new Map<EarlierKind, EarlierBook>();

  choose(kind: EarlierKind, book: EarlierBook | undefined): void {
    if (book) this.books.set(kind, book);
    else this.books.delete(kind);
  }

  /** What the work of the engine says of it. */
  workOf(kind: EarlierKind): { readonly earlier?: EarlierBook } {
    const earlier = this.books.get(kind);
    return earlier ? { earlier } : {};
  }
}
