import { assertNever } from '@mesh/core'
import type { EdgeKind, LineageEdge } from '../edge/lineage-edge.ts'
import type { LineageGraph } from '../graph/lineage-graph.ts'
import { buildDrawing } from './drawing.ts'
import { renderDot } from './render-dot.ts'
import { renderMermaid } from './render-mermaid.ts'
import { renderSvg } from './render-svg.ts'
import { renderText } from './render-text.ts'

/** What lineage can be drawn as. */
export const lineageFormats = ['svg', 'mermaid', 'dot', 'text'] as const

/** One of {@link lineageFormats}. */
export type LineageFormat = (typeof lineageFormats)[number]

/** Settings of a drawing. */
export interface RenderOptions {
  /**
   * Heading of the drawing, read out by screen readers.
   * @defaultValue 'Column lineage'
   */
  readonly title?: string
  /**
   * Edges to draw.
   * @defaultValue both kinds
   */
  readonly kinds?: readonly EdgeKind[]
  /**
   * Most column rows of one table; the others become one row that says how many they are, and keep their edges.
   * @defaultValue 40
   */
  readonly maxColumns?: number
  /**
   * Whether the text drawing has ANSI colours.
   * @defaultValue false
   */
  readonly color?: boolean
}

/**
 * Draws a graph or a list of edges. The same edges give the same drawing, in whatever order they come.
 *
 * @example
 * await writeFile('lineage.svg', renderLineage(graph, 'svg', { title: 'Where delays come from' }))
 */
export function renderLineage(
  source: LineageGraph | Iterable<LineageEdge>,
  format: LineageFormat,
  options: RenderOptions = {},
): string {
  const resolved = {
    title: options.title ?? 'Column lineage',
    kinds: options.kinds ?? ['direct', 'indirect'],
    maxColumns: Math.max(1, options.maxColumns ?? 40),
    color: options.color ?? false,
  }
  const edges = 'edges' in source ? source.edges() : [...source]
  const drawing = buildDrawing(edges, resolved)
  switch (format) {
    case 'svg':
      return renderSvg(drawing)
    case 'mermaid':
      return renderMermaid(drawing)
    case 'dot':
      return renderDot(drawing)
    case 'text':
      return renderText(drawing, resolved.color)
    default:
      return assertNever(format, 'lineage format')
  }
}
