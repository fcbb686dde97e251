import { principalOf, type ActorCode } from "../../vocabulary/actors.ts";
import type { Mention } from "./mention.ts";

/** Capitals where a body of states sits: in a report about the body, "Brussels" and "Addis Ababa" seldom mean the host's government. */
const SEATS: ReadonlyMap<string, readonly ActorCode[]> = new Map([
  ["Brussels", ["EU", "NATO"]],
  ["Addis Ababa", ["AU"]],
  ["Abuja", ["ECOWAS"]],
  ["Lusaka", ["COMESA"]],
  ["Gaborone", ["SADC"]],
  ["Montevideo", ["MERCOSUR"]],
]);

/**
 * Mentions in which the seat of a body that the document names stands for the body, unless the document speaks of the host
 * state by any other name. Of two bodies in one city it is the one named more often.
 */
export function seated(mentions: readonly Mention[], text: string): readonly Mention[] {
  const counts = new Map<ActorCode, number>();
  const cityOf = (m: Mention): string | null => {
    const word = text.slice(m.start, m.end);
    return m.kind === "capital" && SEATS.has(word) ? word : null;
  };
  for (const m of mentions)
    if (m.code !== null && cityOf(m) === null)
      counts.set(principalOf(m.code), (counts.get(principalOf(m.code)) ?? 0) + 1);
  return mentions.map((m) => {
    const city = cityOf(m);
    if (city === null || m.code === null || counts.has(principalOf(m.code))) return m;
    const bodies = SEATS.get(city)!.filter((code) => (counts.get(code) ?? 0) > 0);
    const body = bodies.sort((a, b) => counts.get(b)! - counts.get(a)!)[0];
    return body === undefined ? m : { ...m, code: body, kind: "metonym" };
  });
}
