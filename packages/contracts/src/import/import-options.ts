/** What the format itself does not say of the contract. */
export interface ImportOptions {
  /** @defaultValue what the text says, else `imported` */
  readonly id?: string
  /** @defaultValue what the text says, else `0.1.0` */
  readonly version?: string
  readonly name?: string
  /** Name of the only table of a text that names none. @defaultValue what the text says, else `rows` */
  readonly table?: string
  /** Where the text comes from, for the places of diagnostics. */
  readonly file?: string
}
