/**
 * How much a fault weighs. An error stops the build; a warning is most likely
 * wrong and a hint may be right, and both show only in `npm run check`.
 */
export const SEVERITIES = ["error", "warning", "hint"] as const;

export type Severity = (typeof SEVERITIES)[number];
