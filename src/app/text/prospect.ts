import type { ProspectView } from "../view/prospect.ts";
import { capital } from "./names.ts";
import type { Paint } from "./paint.ts";
import { table } from "./table.ts";
import { dayText } from "./when.ts";
import { wrap } from "./wrap.ts";

/** An assessment of prospects for a terminal. */
export function prospectText(
  view: ProspectView,
  { columns, paint }: { readonly columns: number; readonly paint: Paint },
): string {
  const { assessment } = view;
  const lines = (text: string): string => wrap(text, columns).join("\n");
  const head = (text: string): string => `\n${paint.bold(text)}`;
  const { ground } = view;
  return [
    paint.bold(
      lines(
        `${view.title}: an assessment of prospects, ${assessment.horizon} months from ${dayText(view.from)}, on the account of ${view.account}`,
      ),
    ),
    lines(
      "Not a prediction: what follows from the charter and from assumptions that are all listed with --json. Probabilities are means over draws of the assumptions; the band holds 80 % of the draws.",
    ),
    head("Ground"),
    lines(
      `Standing of ${view.member}: ${ground.standing}. Demand (${view.demand.standing}): ${view.demand.text}`,
    ),
    lines(groundLine(view)),
    ...assessment.families.map((family) =>
      [
        head(capital(family.what)),
        table(
          ["Outcome", "6 months", "12 months", "at the end", "band", "playouts"],
          family.outcomes.map((o) => [
            o.outcome,
            percent(o.mean[Math.min(6, assessment.horizon)]!),
            percent(o.mean[Math.min(12, assessment.horizon)]!),
            percent(o.mean.at(-1)!),
            `${percent(o.low.at(-1)!)} to ${percent(o.high.at(-1)!)}`,
            `${percent(o.played)} ± ${(100 * o.error).toFixed(1)}`,
          ]),
          columns,
          paint.bold,
        ),
      ].join("\n"),
    ),
    head("How often it went so in history"),
    ...view.baseRates.map((rate) =>
      lines(`${percent(rate.rate)} of ${rate.cases}: ${rate.what} (${rate.source})`),
    ),
    ...(view.baseRates.length === 0 ? ["no base rate is at hand"] : []),
    lines(view.leaning),
    head(`What it hinges on: probability of "${assessment.focus.join('" or "')}" at the end`),
    table(
      ["Assumption", "low", "high", "first order", "total"],
      assessment.tornado.bars.slice(0, 8).map((bar) => {
        const influence = assessment.influences.find(({ name }) => name === bar.name);
        return [
          bar.name.replaceAll("_", " "),
          percent(bar.atLow),
          percent(bar.atHigh),
          influence ? influence.first.toFixed(2) : "",
          influence ? influence.total.toFixed(2) : "",
        ];
      }),
      columns,
      paint.bold,
    ),
    ...switchLines(view).map(lines),
    head("Most probable paths"),
    ...view.told.map(({ share, sentence }) => lines(`${percent(share).padStart(5)}  ${sentence}`)),
    ...(view.happened.length > 0
      ? [
          head("What came of it (not used by the model)"),
          ...view.happened.map((h) => lines(`${dayText(h.day)}: ${h.what}`)),
        ]
      : []),
    "",
    lines(
      `${assessment.draws} draws, ${assessment.runs} playouts, seed ${assessment.seed}; residual ${assessment.residual.toExponential(0)}`,
    ),
    "",
  ].join("\n");
}

function groundLine({ ground }: ProspectView): string {
  const article = ground.articles["withdrawal"];
  const notice =
    ground.running !== null
      ? `A notice runs, ${ground.running} months are left (${article}).`
      : ground.noticeMonths === null
        ? "The charter gives no day on which a notice would end membership."
        : `A notice would run ${ground.noticeMonths} months (${article})${ground.revocable === null ? "; whether it can be taken back the text does not say, and it is assumed that it can" : ""}.`;
  const votes = ground.consensus
    ? `A grant needs that none of ${ground.voters.length} others with a vote objects (${ground.articles["decision"]}).`
    : "The text sets no rule by which one objection would block a grant.";
  return `${notice} ${votes} Whether the place is in the treaty's area: ${ground.inZone ? "yes" : "doubtful"}.`;
}

/** "The most probable outcome changes from X to Y when Z passes ...". */
export const switchLines = ({ assessment }: ProspectView): readonly string[] =>
  assessment.switches.length === 0
    ? [
        "The most probable standing does not change within the ranges of the leading assumptions, each moved alone.",
      ]
    : assessment.switches.map(
        (s) =>
          `The most probable standing changes from "${s.from}" to "${s.to}" when ${s.name.replaceAll("_", " ")} passes ${s.at.toFixed(2)}.`,
      );

export const percent = (p: number): string => (p > 0 && p < 0.005 ? "<1 %" : `${Math.round(100 * p)} %`);
