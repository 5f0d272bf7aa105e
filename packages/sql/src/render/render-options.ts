import type { SqlDialect } from '@mesh/core'
import { snowflakeDialect } from '../dialect/snowflake-dialect.ts'

/** How {@link renderSql} writes. */
export interface RenderOptions {
  /**
   * Whose names and texts it spells.
   *
   * @defaultValue snowflakeDialect
   */
  readonly dialect?: SqlDialect
  /**
   * `compact` is one line; `pretty` breaks lines as a person would.
   *
   * @defaultValue 'compact'
   */
  readonly style?: 'compact' | 'pretty'
  /**
   * How many characters wide a line of the pretty style may be.
   *
   * @defaultValue 100
   */
  readonly width?: number
  /**
   * How many spaces a level of the pretty style moves right.
   *
   * @defaultValue 2
   */
  readonly indent?: number
  /**
   * Whether comments are written too.
   *
   * @defaultValue true
   */
  readonly comments?: boolean
  /**
   * Whether a semicolon ends it, before a comment that ends the line.
   *
   * @defaultValue false
   */
  readonly semicolon?: boolean
  /**
   * Whether the tree was read with `templates` of ParseOptions: `{{ … }}` in names and texts is written as it is.
   *
   * @defaultValue false
   */
  readonly templates?: boolean
  /** The text that the tree was read from: names keep their case, texts their quotes as they are there. */
  readonly source?: string
  /**
   * What ends a line of the pretty style.
   *
   * @defaultValue '\n'
   */
  readonly lineEnd?: '\n' | '\r\n'
}

/** {@link RenderOptions} without gaps; only the source may be absent. */
export type ResolvedRenderOptions = Required<Omit<RenderOptions, 'source'>> & Pick<RenderOptions, 'source'>

/** Fills the gaps of {@link RenderOptions}. */
export const resolveRenderOptions = (options: RenderOptions): ResolvedRenderOptions => ({
  dialect: options.dialect ?? snowflakeDialect,
  style: options.style ?? 'compact',
  width: options.width ?? 100,
  indent: options.indent ?? 2,
  comments: options.comments ?? true,
  semicolon: options.semicolon ?? false,
  lineEnd: options.lineEnd ?? '\n',
  templates: options.templates ?? false,
  ...(options.source !== undefined && { source: options.source }),
})
