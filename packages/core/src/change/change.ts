/** What a change does to those who rely on the thing changed. */
export const changeImpacts = ['none', 'notice', 'breaking'] as const

/** One of {@link changeImpacts}, from harmless to harmful. */
export type ChangeImpact = (typeof changeImpacts)[number]

/** The semantic-version step that a change asks for. */
export type VersionStep = 'patch' | 'minor' | 'major'

/** One difference between two versions of a definition. */
export interface Change {
  /** Stable code, `NAMESPACE.SUBCODE`: `CONTRACT.COLUMN_REMOVED`. */
  readonly code: string
  readonly action: 'added' | 'removed' | 'changed' | 'renamed'
  /** JSON pointer into the older definition; absent when the thing was added. */
  readonly before?: ChangeSide
  /** JSON pointer into the newer definition; absent when the thing was removed. */
  readonly after?: ChangeSide
  /** What it means, in one sentence. */
  readonly message: string
  /** Effect on those who read the data. */
  readonly consumers: ChangeImpact
  /** Effect on those who write it, and on what is stored already. */
  readonly producers: ChangeImpact
  readonly step: VersionStep
  /** The table or column that changed, by the exact names that the platform stores: what lineage is asked about. */
  readonly subject?: { readonly table: string; readonly column?: string }
}

/** One side of a {@link Change}. */
export interface ChangeSide {
  /** JSON pointer (RFC 6901). */
  readonly pointer: string
  readonly value?: unknown
}
