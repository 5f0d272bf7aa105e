/** The part of an account that is read. Names are exact stored names. */
export interface AccountScope {
  readonly databases: readonly string[]
  /** Account roles. The database roles of `databases` are always read. */
  readonly roles: readonly string[]
  readonly warehouses: readonly string[]
}
