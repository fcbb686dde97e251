import type { Claim } from "../../record/claim.ts";
import type { Draft, Store, StoredClaim } from "../../store/store.ts";
import { noClaim } from "../../store/write.ts";
import { isStatus, STATUSES, type Status } from "../../vocabulary/status.ts";
import type { Context } from "../cli/context.ts";
import { wrongUse } from "../failure.ts";
import { loadNames } from "../resources.ts";
import { withStore } from "../stores.ts";
import { claimText } from "../text/record.ts";
import { count } from "../text/names.ts";
import { didYouMean } from "../text/nearest.ts";
import { jsonText } from "../view.ts";
import { recordedView } from "../view/record.ts";
import { changedText, changedTexts } from "./review-changed.ts";
import { countOption, type StoreOptions } from "./store-options.ts";

interface Options extends StoreOptions {
  readonly accept?: readonly string[];
  readonly reject?: readonly string[];
  readonly correct?: readonly string[];
  readonly split?: readonly string[];
  readonly status?: string;
  readonly reason?: string;
  readonly by?: string;
  readonly limit?: string;
  readonly changed?: boolean;
}

/** `casus review`: decisions on claims that nobody has looked at; by option, by key on a terminal, or as a list. */
export async function review(options: Options, context: Context): Promise<void> {
  const names = loadNames();
  await withStore(options.store, context.io, async (store) => {
    const decided = await decide(store, options, context);
    if (decided > 0) return context.io.stdout.write(`${count(decided, "decision")} recorded\n`);
    if (options.changed) {
      const changed = await changedTexts(store);
      return context.io.stdout.write(options.json ? jsonText(changed) : changedText(changed, context));
    }
    const queue = await queueOf(store, countOption(options.limit, "--limit", 20));
    if (options.json) return context.io.stdout.write(jsonText(queue.map((one) => recordedView(one, names))));
    if (context.io.keys !== undefined)
      return walk(store, queue, authorOf(options, context), context, context.io.keys);
    for (const one of queue) {
      context.io.stdout.write(`${claimText(one, names, context.paint, context.columns)}\n\n`);
    }
    context.io.stdout.write(`${count(queue.length, "claim")} to look at, the least certain first; --accept ID, --reject ID or --correct ID --status S decides\n`); // prettier-ignore
  });
}

/** The least certain of the claims that no person has looked at. */
async function queueOf(store: Store, limit: number): Promise<readonly StoredClaim[]> {
  const waiting = await store.claims({ unreviewed: true, limit: Math.max(1000, limit) });
  return [...waiting]
    .sort((a, b) => a.claim.confidence - b.claim.confidence || a.seq - b.seq)
    .slice(0, limit);
}

export const authorOf = ({ by }: Pick<Options, "by">, { io }: Context): string =>
  by ?? io.env["CASUS_AUTHOR"] ?? io.env["USER"] ?? "a person";

async function decide(store: Store, options: Options, context: Context): Promise<number> {
  const by = authorOf(options, context);
  const reason = options.reason ?? "reviewed";
  const drafts: Draft[] = [];
  for (const id of options.accept ?? []) drafts.push({ kind: "confirm", claimId: id, reason, by });
  for (const id of options.reject ?? []) drafts.push({ kind: "retract", claimId: id, reason, by });
  for (const id of options.correct ?? []) drafts.push({ kind: "correct", claim: await corrected(store, id, statusOption(options.status)), reason, by }); // prettier-ignore
  for (const id of options.split ?? []) {
    const act = (await store.claim(id))?.act ?? null;
    if (act === null) throw noClaim(`${id} with others on its act`);
    drafts.push({ kind: "split", act, claims: [id], reason, by });
  }
  if (drafts.length > 0) await store.append(drafts);
  return drafts.length;
}

async function corrected(store: Store, id: string, status: Status): Promise<Claim> {
  const found = await store.claim(id);
  if (found === null) throw noClaim(id);
  return { ...found.claim, status };
}

function statusOption(text: string | undefined): Status {
  if (text !== undefined && isStatus(text)) return text;
  const known = Object.keys(STATUSES);
  throw wrongUse({
    code: "status-unknown",
    what: text === undefined ? "--correct needs what is right" : `there is no status "${text}"`,
    hint: didYouMean(
      text ?? "",
      known,
      known.map((one) => `--status ${one}`),
    ),
  });
}

const HELP = "[a]ccept  [r]eject  [c]orrect the status  [s]kip  [q]uit";

/** One claim after the other; each decision is recorded at once, so that a break loses none. */
async function walk(
  store: Store,
  queue: readonly StoredClaim[],
  by: string,
  { io, paint, columns }: Context,
  keys: () => AsyncIterator<string>,
): Promise<void> {
  const names = loadNames();
  const pressed = keys();
  let decided = 0;
  walking: for (const [i, one] of queue.entries()) {
    io.stdout.write(
      `\n${i + 1}/${queue.length}\n${claimText(one, names, paint, columns)}\n${paint.dim(HELP)} `,
    );
    for (;;) {
      const { value: key, done } = await pressed.next();
      if (done || key === "q" || key === "\u0003") break walking;
      if (key === "s") break;
      const draft = await draftFor(key, one, by, io.stdout.write, pressed);
      if (draft === null) continue;
      await store.append([{ ...draft, basis: one.seq }]);
      decided++;
      break;
    }
  }
  await pressed.return?.(undefined);
  io.stdout.write(`\n${count(decided, "decision")} recorded\n`);
}

async function draftFor(
  key: string,
  { claim }: StoredClaim,
  by: string,
  write: (text: string) => void,
  keys: AsyncIterator<string>,
): Promise<Draft | null> {
  if (key === "a") return { kind: "confirm", claimId: claim.id, reason: "read beside its words", by };
  if (key === "r") return { kind: "retract", claimId: claim.id, reason: "its words do not say so", by };
  if (key !== "c") return null;
  const known = Object.keys(STATUSES) as Status[];
  write(`\n${known.map((status, i) => `${i + 1} ${status}`).join("  ")} `);
  const status = known[Number((await keys.next()).value) - 1];
  return status === undefined
    ? null
    : { kind: "correct", claim: { ...claim, status }, reason: `held as ${status}`, by };
}
