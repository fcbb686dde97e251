import { accountText, replay, threats } from "../alliance/index.ts";
import type { Day } from "../base/day.ts";
import type { Claim } from "../record/claim.ts";
import { ASSUMPTIONS } from "../scenario/assumptions.ts";
import { backgroundsOf, type Case } from "../scenario/evaluate.ts";
import type { Scenario } from "../scenario/file/parse.ts";
import { groundOf } from "../scenario/ground.ts";
import type { Effort } from "../scenario/draws.ts";
import type { Work } from "../scenario/parts.ts";
import { assess } from "../scenario/prospect.ts";
import { settingOf } from "../scenario/setting.ts";
import { tellPath } from "../scenario/tell.ts";
import { crewFor, withCrew } from "./prospects/crew.ts";
import { baseRatesFor, LEANING } from "./base-rates.ts";
import { knownHistory } from "./cases.ts";
import { accountOption } from "./options.ts";
import type { Control } from "./server/jobs.ts";
import { loadAlliance, loadNames } from "./resources.ts";
import type { ProspectSetup, ProspectView } from "./view/prospect.ts";

/** What a command line may change about a scenario. */
export interface Wishes {
  readonly from?: Day;
  readonly horizon?: number;
  readonly account?: string;
}

/** The scenario's case on its ground: charter, chronicle and reports replayed on the day and account. */
export function caseOf(
  scenario: Scenario,
  wishes: Wishes,
  claims: readonly Claim[],
): { readonly one: Case; readonly account: string; readonly scenario: Scenario } {
  const changed: Scenario = {
    ...scenario,
    from: wishes.from ?? scenario.from,
    horizon: wishes.horizon ?? scenario.horizon,
    account: wishes.account ?? scenario.account,
  };
  const { charter, chronicle } = loadAlliance(changed.alliance);
  const all = [...knownHistory(chronicle, changed.from), ...claims];
  const account = accountOption(changed.account, charter, all);
  const state = replay(charter, all, account, changed.from);
  const ground = groundOf(charter, state, threats(all, changed.from), changed.member, changed.place);
  const setting = settingOf(changed, ground, loadNames());
  return {
    one: { setting, priors: changed.priors, backgrounds: backgroundsOf(changed) },
    account: accountText(account),
    scenario: changed,
  };
}

/** The whole assessment, ready to leave; worked out on all processors where that is worth starting workers. */
export async function foreseen(
  scenario: Scenario,
  wishes: Wishes,
  claims: readonly Claim[],
  effort: Effort,
): Promise<ProspectView> {
  const { one, account, scenario: changed } = caseOf(scenario, wishes, claims);
  const assessment = await withCrew(crewFor(one, effort), one, effort, (work) => assess(one, effort, work));
  return viewOf(changed, one, account, assessment);
}

/** The same under watch: a step for each part worked out, in processes of its own so that whoever asks meanwhile is answered; ends when it is told to. */
export async function foreseenUnder(
  { signal, step }: Control,
  scenario: Scenario,
  wishes: Wishes,
  claims: readonly Claim[],
  effort: Effort,
): Promise<ProspectView> {
  const { one, account, scenario: changed } = caseOf(scenario, wishes, claims);
  const stopped = new Promise<never>((_, stop) => {
    signal.addEventListener("abort", () => stop(new Error("stopped")), { once: true });
  });
  stopped.catch(() => undefined);
  let [done, all] = [0, 0];
  const tell = (): void => step(done, all, `parts of ${changed.title}`);
  const watched =
    (work: Work): Work =>
    async (kind, asked) => {
      all++;
      tell();
      const told = await Promise.race([work(kind, asked), stopped]);
      done++;
      tell();
      return told;
    };
  const crew = Math.max(1, crewFor(one, effort));
  const assessment = await withCrew(crew, one, effort, (work) =>
    Promise.race([assess(one, effort, watched(work)), stopped]),
  );
  return viewOf(changed, one, account, assessment);
}

export function viewOf(
  scenario: Scenario,
  one: Case,
  account: string,
  assessment: ProspectView["assessment"],
): ProspectView {
  const { happened, ...setup } = setupOf(scenario, one, account);
  const told = assessment.paths.map((path) => ({ share: path.share, ...tellPath(path, one.setting) }));
  return { ...setup, assessment, told, happened };
}

/** All of it that is known before anything is played. */
export function setupOf(scenario: Scenario, one: Case, account: string): ProspectSetup {
  const { setting } = one;
  const { ground } = setting;
  return {
    scenario: scenario.id,
    title: scenario.title,
    alliance: scenario.alliance,
    from: scenario.from,
    account,
    kind: scenario.kind,
    member: setting.member,
    granter: setting.granter,
    adversary: setting.adversary,
    demand: { text: scenario.demand.text, standing: setting.demand, granted: scenario.demand.granted },
    ground: {
      standing: ground.standing
        ? [ground.standing.formal, ground.standing.effective].filter(Boolean).join(", ")
        : "none",
      noticeMonths: ground.noticeMonths,
      running: ground.running,
      revocable: ground.revocable,
      voters: ground.voters,
      consensus: ground.consensus,
      inZone: ground.inZone,
      articles: ground.articles,
    },
    suppositions: scenario.suppositions,
    priors: scenario.priors.map((prior) => ({ ...prior, what: ASSUMPTIONS[prior.name] })),
    backgrounds: one.backgrounds,
    baseRates: baseRatesFor(scenario.kind),
    leaning: LEANING,
    happened: scenario.happened,
  };
}
