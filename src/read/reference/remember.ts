import { principalOf, type ActorCode } from "../../vocabulary/actors.ts";
import type { Tree } from "../trees.ts";
import type { Referent } from "./referent.ts";
import type { Walk } from "./walk.ts";

/** Notes what the words at a head were found to stand for, marked as inferred. */
export function remember(
  tree: Tree,
  i: number,
  codes: readonly ActorCode[],
  name: string,
  antecedent: Referent | null,
  { actors, remember }: Walk,
): void {
  const { start, end } = tree.tokens[i]!;
  remember(
    tree,
    i,
    codes.map((code) => ({
      code,
      name: codes.length === 1 ? name : (actors.labels.get(principalOf(code)) ?? code),
      span: [start, end],
      inferred: true,
      ...(antecedent === null ? {} : { antecedent: [antecedent.start, antecedent.end] as const }),
    })),
  );
}
