import type { SlotName } from './slots.ts'

/** A piece of a compiled pattern. */
export type Pattern =
  | { readonly type: 'word'; readonly text: string }
  | { readonly type: 'symbol'; readonly text: string }
  | { readonly type: 'slot'; readonly slot: SlotName }
  | { readonly type: 'optional'; readonly pieces: readonly Pattern[] }
  | { readonly type: 'choice'; readonly alternatives: readonly (readonly Pattern[])[] }
  /** One or more with commas between them. */
  | { readonly type: 'list'; readonly item: Pattern }
  /** One or more without commas. */
  | { readonly type: 'repeat'; readonly item: Pattern }
