/** The package's version, as `casus --version` prints it. */
export const VERSION = "0.1.0";
