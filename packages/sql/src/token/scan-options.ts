import type { Location } from '@mesh/core'

/** How a text is scanned. */
export interface ScanOptions {
  /** Finds the line of an offset faster than by counting them each time. */
  readonly locate?: (offset: number) => Location
  /**
   * Whether the text is the source of a template, as dbt has them: `{{ … }}` is a token of its own, alone or as a part of a
   * word or a text; `{% … %}` and `{# … #}` are comments. Nothing looks inside.
   *
   * @defaultValue false
   */
  readonly templates?: boolean
}
