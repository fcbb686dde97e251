import { z } from "zod";
import { readYaml } from "../../alliance/locate.ts";
import { isDay } from "../../base/day.ts";
import type { Outcome } from "../../base/problem.ts";

const words = z.string().min(1);

const EPISODES = z.strictObject({
  licence: words,
  months: z.number().int().positive(),
  episodes: z.array(
    z.strictObject({
      alliance: words,
      day: z.string().refine(isDay),
      member: words,
      kind: z.enum(["notice", "announcement", "freeze", "suspension", "plea"]),
      came: z.boolean(),
      why: words,
      source: words,
    }),
  ),
});

/** Historical episodes: for pleas, whether help came; for the others, whether the member was out within `months`. */
export type Episodes = z.output<typeof EPISODES>;
export type Episode = Episodes["episodes"][number];

export function parseEpisodes(text: string, file: string): Outcome<Episodes> {
  const source = readYaml(text, file);
  const result = EPISODES.safeParse(source.value);
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.map((issue) =>
    source.at(
      issue.path.filter((part) => typeof part !== "symbol"),
      { code: "scenario/episodes", what: `${issue.path.join(".")}: ${issue.message}` },
    ),
  );
  return { value: null, problems };
}
