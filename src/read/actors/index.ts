export { loadActors, type ActorTexts, type Actors } from "./load.ts";
export { findActors, seatOf } from "./find.ts";
export { suffixOf } from "./groups.ts";
export { actorIn, actorsIn } from "./lookup.ts";
export { roleOf } from "./offices.ts";
export { holderOf } from "./people.ts";
export type { Gender, Mention, MentionKind, Words } from "./mention.ts";
export { wasMemberBy, type WasMember } from "./memberships.ts";
