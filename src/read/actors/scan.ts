import type { Day } from "../../base/day.ts";
import { isOrganisation, principalOf, type ActorCode } from "../../vocabulary/actors.ts";
import { groupAt, ownerAfter } from "./groups.ts";
import { afterPossessive, touches, type Hit, type Line } from "./line.ts";
import type { Actors } from "./load.ts";
import { subCode, type Gender, type Mention } from "./mention.ts";
import { afterRank, hold, isHeld, type Holders } from "./held.ts";
import type { Home } from "./home.ts";
import { courtesyAt, nameEnd, nameStart, surnameOf } from "./names.ts";
import { ownerOfOffice, senderBefore } from "./principals.ts";
import { minorityAt } from "./minorities.ts";
import { officeAt, type Office } from "./offices.ts";
import { bySurname, byTitle, genderOf, knownOf, type Known } from "./people.ts";
import type { Introductions } from "./introductions.ts";

/** What the scan of a line needs beside it. */
export interface Scan {
  readonly text: string;
  readonly actors: Actors;
  readonly date: Day | null;
  readonly people: Introductions;
  /** States named so far, for offices without a nationality: English leaves it out where the text has told it. */
  readonly home: Home;
  /** Surname of whoever was said to hold an office of a state: "president/NIC". */
  readonly offices: Holders;
}

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
  if (line.lower[hit.from - 1] === "ethnic" && /^(adjective|demonym)$/.test(name.kind)) {
    const people = minorityAt(line, hit);
    if (people === null) return to;
    out.push(mention(line, hit.from, people.to, people.code, "group", scan));
    note(people.code, line, scan);
    return people.to;
  }
  const composes =
    name.kind !== "demonym" && name.kind !== "place" && !(line.words[to] === "-" && touches(line, to));
  const next = afterPossessive(line, to);
  if (composes) {
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
      shareWithPair(line, hit, sub, out);
      out.push(mention(line, hit.from, group.to, sub, group.suffix ? "group" : "metonym", scan));
      note(code, line, scan);
      return group.to;
    }
  }
  // "Darfur rebels": whoever rises in a region belongs to its state.
  const locals = name.kind === "place" ? groupAt(line, next) : null;
  if (locals?.suffix === "REB" || locals?.suffix === "OPP") {
    out.push(mention(line, hit.from, locals.to, subCode(code, locals.suffix), "group", scan));
    return locals.to;
  }
  out.push(simple(line, hit, scan));
  if (name.kind !== "place") note(code, line, scan);
  return to;
}

/** An office or a group that is not preceded by its principal, or a courtesy title. */
function fromWord(line: Line, i: number, out: Mention[], scan: Scan): number {
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
      note(owner.name.code!, line, scan);
      return owner.to;
    }
  }
  return office?.to ?? i + 1;
}

/** Token after what an office makes with its principal and its holder's name; 0 where it makes nothing. */
function withOffice(
  line: Line,
  from: number,
  prefix: ActorCode | null,
  office: Office,
  out: Mention[],
  scan: Scan,
): number {
  const owner = prefix === null ? ownerOfOffice(line, office) : null;
  const code = prefix ?? owner?.code ?? office.of;
  const end = owner?.to ?? office.to;
  const holder = { whole: from, code: subCode(code, office.suffix), office, gender: office.gender };
  const direct = nameEnd(line, end);
  if (direct > end) return addPerson(line, { ...holder, from: end, to: direct }, out, scan);
  if (code !== null && line.words[end] === ",") {
    const name = afterRank(line, end + 1);
    const to = nameEnd(line, name);
    if (to > name + 1 && /^(?:[,).;]|-|who)$/.test(line.words[to] ?? ".")) {
      return addPerson(line, { ...holder, from: name, to }, out, scan);
    }
  }
  const before = nameBefore(line, from, out);
  if (before) {
    if (before.known) reappoint(out, holder.code, office, line, scan);
    else addPerson(line, { ...holder, whole: before.from, from: before.from, to: before.to }, out, scan);
    if (code !== null) note(code, line, scan);
    return end;
  }
  if (code === null || (!office.strong && owner === null && prefix === null)) return 0;
  const role = textOf(line, office.from, office.to, scan.text);
  out.push({ ...mention(line, from, end, holder.code!, office.suffix ? "group" : "office", scan), role });
  note(code, line, scan);
  return end;
}

interface Holder {
  readonly whole: number;
  readonly from: number;
  readonly to: number;
  readonly code: ActorCode | null;
  readonly office: Office | null;
  readonly gender: Gender | null;
}

