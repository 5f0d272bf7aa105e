/** Something that takes room in a layer: a card, or the lane that a long link runs in. */
export interface LayerItem {
  readonly rank: number
  readonly height: number
}

/** Rounds of ordering, alternately by what comes before and by what comes after. */
const sweeps = 8

/**
 * The vertical centre of every item: each layer ordered by the mean of its neighbours (barycentre), then drawn towards them
 * without overlap. `arcs` lead from a layer to the next.
 */
export function settleLayers(
  items: readonly LayerItem[],
  arcs: readonly (readonly [number, number])[],
  gap: number,
): readonly number[] {
  const neighbours = items.map(() => ({ before: [] as number[], after: [] as number[] }))
  for (const [from, to] of arcs) {
    neighbours[to]?.before.push(from)
    neighbours[from]?.after.push(to)
  }
  const layers: number[][] = []
  items.forEach(({ rank }, item) => {
    while (layers.length <= rank) layers.push([])
    layers[rank]?.push(item)
  })
  const centres = items.map(() => 0)
  const heightOf = (item: number): number => items[item]?.height ?? 0
  for (const layer of layers) {
    let y = -layer.reduce((sum, item) => sum + heightOf(item) + gap, -gap) / 2
    for (const item of layer) {
      centres[item] = y + heightOf(item) / 2
      y += heightOf(item) + gap
    }
  }
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const side = sweep % 2 === 0 ? 'before' : 'after'
    for (const layer of side === 'before' ? layers : layers.toReversed())
      settle(layer, (item) => neighbours[item]?.[side] ?? [], centres, heightOf, gap)
  }
  return centres
}

function settle(
  layer: number[],
  neighboursOf: (item: number) => readonly number[],
  centres: number[],
  heightOf: (item: number) => number,
  gap: number,
): void {
  const wishes = new Map(
    layer.map((item) => {
      const near = neighboursOf(item)
      const sum = near.reduce((all, each) => all + (centres[each] as number), 0)
      return [item, near.length === 0 ? (centres[item] as number) : sum / near.length]
    }),
  )
  const wishOf = (item: number): number => wishes.get(item) ?? 0
  layer.sort((left, right) => wishOf(left) - wishOf(right) || left - right)
  let floor = Number.NEGATIVE_INFINITY
  let shift = 0
  for (const item of layer) {
    const half = heightOf(item) / 2
    const centre = Math.max(wishOf(item), floor + half)
    centres[item] = centre
    shift += wishOf(item) - centre
    floor = centre + half + gap
  }
  for (const item of layer) centres[item] = (centres[item] as number) + shift / layer.length
}
