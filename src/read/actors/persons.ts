import { isOrganisation, principalOf, type ActorCode } from "../../vocabulary/actors.ts";
import { afterPost, stateBehind } from "./appositions.ts";
import { afterRank, hold, isHeld } from "./held.ts";
import { isRebelChief } from "./rebels.ts";
import { fold } from "./fold.ts";
import type { Line } from "./line.ts";
import { mention, note, textOf, type Scan } from "./making.ts";
import { subCode, type Gender, type Mention } from "./mention.ts";
import { isNameWord, nameEnd, nameStart, surnameOf } from "./names.ts";
import { officeAt, type Office } from "./offices.ts";
import { isLeft, isOutOfOffice } from "./out-of-office.ts";
import { BELONGS, isSubject, NO_CLAUSE, ownClause } from "./own-clause.ts";
import type { Person } from "./load.ts";
import { bySurname, byTitle, genderOf, knownOf, type Known } from "./people.ts";
import { bodyPresided } from "./presiding.ts";
import { bodyCalled, endInBody, FOR_A_BODY, ownerOfOffice } from "./principals.ts";

/** Token after what an office makes with its principal and its holder's name; 0 where it makes nothing. */
export function withOffice(
  line: Line,
  from: number,
  prefix: ActorCode | null,
  office: Office,
  out: Mention[],
  scan: Scan,
): number {
  const owner: ReturnType<typeof bodyBehind> =
    bodyBehind(line, prefix, office, scan) ?? (prefix === null ? ownerOfOffice(line, office) : null);
  const code =
    owner?.code ?? postBefore(line, from, out) ?? prefix ?? office.of ?? ownerBefore(line, from, out, scan);
  const end = owner?.to ?? office.to;
  const post = code !== null && office.role === "envoy" ? afterPost(line, end) : end;
  const holder = { whole: from, code: subCode(code, office.suffix), office, gender: office.gender };
  const direct = nameEnd(line, end);
  if (direct > end) return addPerson(line, { ...holder, from: end, to: direct }, out, scan);
  if (code !== null && line.words[post] === ",") {
    const name = afterRank(line, post + 1);
    const to = nameEnd(line, name);
    if (
      to > name + 1 &&
      (/^(?:[,).;]|-|who)$/.test(line.words[to] ?? ".") || stateBehind(line, to) !== null)
    ) {
      return addPerson(line, { ...holder, from: name, to }, out, scan);
    }
  }
  if (code === null && isTheOnly(line, office) && line.words[end] === ",") {
    const to = nameEnd(line, end + 1);
    if (to > end + 2 && line.words[to] === ",")
      return addPerson(line, { ...holder, from: end + 1, to }, out, scan);
  }
  const before = nameBefore(line, owner?.from ?? from, out);
  if (before) {
    if (before.known) reappoint(out, holder, line, scan);
    else addPerson(line, { ...holder, whole: before.from, from: before.from, to: before.to }, out, scan);
    if (code !== null) note(code, line, from, scan);
    return end;
  }
  if (!scan.alone && isLeft(line, from, office)) return end;
  if (code === null || (!office.strong && owner === null && prefix === null)) return 0;
  const role = textOf(line, office.from, office.to, scan.text);
  out.push({ ...mention(line, from, end, holder.code!, office.suffix ? "group" : "office", scan), role });
  note(code, line, from, scan);
  return end;
}

/** "The Commission's chairperson", "the Kenyan head of the EAC": who speaks for a body, whatever state he is from. */
function bodyBehind(
  line: Line,
  prefix: ActorCode | null,
  office: Office,
  scan: Scan,
): { readonly code: ActorCode; readonly from?: number; readonly to: number } | null {
  const secretary = prefix !== null && !isOrganisation(prefix) ? secretaryOf(line, office, scan) : null;
  if (secretary !== null) return secretary;
  if (prefix !== null && (isOrganisation(prefix) || !FOR_A_BODY.test(office.role))) return null;
  const found = endInBody(line, office);
  const body = found === null ? null : bodyCalled(found.noun, scan);
  if (
    found !== null &&
    body !== null &&
    officeAt(line, found.to + Number(line.words[found.to] === ",")) === null
  )
    return { code: body, ...found };
  const named = prefix === null || line.lower[office.to] !== "of" ? null : ownerOfOffice(line, office);
  return named !== null && isOrganisation(named.code) ? named : null;
}

/** "The head of the AU commission, the Chadian diplomat | Jon Vik": the body whose post stands before the holder's nationality. */
function postBefore(line: Line, from: number, out: readonly Mention[]): ActorCode | null {
  const at = /^(the|an?)$/.test(line.lower[from - 1] ?? "") ? from - 2 : -1;
  const last = out.at(-1);
  if (line.words[at] !== "," || last?.kind !== "office" || last.tokens[1] !== at) return null;
  return last.sentence === line.sentence && last.code !== null && isOrganisation(last.code)
    ? last.code
    : null;
}

