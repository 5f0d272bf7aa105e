/** Nanoseconds of a second, as cells count time. */
export const nanosPerSecond = 1_000_000_000n

/** Nanoseconds of a day. */
export const nanosPerDay = 86_400n * nanosPerSecond
