import type { QualifiedName } from '@mesh/core'
import { datasetKey } from '../edge/dataset-key.ts'
import type { LineageRef } from '../edge/lineage-ref.ts'

/**
 * A dataset in numbers. What ends at the whole dataset ends at `input`, what begins at it begins at `output`: kept apart,
 * so that a column which feeds `output` does not seem to decide about its neighbours.
 */
interface DatasetNodes {
  readonly name: QualifiedName
  readonly key: string
  readonly input: number
  readonly output: number
  readonly columns: Map<string, number>
}

/** Columns and datasets as small integers, and back. */
export interface NodeTable {
  readonly size: number
  readonly datasets: readonly DatasetNodes[]
  /** The node that an edge to (`input`) or from (`output`) a reference touches; made when it is new. */
  intern(ref: LineageRef, end: 'input' | 'output'): number
  /** The same without making it. */
  find(ref: LineageRef, end: 'input' | 'output'): number | undefined
  findDataset(name: QualifiedName): DatasetNodes | undefined
  datasetOf(node: number): DatasetNodes
  /** The column of a node; absent for the two nodes of a whole dataset. */
  columnOf(node: number): string | undefined
}

/** An empty table. */
export function createNodeTable(): NodeTable {
  const byKey = new Map<string, DatasetNodes>()
  // Many edges share one name object: no text is made for those.
  const byObject = new WeakMap<QualifiedName, DatasetNodes>()
  const datasets: DatasetNodes[] = []
  const owners: DatasetNodes[] = []
  const names: (string | undefined)[] = []

  const internDataset = (name: QualifiedName): DatasetNodes => {
    const met = byObject.get(name)
    if (met !== undefined) return met
    const key = datasetKey(name)
    const known = byKey.get(key)
    if (known !== undefined) {
      byObject.set(name, known)
      return known
    }
    const made: DatasetNodes = {
      name,
      key,
      input: names.length,
      output: names.length + 1,
      columns: new Map(),
    }
    byKey.set(key, made)
    byObject.set(name, made)
    datasets.push(made)
    owners.push(made, made)
    names.push(undefined, undefined)
    return made
  }

  const internColumn = (dataset: DatasetNodes, column: string): number => {
    const known = dataset.columns.get(column)
    if (known !== undefined) return known
    const node = names.push(column) - 1
    owners.push(dataset)
    dataset.columns.set(column, node)
    return node
  }

  const datasetOf = (node: number): DatasetNodes => owners[node] as DatasetNodes

  return {
    get size() {
      return names.length
    },
    datasets,
    intern: (ref, end) => {
      const dataset = internDataset(ref.dataset)
      return ref.column === undefined ? dataset[end] : internColumn(dataset, ref.column)
    },
    find: (ref, end) => {
      const dataset = byKey.get(datasetKey(ref.dataset))
      return ref.column === undefined ? dataset?.[end] : dataset?.columns.get(ref.column)
    },
    findDataset: (name) => byKey.get(datasetKey(name)),
    datasetOf,
    columnOf: (node) => names[node],
  }
}
