import { canonicalJson } from '@mesh/core'
import type { LineageEdge } from '../edge/lineage-edge.ts'

/** One edge from two with the same ends and subtype: all the evidence, each once, and the higher confidence. */
export function mergeEdge(known: LineageEdge, added: LineageEdge): LineageEdge {
  const seen = new Set(known.evidence.map(canonicalJson))
  const news = added.evidence.filter((each) => !seen.has(canonicalJson(each)))
  const { confidence: _, ...rest } = known
  const confidence = Math.max(known.confidence ?? 1, added.confidence ?? 1)
  return {
    ...rest,
    ...(confidence < 1 && { confidence }),
    evidence: news.length === 0 ? known.evidence : [...known.evidence, ...news],
  }
}
