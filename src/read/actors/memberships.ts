import { principalOf, type ActorCode } from "../../vocabulary/actors.ts";

/** Whether a state ever was a member of a body; null where nobody has listed its members, or the state is a body itself. */
export type WasMember = (body: ActorCode, state: ActorCode) => boolean | null;

/** By the lists of `memberships.tsv`. Example: (CSTO, ARM) is true, (NATO, MLI) false, (UN, MLI) null. */
export const wasMemberBy =
  (members: ReadonlyMap<ActorCode, ReadonlySet<ActorCode>>): WasMember =>
  (body, state) =>
    members.has(state) ? null : (members.get(body)?.has(principalOf(state)) ?? null);
