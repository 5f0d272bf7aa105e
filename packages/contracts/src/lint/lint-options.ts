import type { Clock, Location, Severity } from '@mesh/core'

/** How a contract or data product is linted. */
export interface LintOptions {
  /** The place of a JSON pointer in a file, as {@link checkContract} gives it. @defaultValue the pointer alone */
  readonly locate?: (pointer: string) => Location
  /** Other severities than the rules have, by code; `off` silences a rule. @defaultValue none */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>
  /** Tells whether a suppression is over. @defaultValue the time of this machine */
  readonly clock?: Clock
}