/** "NATO's Norwegian secretary general", "its Egyptian secretary-general": of the body, for no state has one. */
function secretaryOf(
  line: Line,
  office: Office,
  scan: Scan,
): { readonly code: ActorCode; readonly to: number } | null {
  if (office.role !== "secretary general") return null;
  const before = line.lower[office.from - 2] === "'s" ? line.over[office.from - 3] : undefined;
  const code = before?.name.kind === "organisation" ? before.name.code : scan.home.body();
  return code === null ? null : { code, to: office.to };
}

/** "Zelensky's adviser": whoever serves a man is of his state. */
function ownerBefore(line: Line, from: number, out: readonly Mention[], scan: Scan): ActorCode | null {
  if (line.lower[from - 1] !== "'s" || !isNameWord(line, from - 2)) return null;
  const last = out.at(-1);
  const named =
    last?.kind === "person" && last.tokens[1] === from - 1 && last.sentence === line.sentence ? last : null;
  const surname = line.words[from - 2]!;
  const known = named ?? scan.people.get(surname, line.tokens[from - 2]!.start);
  if (known !== null) return known.code === null ? null : principalOf(known.code);
  const person = bySurname(surname, scan.actors, scan.date, new Set(scan.home.last() ?? []), false);
  const code = person === null ? null : knownOf(person, scan.date).code;
  return code === null ? null : principalOf(code);
}

/** "The foreign minister, Jon Vik, said", "the country's president, Jon Vik,": of the state that the text tells of. */
const isTheOnly = (line: Line, { from, role, suffix }: Office): boolean =>
  suffix === null &&
  /^(president|vice president|prime minister|foreign minister|defense minister|minister|speaker|chancellor)$/.test(
    role,
  ) &&
  (/^the$/.test(line.lower[from - 1] ?? "") ||
    (line.lower[from - 1] === "'s" &&
      /^(country|nation|state|government|republic|kingdom)$/.test(line.lower[from - 2] ?? "")));

interface Holder {
  readonly whole: number;
  readonly from: number;
  readonly to: number;
  readonly code: ActorCode | null;
  readonly office: Office | null;
  readonly gender: Gender | null;
}

