/** A part of a page for people, before it is Markdown or HTML. Values are those of the contract; each kind of page words them. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly anchor: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [name: string, value: unknown])[] }
  | { readonly kind: 'grid'; readonly head: readonly string[]; readonly rows: readonly GridRow[] }

/** A row of a grid; an anchor makes it a place to link to. */
export interface GridRow {
  /** A cell of fields is a record; one that says nothing is `''` or a record without fields. */
  readonly cells: readonly unknown[]
  readonly anchor?: string
  /** Words that are told beside the first cell, where a page has room for them; the cells say them too. */
  readonly marks?: readonly string[]
}
