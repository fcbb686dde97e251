/** The shapes that the server sends; the page knows no others, and computes nothing about alliances itself. */
export type {
  CharterView,
  ClaimView,
  DerivationView,
  DossierView,
  ReadingView,
  StandingView,
} from "../../../src/app/view.ts";
export type {
  Change,
  Page,
  ReportRow,
  ReportView,
  Review,
  ReviewedClaim,
  Written,
} from "../../../src/app/view/review.ts";
export type { DeskView } from "../../../src/app/view/desk.ts";
export type { MapView } from "../../../src/app/view/map.ts";
export type { Overview } from "../../../src/app/view/overview.ts";
export type { Status } from "../../../src/vocabulary/status.ts";
export type { Interval } from "../../../src/base/interval.ts";
export type { Span } from "../../../src/base/span.ts";
export type { KeptEntry as Entry } from "../../../src/app/view/review.ts";
import type { DossierView } from "../../../src/app/view.ts";

export type StandingRow = DossierView["standings"][number];
export type Plea = DossierView["pleas"][number];
export type ContestRow = DossierView["contested"][number];
export type Moment = DossierView["timeline"][number];
export type Reference = DossierView["references"][number];
export type ReportPage = DossierView["reports"][number];
export type Problem = DossierView["problems"][number];
