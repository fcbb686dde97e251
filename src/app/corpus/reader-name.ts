import { packageRoot } from "../library.ts";
import { VERSION } from "../version.ts";
import { buildOf } from "./reader-build.ts";

/** Set by the build (tsdown.config.ts); run from its sources the program looks at them. */
declare const CASUS_READER_BUILD: string | undefined;

/** Author of what this reader reads. */
export const READER = `reader ${VERSION}`;

let known: string | null = null;

/**
 * The reader to the last rule, as documents keep who read them ("reader 0.1.0+3f2a9c1e"): what another one read may be
 * out of date, what the same one read is not.
 */
export const readerName = (): string =>
  (known ??= `${READER}+${typeof CASUS_READER_BUILD === "string" ? CASUS_READER_BUILD : (buildOf(packageRoot) ?? "unknown")}`);
