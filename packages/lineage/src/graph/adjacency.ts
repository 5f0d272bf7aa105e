/** For each node its edges, as one array and where each node's part of it begins (compressed sparse rows). */
export interface Adjacency {
  readonly starts: Int32Array
  readonly edges: Int32Array
}

/** Groups edges by the node that they leave, in two linear passes. */
export function buildAdjacency(nodes: number, leaves: readonly number[]): Adjacency {
  const starts = new Int32Array(nodes + 1)
  for (const node of leaves) starts[node + 1] = (starts[node + 1] as number) + 1
  for (let node = 0; node < nodes; node += 1)
    starts[node + 1] = (starts[node + 1] as number) + (starts[node] as number)
  const next = starts.slice(0, nodes)
  const edges = new Int32Array(leaves.length)
  leaves.forEach((node, edge) => {
    const at = next[node] as number
    edges[at] = edge
    next[node] = at + 1
  })
  return { starts, edges }
}