function addPerson(line: Line, holder: Holder, out: Mention[], scan: Scan): number {
  const { from, to, office } = holder;
  const surname = surnameOf(line, from, to);
  const alone = line.words.slice(from, to).join("") === surname;
  const written = textOf(line, from, to, scan.text);
  const known = knownFor(line, holder, surname, alone, scan);
  const role = office ? textOf(line, office.from, office.to, scan.text) : (known?.role ?? null);
  const title = office !== null && !/expert|leader|commander/.test(office.role);
  const code =
    holder.code ??
    (known?.code && (!office?.suffix || office.suffix === "MIL") ? known.code : null) ??
    (title || office?.suffix
      ? subCode(
          scan.home.likeliest(line.sentence, (state) => isHeld(line, scan.offices, office, state, surname)),
          office.suffix,
        )
      : null);
  const person: Known = {
    name: alone ? (known?.name ?? written) : written,
    surname,
    code,
    role,
    gender: holder.gender ?? known?.gender ?? genderOf(written),
  };
  const start = line.tokens[from]!.start;
  scan.people.add(start, person);
  out.push({
    ...mention(line, from, to, code, "person", scan),
    whole: [line.tokens[holder.whole]!.start, line.tokens[to - 1]!.end],
    name: person.name,
    role,
    gender: person.gender,
  });
  if (code !== null) note(code, line, scan);
  hold(scan.offices, office, code, surname);
  return to;
}

/** What the document or the data tells of the one named: by full name, by title and surname, by an earlier introduction. */
function knownFor(line: Line, holder: Holder, surname: string, alone: boolean, scan: Scan): Known | null {
  const { from, to, office } = holder;
  const hit = line.hits.get(from);
  if (hit?.name.person && hit.to === to) return knownOf(hit.name.person, scan.date);
  const introduced = scan.people.get(surname, line.tokens[from]!.start);
  if (alone && introduced) return introduced;
  const person =
    alone && holder.code === null && office === null
      ? bySurname(surname, scan.actors, scan.date, new Set(scan.home.last() ?? []), true)
      : byTitle(surname, office?.role ?? null, holder.code, scan.actors, scan.date);
  if (!person) return null;
  if (!alone && person.name[0] !== line.words[from]![0]) return null;
  return knownOf(person, scan.date);
}

/** The name just before ", the prime minister of Armenia,": a person already found, or a run of name words. */
function nameBefore(
  line: Line,
  from: number,
  out: readonly Mention[],
): { from: number; to: number; known: boolean } | null {
  let p = from - 1;
  while (p > 0 && /^(the|a|an|its|his|their|former|then|current)$/.test(line.lower[p]!)) p--;
  if (p < 1 || line.words[p] !== ",") return null;
  const last = out.at(-1);
  if (last?.kind === "person" && last.tokens[1] === p) return { from: last.tokens[0], to: p, known: true };
  const start = nameStart(line, p);
  return p - start >= 2 ? { from: start, to: p, known: false } : null;
}

/** An apposition tells more of the person just named: "Sergei Lavrov, Russia's foreign minister". */
function reappoint(out: Mention[], code: ActorCode | null, office: Office, line: Line, scan: Scan): void {
  const last = out.pop()!;
  const role = textOf(line, office.from, office.to, scan.text);
  const known = { ...last, code: code ?? last.code, role, gender: last.gender ?? office.gender };
  out.push(known);
  scan.people.add(last.start, { ...known, surname: surnameOf(line, last.tokens[0], last.tokens[1]) });
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

function mention(
  line: Line,
  from: number,
  to: number,
  code: ActorCode | null,
  kind: Mention["kind"],
  scan: Scan,
): Mention {
  const [start, end] = [line.tokens[from]!.start, line.tokens[to - 1]!.end];
  return {
    start,
    end,
    whole: [start, end],
    name: textOf(line, from, to, scan.text),
    code,
    kind,
    role: null,
    gender: null,
    sentence: line.sentence,
    tokens: [from, to],
    inferred: false,
    joined: false,
  };
}

function note(code: ActorCode, line: Line, { actors, home }: Scan): void {
  const principal = principalOf(code);
  if (actors.labels.has(principal) && /^[A-Z]{3}$/.test(principal) && !isOrganisation(principal))
    home.note(principal, line.sentence);
}

const textOf = (line: Line, from: number, to: number, text: string): string =>
  text.slice(line.tokens[from]!.start, line.tokens[to - 1]!.end).replace(/\s+/g, " ");
