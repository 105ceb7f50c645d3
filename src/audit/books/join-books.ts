import type { Breach } from "../check";

/** Where this book parts from one other. */
export interface PartsFromBook {
  /** What messages call the other book. */
  readonly book: string;
  readonly breaches: readonly Breach[];
}

interface Matter {
  readonly breach: Breach;
  readonly books: string[];
}

/**
 * Joins what differs in nothing but the book compared with: an amount that parts alike from the approved reply and from
 * the platform's export is one matter, which names both as `books`. One that parts from each otherwise stays several,
 * numbered in their identity.
 */
export function joinBooks(parts: readonly PartsFromBook[]): Breach[] {
  const places = new Map<string, Map<string, Matter>>();
  for (const { book, breaches } of parts) {
    for (const breach of breaches) {
      const { messageId, identity, expected } = breach;
      const place = [messageId, ...identity].join("|");
      const matters = places.get(place) ?? new Map<string, Matter>();
      const amount = expected?.yuan ?? "";
      const matter = matters.get(amount);
      if (matter) matter.books.push(book);
      else matters.set(amount, { breach, books: [book] });
      places.set(place, matters);
    }
  }
  return [...places.values()].flatMap((matters) =>
    [...matters.values()].map(({ breach, books }, index) => ({
      ...breach,
      data: { ...breach.data, books },
      identity: index === 0 ? breach.identity : [...breach.identity, index + 1],
    })),
  );
}
