/** Words by what they make of what hangs on them: see status.ts, the only place that decides a status. */

const set = (text: string): ReadonlySet<string> => new Set(text.split(" "));

export const MAY = set("may might could can");
export const MUST = set("must should ought shall");
export const UNDONE = set(
  "fail refuse decline stop cease avoid neglect forget omit hesitate refrain abstain desist unable incapable unwilling loath disinclined averse powerless balk shrink flinch baulk",
);
export const PLANNED = set(
  "plan intend decide agree prepare vow pledge promise offer seek aim choose resolve undertake set due expect schedule vote commit announce apply wish postpone delay defer prefer about poise poised determined commitment opt intention intent bent mind",
);
export const ASKED = set(
  "ought urge warn demand ask request order require tell press instruct exhort implore want hope call appeal advise recommend need invite pressure propose duty lobby campaign clamour clamor agitate petition obligation oblige obliged bind bound",
);
/** What hangs on these happens only as far as they do, and not even then for sure. */
export const CAUSED = set("encourage allow let push enable help embolden");
/** Who is told of an act of one's own has it before him: "notified the bloc of its withdrawal". */
export const ANNOUNCED = set("notify inform announce declare");
/** Steps of one's own that are given notice of. */
export const STEP = set(
  "withdrawal exit departure suspension accession denunciation termination intention decision resumption return deployment pullout",
);
export const WEIGHED = set(
  "threaten consider mull weigh discuss contemplate debate try attempt risk suggest able ready likely unlikely willing fear possible doubt verge brink right power authority option ability chance opportunity permission freedom possibility capacity willingness readiness tempt wary afraid fearful scared capable investigate probe",
);
export const REJECTED = set(
  "deny dispute refute reject dismiss exclude prevent rule pretend dissuade deter foil thwart avert forestall",
);
export const WISHED = set("hope want wish");
/** Adjectives that tell of what was done: "was quick to send", "is proud to host". After others an infinitive is no more than possible. */
export const ACHIEVED = set(
  "quick swift prompt right wrong wise unwise proud glad happy pleased sorry first last next only foolish brave lucky late early mistaken justified content delighted relieved shocked surprised",
);
/** What is given up is not going to happen: "abandoned its plan to leave". */
export const ABANDONED = set(
  "abandon drop withdraw shelve renounce scrap cancel give bury reverse rescind revoke",
);
export const PLAN = set(
  "plan idea intention threat decision bid application project proposal effort attempt withdrawal exit departure deployment",
);
export const INSISTED = set("insist suggest stipulate move");
/** Who does not believe it holds that it is not so; who did not say it left it open. */
export const BELIEVED = set("believe think expect suppose feel imagine");
export const TOLD = set(
  "say claim state confirm allege assert report announce tell admit acknowledge suggest mean know prove show verify establish demonstrate",
);
export const UNPROVED = set("evidence proof sign indication confirmation word guarantee");
/** Adverbs of whoever is not sure: "probably left". */
export const UNSURE = set(
  "perhaps possibly maybe presumably probably apparently seemingly ostensibly conceivably likely potentially",
);
/** Who is not so does not do it: "is not ready to leave", "was not allowed to join". */
export const UNREADY = set(
  "ready able willing free inclined keen eager allow permit authorize authorise entitle disposed minded let enable",
);
