import type { Problem } from "../../base/problem.ts";
import type { Context } from "../cli/context.ts";
import { type Expectation, parseExpectations } from "../expectations.ts";
import { Failure } from "../failure.ts";
import { readTextFile } from "../files.ts";
import { ask, type AskOptions } from "../question.ts";
import { shallow } from "../text/derivation.ts";
import { explanationText } from "../text/explanation.ts";
import { jsonText } from "../view.ts";
import { judge, type Verdict } from "../verdict.ts";
import { derivationView } from "../view.ts";

type Options = Pick<AskOptions, "report" | "charter" | "chronicle" | "json">;

/** `casus check FILE`: each expectation against what follows; for each that fails what holds instead, and why. Exits 1. */
export async function check(file: string, options: Options, context: Context): Promise<void> {
  const { io, paint, columns } = context;
  const { value, problems } = parseExpectations(await readTextFile(file, io), file);
  if (value === null) throw new Failure(problems);
  const failed: Problem[] = [];
  const results = [];
  for (const expectation of value) {
    const { on, asKnownOn, accordingTo, alliance, wanted } = expectation;
    const question = await ask(
      alliance,
      {
        ...options,
        ...(on === null ? {} : { on }),
        ...(asKnownOn === null ? {} : { asKnownOn }),
        ...(accordingTo === null ? {} : { accordingTo }),
      },
      context,
    );
    const verdict = judge(wanted, question, question.state());
    const byId = new Map(question.claims.map((claim) => [claim.id, claim]));
    if (!verdict.holds) failed.push(failure(expectation, verdict, file));
    results.push({
      line: expectation.line,
      text: expectation.text,
      holds: verdict.holds,
      is: verdict.is,
      why: verdict.why.map((step) => derivationView(step, byId, question.names)),
    });
    if (options.json) continue;
    io.stdout.write(`${verdict.holds ? "✓" : "✗"} ${expectation.line}: ${expectation.text}\n`);
    for (const step of verdict.why)
      io.stdout.write(explanationText(shallow(step, 2), byId, question.names, paint, columns));
  }
  if (options.json) io.stdout.write(jsonText({ file, results }));
  else io.stdout.write(`${value.length - failed.length} of ${value.length} expectations hold.\n`);
  if (failed.length > 0) throw new Failure(failed);
}

const failure = ({ line, text }: Expectation, { is, why }: Verdict, file: string): Problem => {
  const reason = why[0]?.because[0]?.what ?? why[0]?.what;
  return {
    code: "expectation-failed",
    level: "error",
    what: `what follows is: ${is}`,
    ...(reason === undefined ? {} : { why: reason }),
    hint: "`casus why` shows the whole derivation",
    file,
    line,
    col: 1,
    width: text.length,
    excerpt: text,
  };
};
