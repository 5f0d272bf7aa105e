/** What a regular expression is made of. */
export type PatternNode =
  | CharactersNode
  | AssertionNode
  | { readonly kind: 'sequence'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly options: readonly PatternNode[] }
  | { readonly kind: 'repeat'; readonly part: PatternNode; readonly least: number; readonly most: number }

/** One character out of those that a piece of the expression matches: `a`, `.`, `\d`, `[^x]`. */
export interface CharactersNode {
  readonly kind: 'characters'
  readonly source: string
}

/** A place in the text: its start, its end, where a word begins or ends, or where none does. */
export interface AssertionNode {
  readonly kind: 'assertion'
  readonly place: 'start' | 'end' | 'wordEdge' | 'noWordEdge'
}
