import { capital, listText } from "../../text/names.ts";
import { quoted } from "../../text/tell.ts";
import { dayText, onText, shortDay, whenText } from "../../text/when.ts";
import type { ContestRow, Dossier, DutyRow, Plea, ThreatRow } from "../model.ts";
import { dutyText, HOLDS, inFocus, KINDS, metText, OUTCOMES, ZONES } from "../words.ts";
import { type Links, wordsBlock } from "./links.ts";
import { h, type Markup } from "./markup.ts";

const none = (text: string): Markup => h`<p class="none">${text}</p>`;

/** What the reports tell of, then the chronicle's other cases folded away. */
function focused<T extends { readonly reported: boolean }>(
  all: readonly T[],
  what: string,
  card: (one: T) => Markup,
): Markup {
  const { foremost, rest } = inFocus(all);
  return h`${foremost.map(card)}${rest.length === 0 ? null : h`<details class="rest"><summary>${rest.length} more ${what} that only the chronicle tells of</summary>${rest.map(card)}</details>`}`;
}

export const pleasSection = ({ pleas }: Dossier, links: Links): Markup =>
  pleas.length === 0
    ? none("No plea for help is on the record.")
    : focused(pleas, "pleas", (plea) => pleaCard(plea, links));

const pleaCard = (plea: Plea, links: Links): Markup => h`
  <article class="card">
    <h3>${capital(plea.byName)} asks ${listText(plea.to)}${plea.time === null ? "" : ` ${onText(plea.time)}`}${links.refs(plea.refs)}</h3>
    <p class="sub">${[plea.article === null ? "no article named" : `under ${plea.article}`, ...(plea.object === null ? [] : [plea.object])].join(" · ")}</p>
    <div class="abreast">${plea.accounts.map(
      ({ label, outcome, course }) => h`
      <section class="account"><h4>${capital(label)}</h4><p class="outcome o-${outcome.replace(" ", "-")}">${OUTCOMES[outcome]}</p>
        <ol>${course.map((step) => h`<li>${step.time === null ? null : h`<time>${whenText(step.time, shortDay)}</time> `}${links.line(step)}</li>`)}</ol></section>`,
    )}</div>
  </article>`;

export const threatsSection = ({ threats }: Dossier, links: Links): Markup =>
  threats.length === 0
    ? none("Nobody is on record as announcing or foretelling anything on a condition.")
    : h`${threats.map((threat) => threatCard(threat, links))}`;

const threatCard = (threat: ThreatRow, links: Links): Markup => h`
  <article class="card k-${threat.kind}">
    <p class="kind">${KINDS[threat.kind]}</p>
    <h3>${threat.act}${links.refs(threat.refs)}</h3>
    <p class="sub">${threat.voice}${threat.said === null ? "" : `, ${whenText(threat.said)}`} · by when: <strong>${threat.deadline === null ? "no date set" : dayText(threat.deadline)}</strong></p>
    ${
      threat.conditions.length === 0
        ? null
        : h`<ul class="conditions">${threat.conditions.map(
            (
              condition,
            ) => h`<li><span class="holds">${condition.holds}</span> ${condition.text} <span class="met">${metText(condition)}</span>${links.refs(condition.refs)}
        ${condition.why.length === 0 ? null : h`<ul class="reasons">${condition.why.map((why) => h`<li>${links.line(why)}</li>`)}</ul>`}</li>`,
          )}</ul>`
    }
    ${threat.quote === "" ? null : h`<p class="quote">${quoted(threat.quote)}</p>`}
  </article>`;

export const contestedSection = ({ contested }: Dossier, links: Links): Markup =>
  contested.length === 0
    ? none("Nothing in the record is held differently by two voices.")
    : h`${contested.map((row) => contestCard(row, links))}`;

const contestCard = (row: ContestRow, links: Links): Markup => h`
  <article class="card">
    <h3>${row.proposition}</h3>
    <div class="abreast">${(["affirms", "denies", "leaves open"] as const).map((holds) => {
      const sides = row.sides.filter((side) => side.holds === holds);
      if (sides.length === 0) return null;
      return h`<section class="account"><h4>${HOLDS[holds]}</h4>${sides.map((side) => side.words.map((words) => wordsBlock(words, links)))}</section>`;
    })}</div>
  </article>`;

export const owedSection = ({ owed }: Dossier, links: Links): Markup =>
  owed.length === 0
    ? none("No clause has been set off.")
    : focused(owed, "duties", (duty) => dutyCard(duty, links));

const dutyCard = (duty: DutyRow, links: Links): Markup => h`
  <article class="card">
    <h3>To ${duty.kind === "assist" ? "help" : "consult with"} ${duty.owedToName}${links.refs(duty.refs)}</h3>
    <p class="sub">after ${duty.trigger}${duty.time === null ? "" : ` ${onText(duty.time)}`} · owed by ${listText(duty.owedBy)}</p>
    <ul class="articles">${duty.articles.map((article) => h`<li>§ ${article}</li>`)}</ul>
    <div class="abreast">${duty.accounts.map(
      (account) => h`
      <section class="account"><h4>${capital(account.label)}</h4><p class="outcome">${dutyText(account)}</p><p class="sub">${ZONES[account.zone]}</p>
        <ul class="reasons">${account.reasons.slice(0, 6).map((reason) => h`<li>${links.line(reason)}</li>`)}</ul></section>`,
    )}</div>
  </article>`;
