import { principalOf } from "../../vocabulary/actors.ts";
import type { Ground } from "./ground.ts";

/**
 * Whether something belongs into this alliance's dossier: a party to it is the alliance or has a standing in it, or what tells it is the
 * alliance's own chronicle or a report that names the alliance. A dispute between strangers in a report about others is none of its business.
 */
export function concerns({
  charter,
  main,
  readings,
  claim,
}: Ground): (parties: readonly (string | null)[], claims: readonly string[]) => boolean {
  const known = new Set([charter.id, ...main.state.standings.map(({ state }) => state)]);
  const about = new Set(
    readings.flatMap(({ document: { id, text } }) =>
      text.includes(charter.id) || text.includes(charter.name) ? [id] : [],
    ),
  );
  const tells = (id: string): boolean =>
    claim(id)?.evidence.some((one) => one.kind === "source" || about.has(one.document)) ?? false;
  return (parties, claims) =>
    parties.some((code) => code !== null && known.has(principalOf(code))) || claims.some(tells);
}
