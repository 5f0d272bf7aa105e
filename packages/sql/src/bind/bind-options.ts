/** Settings of binding. */
export interface BindOptions {
  /** The text that the tree was parsed from: it names the columns that have no alias. */
  readonly text?: string
  /**
   * Whether a view is bound as its own query, where the catalog gives its definition, so that columns lead to tables.
   *
   * @defaultValue false
   */
  readonly expandViews?: boolean
}
