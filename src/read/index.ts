import { edtf } from "../base/edtf.ts";
import { meets, type Span } from "../base/span.ts";
import type { English } from "../language/index.ts";
import { ACTS } from "../vocabulary/acts.ts";
import { ploverOf } from "../vocabulary/plover.ts";
import { findActors, seatOf, wasMemberBy, type Actors } from "./actors/index.ts";
import { answersOf, findStatements, type Draft } from "./attribution/index.ts";
import type { Lexicon } from "./attribution/lexicon.ts";
import { castOf, type Cast } from "./cast.ts";
import { timesOf, timesWithin } from "./chronology.ts";
import { clockOf } from "./clock.ts";
import { entriesOf } from "./entries.ts";
import { chargerOf } from "./coding/charger.ts";
import { isOfPlay } from "./coding/contests.ts";
import { conditionActs, conditionOf } from "./coding/conditions.ts";
import { actsOfSaying } from "./coding/consequent.ts";
import { keptDraft } from "./coding/draft.ts";
import { dutiesTold } from "./coding/duties.ts";
import { fillFromContext, type Choose } from "./coding/context.ts";
import { likeliest } from "./coding/likeliest.ts";
import { actsApportioned, actsGapped, actsRetold } from "./coding/ellipsis.ts";
import { forTheirStates, forTheState, plain } from "./coding/forces.ts";
import { performed } from "./coding/performed.ts";
import { withCounterparts } from "./coding/counterparts.ts";
import { deedsPromised } from "./coding/promised.ts";
import { deedsFollowing } from "./coding/following.ts";
import { actsVerbless } from "./coding/verbless.ts";
import { deedsThreatened } from "./coding/threatened.ts";
import { actsOnceMore } from "./coding/once-more.ts";
import { actsResumed } from "./coding/resumed.ts";
import { pleasAnswered } from "./coding/pleas-answered.ts";
import { codeActs, type ActDraft, type Stage } from "./coding/index.ts";
import { votesDated } from "./continued.ts";
import { findBoilerplate } from "./input/boilerplate.ts";
import { findNoise } from "./input/noise.ts";
import { interviewOf } from "./interview.ts";
import { findQuotes } from "./quotes.ts";
import type { Act, Document, Party, Reading, Source, Statement } from "./reading.ts";
import { principalsOf } from "./principals.ts";
import { referentsOf } from "./referents.ts";
import { nestingOf } from "./reported.ts";
import { joined, stretchesOf } from "./stretches.ts";
import { openDates } from "./times/numeric.ts";
import { treesOf } from "./trees.ts";

/** What the reader needs beside a document: the language and who is who. */
export interface Library {
  readonly english: English;
  readonly actors: Actors;
  readonly lexicon: Lexicon;
}

/**
 * Reads a document into statements and acts, each act in a voice. Never throws on any text and never decides what is
 * true. A text longer than any report is read in stretches; passages that are no language are left unread, with a warning. `choose` picks whom acts
 * without a named target are done to; the training of those weights watches there.
 */
export function read(document: Document, library: Library, choose: Choose = likeliest): Reading {
  const noise = findNoise(document.text);
  if (noise.length === 0) return readStretches(document, library, choose);
  const reading = readStretches({ ...document, text: blanked(document.text, noise) }, library, choose);
  const length = noise.reduce((sum, [start, end]) => sum + end - start, 0);
  const why = `${length.toLocaleString("en")} characters are no language (marks alone, or the same words over and over) and were left unread.`;
  return { ...reading, document, warnings: [...reading.warnings, why] };
}

function readStretches(document: Document, library: Library, choose: Choose): Reading {
  const stretches = stretchesOf(document.text);
  if (stretches.length === 1) return readStretch(document, library, choose);
  return joined(document, parts());

  function* parts() {
    for (const [from, to] of stretches)
      yield {
        from,
        reading: readStretch({ ...document, text: document.text.slice(from, to) }, library, choose),
      };
  }
}

