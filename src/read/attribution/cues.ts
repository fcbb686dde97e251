import type { ActTypeName } from "../../vocabulary/acts.ts";

/**
 * A verb that tells that somebody says or thinks something.
 * Frames: s = a clause or a quotation is the content ("said that S"); i = an infinitive is ("vowed to defend");
 * o = its object and what hangs on it are ("rejected the claim", "expressed concern at S"); p = a prepositional
 * phrase is ("spoke about S", "warned of S"); d = the object is the one spoken to ("told parliament that S").
 */
export interface Cue {
  readonly kind: "say" | "think" | "stance";
  readonly frames: string;
  /** The act of speech it is, whatever its content. */
  readonly act: ActTypeName | null;
}

const TABLE = `
say s | state s | add s | note s | remark s | comment sp | observe s | mention so | recall s | write s | tweet s | post s
tell sd | inform sd | assure sd | remind sd | brief d | advise sdi | caution sdp | convince sd | persuade sd
announce so | declare so | proclaim so | disclose so | reveal so | report so | explain so clarify | clarify so clarify
specify so | confirm so | acknowledge so | admit so | concede so | recognize so | recognise so | repeat so
reiterate so | reaffirm so | affirm so | assert so | argue s | insist sp | claim si | maintain s | contend s | stress so
emphasize so | emphasise so | underline so | underscore so | highlight so | suggest so | hint sp | indicate so
signal so | allege so | testify s | respond s | reply s | answer s | counter s | retort s | continue s | conclude s
charge s accuse | complain sp criticize | quip s | joke s | boast sp | lament so criticize | predict so | forecast so
estimate s | warn sdpi warn | deny so deny | refute o deny | rebut o deny | dispute so deny | reject o | dismiss o
promise sdi pledge | pledge soi pledge | vow soi pledge | swear si pledge | undertake i pledge | guarantee so pledge
demand soi demand | urge sdi demand | call | insist sp demand | ask sd | request so | order | require | appeal
propose soi | recommend so | express o | voice o | reject o | condemn o criticize | denounce o criticize
criticize o criticize | criticise o criticize | deplore o criticize | decry o criticize | slam o criticize
blast o criticize | praise o endorse | hail o endorse | welcome o endorse | applaud o endorse | commend o endorse
endorse o endorse | back o endorse | describe op | characterize op | characterise op | label o | brand o | dub o | term o
accuse d accuse | blame d accuse | threaten si threaten | speak p | talk p | cite o | quote d | question so
point s | read s | find s | show s | shout s | cry s | whisper s | exclaim s | tout o | stipulate s | rule s | agree s
recount s | protest s criticize | chant s | mutter s | insinuate s
`;

const THOUGHT = `
believe s | think s | hope sip | fear so | expect soi | want oi | wish si | doubt so | know s | feel s | consider so
assume s | suspect so | support o | oppose o | favor o | favour o | prefer oi | regret so | worry sp | anticipate so
understand s | hold s | view o | see s | imagine s
`;

/** What somebody is set on doing: a stance; what it is about is told by whoever tells of the stance. */
const RESOLVE = `decide si | plan i | intend i | aim i | seek i | refuse i | decline i | agree i`;

function parse(table: string, kind: Cue["kind"], into: Map<string, Cue>): void {
  for (const entry of table.split(/[|\n]/)) {
    const [lemma, frames = "", act] = entry.trim().split(/\s+/);
    if (!lemma || !frames) continue;
    into.set(lemma, { kind, frames, act: (act as ActTypeName | undefined) ?? null });
  }
}

/** Verbs of saying and thinking by lemma. */
export const CUES: ReadonlyMap<string, Cue> = (() => {
  const out = new Map<string, Cue>();
  parse(RESOLVE, "stance", out);
  parse(THOUGHT, "think", out);
  parse(TABLE, "say", out);
  return out;
})();

/** Nouns of saying and thinking that take their content as a clause or a phrase: "the accusation that S". */
export const CUE_NOUNS: ReadonlyMap<string, ActTypeName | null> = new Map<string, ActTypeName | null>([
  ...(
    "statement claim assertion argument suggestion announcement declaration remark comment assurance belief view " +
    "opinion hope fear concern expectation conviction insistence contention allegation report conclusion " +
    "acknowledgment acknowledgement confirmation admission impression prediction estimate warning threat notion " +
    "idea suspicion doubt worry feeling position testimony finding message"
  )
    .split(" ")
    .map((lemma): [string, ActTypeName | null] => [lemma, null]),
  ["accusation", "accuse"],
  ["charge", "accuse"],
  ["denial", "deny"],
  ["demand", "demand"],
  ["call", "demand"],
  ["pledge", "pledge"],
  ["promise", "pledge"],
  ["vow", "pledge"],
  ["warning", "warn"],
  ["criticism", "criticize"],
]);
