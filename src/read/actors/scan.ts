import type { ActorCode } from "../../vocabulary/actors.ts";
import { citizenAt, counterpartAt, headedBy, isOrganAt } from "./appositions.ts";
import { breakawayAt } from "./breakaway.ts";
import { groupAt, homeGround, ownerAfter } from "./groups.ts";
import { delegateAt, headOfBodyAt, leaderAt, memberAt } from "./leaders.ts";
import { afterPossessive, touches, type Hit, type Line } from "./line.ts";
import { mention, note, type Scan } from "./making.ts";
import { subCode, type Mention } from "./mention.ts";
import { minorityAt } from "./minorities.ts";
import { courtesyAt, nameEnd } from "./names.ts";
import { officeAt } from "./offices.ts";
import { paperAt } from "./papers.ts";
import { addPerson, withOffice } from "./persons.ts";
import { possessedAt } from "./possessed.ts";
import { senderBefore } from "./principals.ts";

/** Mentions of a line, left to right; persons by surname alone are found later. */
export function scanLine(line: Line, scan: Scan): Mention[] {
  const out: Mention[] = [];
  const n = line.tokens.length;
  for (let i = 0; i < n;) {
    const hit = line.hits.get(i);
    const to = hit ? fromHit(line, hit, out, scan) : fromWord(line, i, out, scan);
    i = Math.max(to, i + 1);
  }
  return out;
}

/** A name with what follows it: "Russian Foreign Minister Sergei Lavrov", "Armenia's army", or alone. */
function fromHit(line: Line, hit: Hit, out: Mention[], scan: Scan): number {
  const { name, to } = hit;
  if (name.person) {
    return addPerson(
      line,
      { whole: hit.from, from: hit.from, to, code: null, office: null, gender: null },
      out,
      scan,
    );
  }
  const code = name.code!;
  const paper = paperAt(line, hit, scan);
  if (paper !== null) {
    out.push(paper);
    return paper.tokens[1];
  }
  if (line.lower[hit.from - 1] === "ethnic" && /^(adjective|demonym)$/.test(name.kind)) {
    const people = minorityAt(line, hit);
    if (people === null) return to;
    out.push(mention(line, hit.from, people.to, people.code, "group", scan));
    note(people.code, line, hit.from, scan);
    return people.to;
  }
  const composes =
    name.kind !== "demonym" && name.kind !== "place" && !(line.words[to] === "-" && touches(line, to));
  const next = afterPossessive(line, to);
  if (composes) {
    const counterpart = counterpartAt(line, hit);
    if (counterpart !== null)
      return addPerson(line, { ...counterpart, code, office: null, gender: null }, out, scan);
    const office = officeAt(line, next);
    const group = groupAt(line, next, name.kind === "organisation");
    if (office && (!group || office.to >= group.to)) {
      const sender = office.role === "envoy" && name.kind === "organisation" ? senderBefore(line, hit) : null;
      if (sender !== null) out.pop();
      const done = withOffice(line, (sender ?? hit).from, sender?.name.code ?? code, office, out, scan);
      if (done > 0) return done;
    }
    if (group) {
      const sub = subCode(code, group.suffix);
      const head = headedBy(line, hit.from);
      if (head !== null) addPerson(line, { ...head, code: sub, office: null, gender: null }, out, scan);
      shareWithPair(line, hit, sub, out);
      out.push(mention(line, hit.from, group.to, sub, group.suffix ? "group" : "metonym", scan));
      note(code, line, hit.from, scan);
      return group.to;
    }
  }
  const head = composes && isOrganAt(line, next) ? headedBy(line, hit.from) : null;
  if (head !== null) addPerson(line, { ...head, code, office: null, gender: null }, out, scan);
  // "Darfur rebels": whoever rises in a region belongs to its state.
  const locals = name.kind === "place" ? groupAt(line, next) : null;
  if (locals?.suffix === "REB" || locals?.suffix === "OPP") {
    out.push(mention(line, hit.from, locals.to, subCode(code, locals.suffix), "group", scan));
    return locals.to;
  }
  out.push(simple(line, hit, scan));
  if (name.kind !== "place" && !isDateline(line, hit)) note(code, line, hit.from, scan);
  return possessedAt(line, hit, out, scan) ?? to;
}

/** "VIENNA, May 5 - ": where a report was written, not whom it speaks of. */
const isDateline = (line: Line, { from, to, name }: Hit): boolean =>
  from === 0 &&
  name.kind === "capital" &&
  !/\p{Ll}/u.test(line.words[0]!) &&
  /^[,(-]$/.test(line.words[to] ?? "");

/** An office or a group that is not preceded by its principal, or a courtesy title. */
function fromWord(line: Line, i: number, out: Mention[], scan: Scan): number {
  const leader =
    line.lower[i] === "who"
      ? (leaderAt(line, i, scan) ?? headOfBodyAt(line, i, scan) ?? delegateAt(line, i))
      : (memberAt(line, i, scan) ?? breakawayAt(line, i));
  const named = out.at(-1)?.tokens[1] === leader?.to ? out.at(-1) : undefined;
  // Who has an office has the party behind him.
  if (leader !== null && (named === undefined || named.code === null)) {
    if (named !== undefined) out.pop();
    addPerson(line, { ...leader, office: null, gender: null }, out, scan);
    return i + 1;
  }
  const gender = courtesyAt(line, i);
  if (gender !== undefined) {
    const end = nameEnd(line, i + 1);
    if (end > i + 1)
      return addPerson(line, { whole: i, from: i + 1, to: end, code: null, office: null, gender }, out, scan);
  }
  const office = officeAt(line, i);
  if (office) {
    const done = withOffice(line, i, null, office, out, scan);
    if (done > 0) return done;
  }
  const group = groupAt(line, i);
  if (group) {
    const owner = ownerAfter(line, group);
    if (owner) {
      out.push(
        mention(
          line,
          i,
          owner.to,
          subCode(owner.name.code!, group.suffix),
          group.suffix ? "group" : "metonym",
          scan,
        ),
      );
      note(owner.name.code!, line, i, scan);
      return owner.to;
    }
  }
  const ground = group === null ? null : homeGround(line, group, scan.alone);
  if (group !== null && ground !== null) {
    out.push(mention(line, i, group.to, subCode(ground, group.suffix), "group", scan));
    return group.to;
  }
  const citizen = citizenAt(line, i);
  if (citizen !== null)
    return addPerson(line, { ...citizen, code: null, office: null, gender: null }, out, scan);
  return office?.to ?? i + 1;
}

/** "Armenian and Azerbaijani forces": what the last nationality belongs to belongs to the one before it, too. */
function shareWithPair(line: Line, hit: Hit, code: ActorCode, out: Mention[]): void {
  const last = out.at(-1);
  if (last?.kind !== "adjective" || hit.name.kind !== "adjective" || last.code === null) return;
  if (last.tokens[1] !== hit.from - 1 || !/^(and|or|,)$/.test(line.lower[hit.from - 1]!)) return;
  const suffix = code.split("/")[1] ?? null;
  out[out.length - 1] = { ...last, code: subCode(last.code, suffix), kind: suffix ? "group" : "metonym" };
}

function simple(line: Line, hit: Hit, scan: Scan): Mention {
  const found = mention(line, hit.from, hit.to, hit.name.code, hit.name.kind, scan);
  return hit.name.kind === "place" ? found : { ...found, name: hit.name.label };
}