/** The order of the steps is the reader's table of contents. */
function readStretch(document: Document, { english, actors, lexicon }: Library, choose: Choose): Reading {
  const { text, date } = document;
  const boilerplate = findBoilerplate(text);
  const interview = interviewOf(text);
  const sentences = english.analyse(
    blanked(text, [...boilerplate, ...(interview?.labels ?? [])].sort(byStart)),
  );
  const trees = treesOf(sentences);
  const mentions = findActors(
    text,
    trees.map(({ sentence, tokens }) => ({ ...sentence, tokens })),
    actors,
    date,
  );
  const scene = { text, trees, quotes: findQuotes(text), lexicon };
  const drafts = findStatements(scene, answersOf(interview, trees));
  const nesting = nestingOf(drafts);
  const sourceTree = (draft: Draft) => trees[draft.sourceSentence]!;
  const partiesOfSource = (draft: Draft, by?: Cast): readonly Party[] =>
    draft.rule === "interview"
      ? answering(draft)
      : draft.source === null
        ? []
        : sourceOrPrincipal(draft, by ?? cast);
  const sourceOrPrincipal = (draft: Draft, by: Cast): readonly Party[] => {
    const named = by.at(sourceTree(draft), draft.source!);
    return named.length > 0 ? named : principalsOf(sourceTree(draft), draft, trees[draft.sentence]!, by);
  };
  /** Who answers in an interview: the person with the label's name, else the first with an office before the questions. */
  const answering = ({ sourceSpan }: Draft): readonly Party[] => {
    const label = sourceSpan === null ? null : text.slice(...sourceSpan);
    const lead = mentions.filter(
      (m) => m.code !== null && m.end <= (interview?.lead ?? 0) && m.kind !== "place",
    );
    const found =
      mentions.find((m) => m.kind === "person" && label !== null && ` ${m.name}`.endsWith(` ${label}`)) ??
      lead.find((m) => /^(person|office)$/.test(m.kind)) ??
      lead.find((m) => m.kind === "metonym");
    if (found === undefined || found.code === null) return [];
    return [{ code: found.code, name: found.name, span: [found.start, found.end], inferred: label === null }];
  };
  const speaker = (index: number, by?: Cast): readonly Party[] => partiesOfSource(drafts[index]!, by);
  const first = drafts.find((d) => d.rule === "interview");
  const asked = first === undefined ? [] : answering(first).slice(0, 1);
  const referents = referentsOf(mentions, trees, actors, date, nesting, speaker, asked, seatOf(text, actors));
  const cast = castOf(mentions, referents.parties, wasMemberBy(actors.members));
  const within = document.dateWithin;
  const times = within ? timesWithin(text, within, trees) : timesOf(text, date, trees);
  const clock = clockOf(times, date, entriesOf(text, trees, times, date));
  const stage: Stage = { scene, statements: drafts, nesting, cast, clock };
  const told = withCounterparts(trees, inOrder([...codeActs(stage), ...actsOfSaying(stage)]));
  const coded = inOrder([
    ...told,
    ...actsRetold(stage, told),
    ...actsResumed(stage, told),
    ...actsOnceMore(stage, told),
    ...actsVerbless(stage, told),
    ...deedsFollowing(stage, told),
    ...actsGapped(stage, told),
    ...actsApportioned(stage, told),
    ...deedsPromised(stage, told),
    ...deedsThreatened(stage, told),
    ...pleasAnswered(stage, told),
    ...dutiesTold(stage, told, speaker),
  ]);
  const bodyBefore = (act: ActDraft): Party | null =>
    cast.bodyBefore(trees[act.sentence]!, act.predicate, act.actor.code);
  const chargedBy = (act: ActDraft): Party | null => chargerOf(stage, act, speaker);
  const filled = performed(
    stage,
    votesDated(
      fillFromContext(
        forTheirStates(coded),
        { trees, cast, chargedBy, bodyBefore, speaker: (voice) => speaker(voice)[0]?.code ?? null },
        choose,
      ).map(forTheState),
      trees,
      clock,
    ),
    speaker,
  );
  return {
    document,
    statements: drafts.map((draft, i): Statement => {
      const found = partiesOfSource(draft);
      const parties = found.length > 0 ? found : tellersOf(draft, filled);
      return statementOf(draft, i, text, sourceOf(draft, parties, mentions), nesting.parents[i]!, stage);
    }),
    acts: actsOf(isOfPlay(text) ? [] : filled, text, (voice) =>
      voice < 0 ? null : (speaker(voice)[0]?.code ?? null),
    ),
    boilerplate,
    warnings: warningsOf(document),
  };

  function sourceOf(draft: Draft, parties: readonly Party[], all: typeof mentions): Source | null {
    const party = parties[0] ? plain(parties[0]) : null;
    if (draft.sourceSpan === null)
      return party === null
        ? null
        : { name: party.name, role: null, code: party.code, span: party.span, inferred: true };
    const person = all.find((m) => m.kind === "person" && meets(m.whole, draft.sourceSpan!)) ?? null;
    const known =
      person ??
      (party?.inferred ? (all.find((m) => m.name === party.name && m.kind === "person") ?? null) : null);
    return {
      name: known?.name ?? text.slice(...draft.sourceSpan),
      role: known?.role ?? null,
      code: party?.code ?? known?.code ?? null,
      span: draft.sourceSpan,
      inferred: draft.rule === "continued" || (party?.inferred ?? false),
    };
  }
}

