/** A part of a page for people, before it is Markdown or HTML. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly anchor: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [name: string, value: string])[] }
  | { readonly kind: 'grid'; readonly head: readonly string[]; readonly rows: readonly GridRow[] }

/** A row of a grid; an anchor makes it a place to link to. */
export interface GridRow {
  readonly cells: readonly string[]
  readonly anchor?: string
}
