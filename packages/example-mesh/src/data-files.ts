import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = join(dirname(fileURLToPath(import.meta.resolve('vega-datasets'))), '..', 'data')

/** The files of real data that each table is loaded from, by the table's stored name. */
export const dataFiles: Readonly<Record<string, readonly string[]>> = {
  FLIGHTS: [join(folder, 'flights-3m.parquet')],
  AIRPORTS: [join(folder, 'airports.csv')],
  BIRD_STRIKES: [join(folder, 'birdstrikes.csv')],
}