/** What a reader of the times should know. */
function warningsOf({ date, dateWithin, text }: Document): readonly string[] {
  const open = openDates(text);
  return [
    ...(date === null
      ? ["The report has no date: relative times (“on Tuesday”, “last month”) stay open."]
      : dateWithin
        ? [`The report is of ${edtf(dateWithin, false)}: “on Tuesday” is any Tuesday that this leaves open.`]
        : []),
    ...(open.length > 0
      ? [`${open.slice(0, 5).join(", ")}: nothing tells which number is the month, so this time stays open.`]
      : []),
  ];
}

const byStart = (a: Span, b: Span): number => a[0] - b[0];

/** The text with spaces where boilerplate stands; every offset holds. */
function blanked(text: string, spans: readonly Span[]): string {
  let out = "";
  let at = 0;
  for (const [start, end] of spans) {
    out += text.slice(at, start) + text.slice(start, end).replace(/[^\n]/g, " ");
    at = end;
  }
  return out + text.slice(at);
}

/** Where nothing names the source, whoever does the act of speech that the cue tells ("..., but a minister warned that S"). */
const tellersOf = ({ sentence, head }: Draft, acts: readonly ActDraft[]): readonly Party[] =>
  acts
    .filter((act) => act.sentence === sentence && act.predicate === head && act.status === "fact")
    .map(({ actor }) => ({ ...actor, inferred: true }));

const inOrder = (acts: readonly ActDraft[]): readonly ActDraft[] =>
  acts.map(keptDraft).sort((a, b) => a.sentence - b.sentence || a.predicate - b.predicate);

function statementOf(
  draft: Draft,
  index: number,
  text: string,
  source: Source | null,
  parent: number,
  stage: Stage,
): Statement {
  const tree = stage.scene.trees[draft.sentence]!;
  return {
    id: `s${index + 1}`,
    source,
    cue: draft.cueSpan === null ? null : { text: text.slice(...draft.cueSpan), span: draft.cueSpan },
    content: draft.content,
    form: draft.form,
    time: draft.head < 0 ? null : stage.clock.timeOf(tree, draft.head, [], -1),
    within: parent < 0 ? null : `s${parent + 1}`,
    confidence: draft.confidence,
    rule: draft.rule,
  };
}

function actsOf(
  drafts: readonly ActDraft[],
  text: string,
  principal: (voice: number) => string | null,
): readonly Act[] {
  const idOf = (index: number): string => `a${index + 1}`;
  return drafts.map((draft, i): Act => ({
    id: idOf(i),
    type: draft.type,
    actor: draft.actor,
    target: draft.target,
    object: draft.object,
    status: draft.status,
    voice: draft.voice < 0 ? null : `s${draft.voice + 1}`,
    time: draft.time,
    place: draft.place,
    condition: conditionOf(draft, conditionActs(draft, drafts, principal), idOf, text),
    evidence: draft.evidence,
    plover: ploverOf(draft.type, draft.status, draft.plover),
    cameo: ACTS[draft.type].cameo,
    confidence: Math.round(draft.confidence * 100) / 100,
    rule: draft.rule,
  }));
}
