import { expand } from "./classes.ts";
import type { ActDraft } from "./draft.ts";

/** Who takes orders from those above him: his state's own men and offices. */
const SUBORDINATES: ReadonlySet<string> = new Set(
  expand(
    "$forces army navy fleet police guard ministry minister ambassador envoy delegation delegate diplomat general commander",
  ).split(/\s+/),
);

/**
 * "instructed the foreign ministry to prepare the exit", "ordered the navy to fire": what a government orders its own is done
 * inside the state, where the words name nobody else's.
 */
export const isOwnOrder = ({ rule, target, about, alone }: ActDraft): boolean =>
  !alone &&
  /^demand:(instruct|order|direct|task|command)$/.test(rule) &&
  (target === null
    ? SUBORDINATES.has(about ?? "")
    : target.inferred && /^(ministry|minister)$/.test(about ?? ""));
