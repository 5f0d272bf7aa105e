import type { Location } from '@mesh/core'

/** How a text is scanned. */
export interface ScanOptions {
  /** Finds the line of an offset faster than by counting them each time. */
  readonly locate?: (offset: number) => Location
  /**
   * Whether the text is the source of a template: `{{ … }}`, `<% … %>`, `&{…}` and `&name` are tokens of their own, alone or as
   * parts of a word; `{% … %}` and `{# … #}` are comments. Nothing looks inside.
   *
   * @defaultValue false
   */
  readonly templates?: boolean
}
