import { slug } from '@mesh/core'
import { matchTexts } from './match-texts.ts'
import type { SearchDocument } from './search-document.ts'
import type { SearchOptions } from './search-options.ts'
import type { FacetCount, SearchField, SearchResult } from './search-result.ts'
import { splitWords } from './split-words.ts'

/** An inverted index in memory. */
export interface SearchIndex {
  put(document: SearchDocument): void
  remove(urn: string): void
  has(urn: string): boolean
  search(text: string, options: SearchOptions): SearchResult
}

const weights: Readonly<Record<SearchField, number>> = {
  name: 10,
  tag: 5,
  domain: 4,
  table: 4,
  port: 3,
  column: 3,
  purpose: 2,
  description: 1,
  address: 1,
}

const prefixFactor = 0.6
const standing: Readonly<Record<string, number>> = { deprecated: 0.5, retired: 0.25 }

type Found = ReadonlyMap<string, number>

/** An empty {@link SearchIndex}. */
export function createSearchIndex(): SearchIndex {
  const documents = new Map<string, SearchDocument>()
  const postings = new Map<string, Map<string, number>>()
  let vocabulary: readonly string[] | undefined

  function remove(urn: string): void {
    const document = documents.get(urn)
    if (document === undefined) return
    documents.delete(urn)
    for (const term of termWeights(document).keys()) {
      const posting = postings.get(term)
      posting?.delete(urn)
      if (posting?.size !== 0) continue
      postings.delete(term)
      vocabulary = undefined
    }
  }

  function put(document: SearchDocument): void {
    remove(document.urn)
    documents.set(document.urn, document)
    for (const [term, weight] of termWeights(document)) {
      const posting = postings.get(term)
      if (posting === undefined) {
        postings.set(term, new Map([[document.urn, weight]]))
        vocabulary = undefined
      } else posting.set(document.urn, weight)
    }
  }

  /** Score of each document that has the term, or a word that it begins. Single characters begin nothing. */
  function lookUp(term: string): Found {
    vocabulary ??= [...postings.keys()].sort()
    const found = new Map<string, number>()
    for (let at = lowerBound(vocabulary, term); at < vocabulary.length; at += 1) {
      const word = vocabulary[at] ?? ''
      if (!word.startsWith(term) || (term.length < 2 && word !== term)) break
      const posting = postings.get(word) ?? new Map<string, number>()
      const rarity = Math.log(1 + documents.size / posting.size)
      const factor = rarity * (word === term ? 1 : prefixFactor)
      for (const [urn, weight] of posting) found.set(urn, Math.max(found.get(urn) ?? 0, weight * factor))
    }
    return found
  }

  function search(text: string, options: SearchOptions): SearchResult {
    const terms = [...new Set(splitWords(text).flatMap(({ term, compound }) => (compound ? [] : [term])))]
    const allowed = (urn: string) => passes(documents.get(urn), options)
    const perTerm = terms.map((term) => new Map([...lookUp(term)].filter(([urn]) => allowed(urn))))
    const strict = terms.length === 0 ? everything([...documents.keys()].filter(allowed)) : sum(perTerm, true)
    const relaxed = strict.size === 0 && terms.length > 1
    const scores = relaxed ? sum(perTerm, false) : strict
    const ranked = [...scores]
      .flatMap(([urn, score]) => {
        const document = documents.get(urn)
        if (document === undefined) return []
        return [{ document, score: round(score * (standing[document.status] ?? 1)) }]
      })
      .sort((left, right) => right.score - left.score || (left.document.urn < right.document.urn ? -1 : 1))
    const found = ranked.map(({ document }) => document)
    return {
      total: ranked.length,
      relaxed: relaxed && ranked.length > 0,
      hits: ranked.slice(0, options.limit ?? 20).map(({ document: { texts, ...document }, score }) => ({
        ...document,
        score,
        matches: matchTexts(texts, terms),
      })),
      facets: {
        domain: countValues(found.map(({ domain }) => [domain])),
        status: countValues(found.map(({ status }) => [status])),
        tags: countValues(found.map(({ tags }) => [...new Set(tags)])),
      },
    }
  }

  return { put, remove, has: (urn) => documents.has(urn), search }
}

/** The weight of the best field that has a term. */
function termWeights(document: SearchDocument): Found {
  const best = new Map<string, number>()
  for (const { field, text } of document.texts)
    for (const { term } of splitWords(text)) best.set(term, Math.max(best.get(term) ?? 0, weights[field]))
  return best
}

function passes(document: SearchDocument | undefined, { domain, status, tags = [] }: SearchOptions): boolean {
  if (document === undefined) return false
  if (domain !== undefined && document.domain !== slug(domain)) return false
  if (status !== undefined && document.status !== status.toLowerCase()) return false
  const own = new Set(document.tags.map((tag) => tag.toLowerCase()))
  return tags.every((tag) => own.has(tag.toLowerCase()))
}

const everything = (urns: readonly string[]): Found => new Map(urns.map((urn) => [urn, 0]))

/** Scores over all terms; with `all`, only of documents that have each of them. */
function sum(perTerm: readonly Found[], all: boolean): Found {
  const total = new Map<string, number>()
  for (const found of perTerm) for (const [urn, score] of found) total.set(urn, (total.get(urn) ?? 0) + score)
  if (all) for (const urn of total.keys()) if (!perTerm.every((found) => found.has(urn))) total.delete(urn)
  return total
}

function countValues(values: readonly (readonly string[])[]): readonly FacetCount[] {
  const counts = new Map<string, number>()
  for (const value of values.flat()) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((left, right) => right.count - left.count || (left.value < right.value ? -1 : 1))
}

/** Six digits: sums in another order must not give another ranking. */
const round = (score: number): number => Number(score.toFixed(6))

function lowerBound(sorted: readonly string[], term: string): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? '') < term) low = middle + 1
    else high = middle
  }
  return low
}
