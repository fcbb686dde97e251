import { keep, kept } from "./kept.ts";

const alliance = $state({ id: kept("alliance", "CSTO") });

/** The alliance looked at last: views that are about none (desk, reports) lead back to it. */
export const last = {
  get alliance(): string {
    return alliance.id;
  },
  set alliance(id: string) {
    if (alliance.id === id) return;
    alliance.id = id;
    keep("alliance", id);
  },
};
