import type { ActorCode } from "../../vocabulary/actors.ts";
import type { Home } from "./home.ts";
import type { Line } from "./line.ts";
import type { Office } from "./offices.ts";
import { isSubject } from "./own-clause.ts";

/**
 * "ECOWAS will act, its president Jon Vik said", "the bloc will not wait, its chairman, Jon Vik, said": the body whose head
 * somebody is who stands behind "its"; null where the subject of the sentence is no body, or the office none that bodies have.
 */
export function bodyPresided(
  line: Line,
  office: Office | null,
  possessive: string,
  home: Home,
): ActorCode | null {
  if (office === null || office.suffix !== null || !OF_BODIES.test(office.role)) return null;
  return (
    home.presiding(possessive, line.sentence) ??
    (possessive === "its" && isBodyBefore(line, office.from) ? home.body() : null)
  );
}

/** Bodies have no ministers, no kings and no armies. */
const OF_BODIES = /^(president|chairman|leader|spokesman|official)$/;

const isBodyBefore = (line: Line, at: number): boolean =>
  line.lower.some(
    (word, k) =>
      k < at && BODY.test(word) && line.lower[k - 1] === "the" && !line.over[k] && isSubject(line, k),
  );
const BODY = /^(bloc|alliance|union|league|organi[sz]ation|grouping|body)$/;
