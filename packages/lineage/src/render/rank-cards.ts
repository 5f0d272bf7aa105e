import type { Drawing } from './drawing.ts'

/**
 * The column of the drawing that each card stands in: one more than the farthest card it reads from. A cycle is entered at
 * its first card by name, and the edge back is ignored.
 */
export function rankCards({ cards, links }: Drawing): readonly number[] {
  const targets = cards.map(() => new Set<number>())
  const waiting = cards.map(() => 0)
  for (const { from, to } of links) {
    if (from.card === to.card || targets[from.card]?.has(to.card)) continue
    targets[from.card]?.add(to.card)
    waiting[to.card] = (waiting[to.card] as number) + 1
  }
  const fed = new Set(links.flatMap(({ from, to }) => (from.card === to.card ? [] : [to.card])))
  const ranks = cards.map(() => 0)
  const done = cards.map(() => false)
  const ready = cards.flatMap((_, card) => (waiting[card] === 0 ? [card] : []))
  let next = 0
  for (let count = 0; count < cards.length; count += 1) {
    let card = ready[count]
    if (card === undefined) {
      while (done[next]) next += 1
      card = next
      ready.push(card)
    }
    done[card] = true
    for (const target of targets[card] ?? []) {
      if (done[target]) continue
      ranks[target] = Math.max(ranks[target] as number, (ranks[card] as number) + 1)
      waiting[target] = (waiting[target] as number) - 1
      if (waiting[target] === 0) ready.push(target)
    }
  }
  return ranks.map((rank, card) => (fed.has(card) ? rank : nearest(targets[card] ?? [], ranks, rank)))
}

/** A source stands right before the first card that reads it: shorter links than at the far left. */
function nearest(targets: Iterable<number>, ranks: readonly number[], rank: number): number {
  const readers = [...targets].map((target) => ranks[target] as number)
  const first = readers.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY)
  return readers.length === 0 ? rank : Math.max(rank, first - 1)
}
