/** How a text is read. */
export interface ParseOptions {
  /**
   * Whether the text is the source of a template, as dbt, the Snowflake CLI and SnowSQL have them. `{{ … }}`, `<% … %>`,
   * `&{…}` and `&name` may stand for a name, a part of one, a value or a statement; where none of these can stand, they are kept
   * as comments, as `{% … %}` and `{# … #}` are. Write the tree with `templates` too, and all of them come back as they were.
   *
   * Sources: https://docs.getdbt.com/docs/build/jinja-macros,
   * https://docs.snowflake.com/en/developer-guide/snowflake-cli/sql/execute-sql, https://docs.snowflake.com/en/user-guide/snowsql-use
   *
   * @defaultValue false
   */
  readonly templates?: boolean
}
