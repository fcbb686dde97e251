import { drawPart, type Drawn, drawsFor } from "../../../src/scenario/draws.ts";
import { type Case, standingsOf } from "../../../src/scenario/evaluate.ts";
import { hingesOf, tornadoAlone } from "../../../src/scenario/hinges.ts";
import { type Work, workOut } from "../../../src/scenario/parts.ts";
import { coursesOf, focusOf } from "../../../src/scenario/prospect.ts";
import { tellPath } from "../../../src/scenario/tell.ts";
import type { Played } from "./prospects.svelte.ts";

/** Plays a case as `casus foresee` does, with the same functions; what is known so far goes out after each stage. */
addEventListener("message", ({ data }: MessageEvent<{ one: Case; runs: number; seed: number }>) => {
  void play(data.one, data.runs, data.seed);
});

async function play(one: Case, runs: number, seed: number): Promise<void> {
  const effort = { runs, seed };
  const all = drawsFor(runs);
  const standings = standingsOf(one);
  const focus = focusOf(one, standings);
  const work: Work = async (kind, asked) => workOut(kind, one, effort, asked);
  let drawn: readonly Drawn[] = [];
  const tell = (more: Partial<Played>): void => postMessage(more);
  const draw = (to: number): void => {
    drawn = [...drawn, ...drawPart(one, effort, drawn.length, to)];
    const courses = coursesOf(one, effort, drawn);
    const told = courses.paths.map((path) => ({ share: path.share, ...tellPath(path, one.setting) }));
    tell({ courses, told, focus, done: drawn.length / all / 2 });
  };
  for (const to of [2, 4, 8, 16].filter((n) => n < all)) draw(to);
  tell({ tornado: await tornadoAlone(one, seed, standings, focus, work), done: 0.35 });
  while (drawn.length < all) draw(Math.min(all, drawn.length + 16));
  const { influences, switches } = await hingesOf(one, seed, standings, focus, work);
  tell({ influences, switches, done: 1 });
}