export function addPerson(line: Line, holder: Holder, out: Mention[], scan: Scan): number {
  const { from, to, office } = holder;
  const surname = surnameOf(line, from, to);
  const alone = line.words.slice(from, to).join("") === surname;
  const written = textOf(line, from, to, scan.text);
  const known = knownFor(line, holder, surname, alone, scan);
  const behind = office === null && alone ? null : stateBehind(line, to);
  const role = office ? textOf(line, office.from, office.to, scan.text) : (known?.role ?? null);
  const title = office !== null && !/expert|leader|commander/.test(office.role);
  const rising = holder.code === null && office === null && isRebelChief(line, from, to);
  const himself = known?.himself === true || (!scan.alone && isOutOfOffice(line, from, to));
  const code = himself
    ? null
    : (holder.code ??
      (rising ? subCode(known?.code ?? scan.home.within(line.sentence, NO_CLAUSE), "REB") : null) ??
      (behind && subCode(behind.name.code, office?.suffix ?? null)) ??
      (known?.code && (!office?.suffix || office.suffix === "MIL") ? known.code : null) ??
      (title || office?.suffix ? subCode(homeOfHolder(line, holder, surname, scan), office.suffix) : null));
  const person: Known = {
    ...(himself ? { himself } : {}),
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
  if (code !== null) {
    note(code, line, from, scan);
    if (isSubject(line, from)) scan.home.speaks(principalOf(code));
  }
  hold(scan.offices, office, code, surname);
  return to;
}

/** The state of an official without a nationality; a special envoy is seldom of the state whose troubles the text tells. */
function homeOfHolder(
  line: Line,
  { whole, to, office }: Holder,
  surname: string,
  { home, offices, alone, actors, people }: Scan,
): ActorCode | null {
  if (office?.role === "secretary general") return home.body();
  const possessive = line.lower[(office?.from ?? whole) - 1] ?? "";
  const body = bodyPresided(line, office, possessive, home);
  if (body !== null) return body;
  const told = ownClause(line, whole, to, people);
  const owner = home.owner(possessive);
  const clause = owner === null ? told : { ...told, own: new Map([...told.own, [owner, BELONGS]]) };
  if (office?.role === "envoy" && /^(special|peace|chief)$/.test(line.lower[office.from]!))
    return [...clause.own].find(([, worth]) => worth >= BELONGS)?.[0] ?? null;
  // An opposition's leader is of the state that the text tells of, not of the one named last.
  if (office?.suffix === "OPP" && !alone) return home.within(line.sentence, clause);
  // A republic has no king; shahs and emperors are of former days.
  const isCrowned = office?.role === "monarch" && !/^(shah|emperor)$/.test(line.lower[office.to - 1]!);
  const crowned = isCrowned ? actors.traits.get("monarchy") : undefined;
  return home.likeliest(
    line.sentence,
    clause,
    (state) => crowned?.includes(state) === false || isHeld(line, offices, office, state, surname),
  );
}

/** What the document or the data tells of the one named: by full name, by title and surname, by an earlier introduction. */
function knownFor(line: Line, holder: Holder, surname: string, alone: boolean, scan: Scan): Known | null {
  const { from, to, office } = holder;
  const introduced = scan.people.get(surname, line.tokens[from]!.start);
  if (
    (introduced?.himself === true || introduced?.code?.endsWith("/REB") === true) &&
    isSameName(introduced.name, line, from, to)
  )
    return introduced;
  const hit = line.hits.get(from);
  if (hit?.name.person && hit.to === to) return knownOf(hit.name.person, scan.date);
  if (alone && introduced) return introduced;
  const person =
    alone && holder.code === null && office === null
      ? bySurname(surname, scan.actors, scan.date, new Set(scan.home.last() ?? []), true)
      : byTitle(surname, office?.role ?? null, holder.code, scan.actors, scan.date);
  if (!person) return null;
  if (alone || person.name[0] === line.words[from]![0]) return knownOf(person, scan.date);
  return isOnlySurname(person) && office !== null && RULES.test(office.role)
    ? knownOf(person, scan.date)
    : null;
}

/** A ruler of whom the data tell no given name: "President Jon Vik" may be that Vik. */
const isOnlySurname = ({ name, surname }: Person): boolean => name === surname;
const RULES = /^(president|prime minister|chancellor|monarch|commander)$/;

/** Whether the words are the name by which somebody was introduced. */
const isSameName = (name: string, line: Line, from: number, to: number): boolean =>
  fold(name) === line.words.slice(from, to).join(" ");

/** The name just before ", the prime minister of Armenia,": a person already found, or a run of name words. */
function nameBefore(
  line: Line,
  from: number,
  out: readonly Mention[],
): { from: number; to: number; known: boolean } | null {
  let p = beforeOrgan(line, from - 1);
  while (p > 0 && /^(the|a|an|its|his|their|former|then|current)$/.test(line.lower[p]!)) p--;
  if (p < 1 || line.words[p] !== ",") return null;
  const last = out.at(-1);
  if (last?.kind === "person" && last.tokens[1] === p) return { from: last.tokens[0], to: p, known: true };
  const start = nameStart(line, p);
  return p - start >= 2 ? { from: start, to: p, known: false } : null;
}

/** "Jon Vik, the foreign | ministry's spokesman": what stands before an organ of his own state whose officer somebody is. */
function beforeOrgan(line: Line, at: number): number {
  if (line.lower[at] !== "'s" || !ORGAN.test(line.lower[at - 1] ?? "")) return at;
  let p = at - 2;
  while (/^(foreign|defen[cs]e|interior|ruling|military)$/.test(line.lower[p] ?? "")) p--;
  return line.lower[p] === "the" ? p : at;
}
const ORGAN =
  /^(ministry|government|army|junta|presidency|cabinet|military|parliament|navy|regime|state|country)$/;

/** An apposition tells more of the person just named: "Sergei Lavrov, Russia's foreign minister", "Mr Vik, the Foreign Secretary". */
function reappoint(
  out: Mention[],
  { code, office }: { readonly code: ActorCode | null; readonly office: Office },
  line: Line,
  scan: Scan,
): void {
  const last = out.pop()!;
  const role = textOf(line, office.from, office.to, scan.text);
  const [from, to] = last.tokens;
  const himself = !scan.alone && isLeft(line, office.from, office);
  const surname = surnameOf(line, from, to);
  const whose =
    code ?? last.code ?? homeless(line, { whole: from, from, to, code, office, gender: null }, surname, scan);
  const rising = office.suffix === "OPP" || office.suffix === "REB";
  const known = {
    ...last,
    code: himself ? null : code === null && rising ? subCode(whose, office.suffix) : whose,
    role,
    gender: last.gender ?? office.gender,
  };
  out.push(known);
  scan.people.add(last.start, { ...known, surname, ...(himself ? { himself } : {}) });
}

/** The state of one whose name tells none and whose office is one of state or of an opposition. */
const homeless = (line: Line, holder: Holder, surname: string, scan: Scan): ActorCode | null =>
  holder.office !== null && (holder.office.strong || holder.office.suffix === "OPP")
    ? homeOfHolder(line, holder, surname, scan)
    : null;
