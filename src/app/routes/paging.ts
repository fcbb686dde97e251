import type { Page } from "../view/review.ts";

/** One page of a list. */
export function pageFrom<T>(
  items: readonly T[],
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Page<T> {
  const end = offset + limit;
  return {
    total: items.length,
    offset,
    next: end < items.length ? end : null,
    items: items.slice(offset, end),
  };
}
