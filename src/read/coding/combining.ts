import type { Status } from "../../vocabulary/status.ts";
import type { Tree } from "../trees.ts";
import { isOwnWish } from "./leaning.ts";

/** What a negation makes of a status. */
export function negate(status: Status): Status {
  if (status === "denied") return "fact";
  return status === "possible" || status === "demanded" ? status : "denied";
}

/** What is wished of others ought to be; who did not want to do it himself did it all the same. */
export const wished = (tree: Tree, up: number, no: boolean): Status =>
  no && isOwnWish(tree, up) ? "fact" : "demanded";

/**
 * What a modal or a negation on the verb does to what hangs below it: "may decide to leave" is possible; what one will have to
 * do, or will be asked to do, is asked of one.
 */
export function combine(own: Status, below: Status): Status {
  if (own === "fact") return below;
  if (own === "denied") return negate(below);
  return below === "denied" || (below === "demanded" && own === "intended") ? below : own;
}

/** A noun that is the subject of a verb that may, would or will: the event is as open as what it does. */
export const nominal = (own: Status, below: Status): Status =>
  (own === "intended" || own === "possible") && below === "fact" ? "conditional" : below;
