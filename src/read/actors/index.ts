export { loadActors, type ActorTexts, type Actors } from "./load.ts";
export { findActors } from "./find.ts";
export { actorIn, actorsIn } from "./lookup.ts";
export { isReference, resolveReference, type ReferenceContext, type Resolved } from "./resolve.ts";
export type { Gender, Mention, MentionKind, Words } from "./mention.ts";
