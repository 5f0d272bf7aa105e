import { formatIdentifier } from '@mesh/core'
import { formatRef, type LineageEdge, type LineageTrace, traceSql } from '@mesh/lineage'
import { createCatalogOf } from '@mesh/sql'

const table = (name: string, columns: string) => ({
  name: { database: 'D', schema: 'S', name },
  columns: columns.split(' ').map((column) => ({ name: column })),
})

export const catalog = createCatalogOf([
  table('T', 'A B C'),
  table('U', 'A D E'),
  table('FLIGHTS', 'FLIGHT_DATE DELAY DISTANCE ORIGIN DESTINATION'),
  table('AIRPORTS', 'IATA NAME CITY'),
  table('DOCS', 'ID V'),
  table('Größe ☕', 'weird"col ÄÖ'),
])

export const session = { database: 'D', schema: 'S' }
const target = { database: 'D', schema: 'S', name: 'OUT' }

/** Traces a query into D.S.OUT. */
export const trace = (sql: string): LineageTrace => traceSql(sql, { catalog, session, target })

/** Edges as `D.S.T.A > OUT.B SUBTYPE`, without the database and schema that all of them share. */
export const told = (edges: readonly LineageEdge[]): readonly string[] =>
  edges.map(
    ({ from, to, subtype }) =>
      `${short(formatRef(from))} > ${to.column === undefined ? '*' : formatIdentifier(to.column)} ${subtype}`,
  )

/** Only what goes into values. */
export const direct = (edges: readonly LineageEdge[]): readonly string[] =>
  told(edges.filter((edge) => edge.kind === 'direct'))

const short = (text: string): string => text.replace(/^D\.S\./, '')
