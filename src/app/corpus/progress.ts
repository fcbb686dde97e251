import cliProgress from "cli-progress";
import type { Context } from "../cli/context.ts";
import type { Tally } from "./run.ts";

export interface Bar {
  /** So many bytes of the source have gone by. */
  readonly passed: (bytes: number) => void;
  readonly update: (tally: Tally) => void;
  readonly stop: () => void;
}

/** A bar with the time left on a terminal's stderr; nothing where stderr goes elsewhere. */
export function progressBar(bytes: number, { io }: Context): Bar {
  if (!io.stderr.isTTY) return { passed: () => undefined, update: () => undefined, stop: () => undefined };
  const bar = new cliProgress.SingleBar(
    {
      format: "{bar} {percentage}% · {documents} documents · {eta_formatted} left",
      hideCursor: true,
      etaBuffer: 100,
    },
    cliProgress.Presets.shades_grey,
  );
  bar.start(Math.max(1, bytes), 0, { documents: 0 });
  let done = 0;
  return {
    passed: (more) => {
      done = Math.min(bytes, done + more);
    },
    update: ({ recorded, known }) => bar.update(done, { documents: recorded + known }),
    stop: () => bar.stop(),
  };
}
