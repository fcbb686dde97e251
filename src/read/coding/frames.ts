import { ANSWERS } from "./answers.ts";
import { ARMS } from "./arms.ts";
import { BONDS } from "./bonds.ts";
import { CHARGES } from "./charges.ts";
import { COERCION } from "./coercion.ts";
import { CROWDS } from "./crowds.ts";
import { DECISION } from "./decision.ts";
import { FIGHTING } from "./fighting.ts";
import { FORCE } from "./force.ts";
import type { Frame } from "./frame.ts";
import { GARRISONS } from "./garrisons.ts";
import { HELP } from "./help.ts";
import { IDIOMS } from "./idioms.ts";
import { LOOKALIKES } from "./lookalikes.ts";
import { MEMBERSHIP } from "./membership.ts";
import { PARTICIPATION } from "./participation.ts";
import { PENALTIES } from "./penalties.ts";
import { PLEAS } from "./pleas.ts";
import { RELATIONS } from "./relations.ts";
import { SEATS } from "./seats.ts";
import { SPEECH } from "./speech.ts";
import { TURNS } from "./turns.ts";
import { UTTERANCES } from "./utterances.ts";
import { VERDICTS } from "./verdicts.ts";

/** All frames, in the order in which their groups claim a predicate. */
export const FRAMES: readonly Frame[] = [
  LOOKALIKES,
  ANSWERS,
  FIGHTING,
  IDIOMS,
  TURNS,
  UTTERANCES,
  PLEAS,
  CHARGES,
  VERDICTS,
  ARMS,
  GARRISONS,
  SEATS,
  BONDS,
  MEMBERSHIP,
  PARTICIPATION,
  CROWDS,
  PENALTIES,
  FORCE,
  HELP,
  DECISION,
  SPEECH,
  COERCION,
  RELATIONS,
].flat();
