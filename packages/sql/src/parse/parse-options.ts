/** How a text is read. */
export interface ParseOptions {
  /**
   * Whether the text is the source of a template, as dbt has them. `{{ … }}` may stand for a name, a part of one, a value or a
   * statement; where none of these can stand, it is kept as a comment, as `{% … %}` and `{# … #}` are. Write the tree with
   * `templates` too, and all of them come back as they were.
   *
   * @defaultValue false
   */
  readonly templates?: boolean
}
