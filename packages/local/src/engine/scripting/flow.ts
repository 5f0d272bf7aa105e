import type { Constant } from './constant.ts'
import type { RaisedException } from './raised-exception.ts'
import type { Result } from './result.ts'

/** How a list of statements ended: at its end (undefined), or before. */
export type Flow =
  | undefined
  | { readonly kind: 'break' | 'continue'; readonly label: string | null }
  | { readonly kind: 'return'; readonly value: Constant | Result | null }
  | { readonly kind: 'raised'; readonly exception: RaisedException }
