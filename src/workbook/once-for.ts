/**
 * Work that many ask for and that is done once for each object: the answer is kept as long as the object lives. The
 * object must not change afterwards.
 */
export function onceFor<Key extends object, Answer>(work: (key: Key) => Answer): (key: Key) => Answer {
  const known = new WeakMap<Key, { readonly answer: Answer }>();
  return (key) => {
    let kept = known.get(key);
    if (!kept) known.set(key, (kept = { answer: work(key) }));
    return kept.answer;
  };
}
