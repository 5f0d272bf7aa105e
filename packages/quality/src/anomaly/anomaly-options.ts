/** The part of the calendar in which a series repeats itself. */
export const seasons = ['none', 'hourOfDay', 'weekday', 'dayOfMonth', 'month'] as const

/** One of {@link seasons}. */
export type Season = (typeof seasons)[number]

/** What counts as unusual. */
export interface AnomalyOptions {
  /**
   * How many robust standard deviations from the expected value are still usual, for an endless history; the fewer points
   * there are, the further the range reaches. @defaultValue 3.5
   */
  readonly sensitivity?: number
  /** Which deviations count. @defaultValue 'both' */
  readonly direction?: 'both' | 'above' | 'below'
  /** @defaultValue 'none' */
  readonly season?: Season
  /**
   * Whether values rise or fall steadily: `auto` reckons with a slope when the history shows one beyond doubt (Kendall's test
   * at 0.1 %). @defaultValue 'auto'
   */
  readonly trend?: 'auto' | 'none' | 'linear'
  /** Fewest points that are judged by; at least 3. @defaultValue 8 */
  readonly minimumPoints?: number
  /** Most points that are looked at, the newest ones. @defaultValue 200 */
  readonly maximumPoints?: number
  /** IANA name of the time zone in which hours and days begin. @defaultValue 'UTC' */
  readonly timeZone?: string
}

/** Fills in what the caller left open. */
export const resolveAnomalyOptions = (options: AnomalyOptions): Required<AnomalyOptions> => ({
  sensitivity: options.sensitivity ?? 3.5,
  direction: options.direction ?? 'both',
  season: options.season ?? 'none',
  trend: options.trend ?? 'auto',
  minimumPoints: Math.max(3, Math.trunc(options.minimumPoints ?? 8)),
  maximumPoints: Math.max(3, Math.trunc(options.maximumPoints ?? 200)),
  timeZone: options.timeZone ?? 'UTC',
})
