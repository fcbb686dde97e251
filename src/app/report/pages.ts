import type { Reading } from "../../read/reading.ts";
import { actText, voiceText } from "../text/tell.ts";
import type { Ground } from "./ground.ts";
import type { ReportPage, Voiced } from "./model.ts";

/** The reports themselves, whole, with the places of claims and voices in them. */
export function pages(ground: Ground): readonly ReportPage[] {
  return ground.readings.map((reading, i) => ({
    number: i + 1,
    id: reading.document.id,
    title: reading.document.title ?? reading.document.id,
    outlet: reading.document.outlet,
    date: reading.document.date,
    text: reading.document.text,
    sentences: ground.refs.sentences(reading.document.id),
    boilerplate: reading.boilerplate,
    marks: ground.claims.flatMap((claim) =>
      claim.evidence.flatMap((evidence) =>
        evidence.kind === "words" && evidence.document === reading.document.id
          ? [
              {
                span: evidence.span,
                claim: claim.id,
                status: claim.status,
                voice: voiceText(claim.voice, ground.names),
                text: actText(claim, ground.names),
              },
            ]
          : [],
      ),
    ),
    voices: voicesOf(reading),
    counts: { statements: reading.statements.length, acts: reading.acts.length },
    warnings: reading.warnings,
  }));
}

function voicesOf({ statements }: Reading): readonly Voiced[] {
  return statements.flatMap(({ source, content, form }) =>
    form === "attitude"
      ? []
      : content.map((span): Voiced => ({
          span,
          voice: source?.name ?? "an unnamed source",
          code: source?.code ?? null,
        })),
  );
}
