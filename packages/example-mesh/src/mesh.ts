import { readFile } from 'node:fs/promises'
import {
  type Contract,
  type DataProduct,
  lowerProduct,
  parseContract,
  parseDataProduct,
} from '@mesh/contracts'
import type { ProductShape } from '@mesh/core'
import { airports, airportsContract } from './domains/airports/airports.ts'
import { flights, flightsContract } from './domains/flight-operations/flights.ts'
import { delays, delaysContract } from './domains/punctuality/delays.ts'

/** Everything that the four domains define. */
export interface Mesh {
  readonly contracts: readonly Contract[]
  readonly products: readonly DataProduct[]
  /** The products, resolved: in the order of `products`. */
  readonly shapes: readonly ProductShape[]
}

/** Three domains speak TypeScript, one speaks YAML; from here on nobody can tell. */
export async function loadMesh(): Promise<Mesh> {
  const bird = (file: string) => new URL(`./domains/safety/bird-strikes.${file}.yaml`, import.meta.url)
  const [odcs, odps] = await Promise.all([readFile(bird('odcs'), 'utf8'), readFile(bird('odps'), 'utf8')])
  const contracts = [
    flightsContract,
    airportsContract,
    parseContract(odcs, { file: 'bird-strikes.odcs.yaml' }),
    delaysContract,
  ]
  const products = [flights, airports, parseDataProduct(odps, { file: 'bird-strikes.odps.yaml' }), delays]
  return { contracts, products, shapes: products.map((each) => lowerProduct(each, { contracts, products })) }
}
