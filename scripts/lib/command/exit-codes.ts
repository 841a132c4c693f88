/** Exit codes of the commands; 75 is `EX_TEMPFAIL` of `sysexits.h`: try again later. */
export const EXIT_CODES = { done: 0, failed: 1, misused: 2, busy: 75 } as const;
