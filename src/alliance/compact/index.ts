/**
 * The compact replay: standings of many alliances in one pass over columns of numbers, for worlds of a million acts.
 * It says what holds; why it holds is `why`, over the claims of the one member (`claimsOn`).
 */
export { decideAll, type Motions } from "./ballots.ts";
export { type BriefStanding, Log } from "./log.ts";
export { runWorld } from "./run.ts";
export { aboutWhom, type Shape, shapeKey, shapeOf } from "./shape.ts";
export { type Acts, type World, worldOf } from "./world.ts";
export { packWorld, unpackWorld } from "./packed.ts";
export { claimsOn } from "./claims.ts";
