import { pointerTo } from '../../read/pointer.ts'
import type { Draft } from '../draft.ts'
import { keepAsCustom } from '../keep-as-custom.ts'
import { upgradeColumn } from './old-column.ts'
import { upgradeOldQuality } from './old-quality-rule.ts'
import { upgradeOldServer } from './old-server.ts'
import { upgradeOldSupport } from './old-support.ts'

const renames = [
  ['uuid', 'id'],
  ['quantumName', 'dataProduct'],
  ['datasetName', 'name'],
  ['datasetDomain', 'domain'],
  ['slaDefaultColumn', 'slaDefaultElement'],
  ['stakeholders', 'team'],
  ['dataset', 'schema'],
] as const

/** ODCS v2.2 to v3.0. Source: https://github.com/bitol-io/open-data-contract-standard/blob/main/CHANGELOG.md */
export function fromV22(draft: Draft): void {
  if (Array.isArray(draft.get('/dataset/tables')))
    draft.unwrap('/dataset', 'tables', 'the list of tables is the dataset itself')
  for (const [before, after] of renames) draft.rename('', before, after, `ODCS v3 calls ${before} ${after}`)
  if (draft.get('/kind') !== 'DataContract')
    draft.change('/kind', 'DataContract', 'the only kind of a contract')
  for (const name of ['standardVersion', 'templateVersion'])
    if (draft.get(`/${name}`) !== undefined)
      draft.drop(`/${name}`, 'apiVersion says which version of the standard it is')
  if (draft.get('/type') !== undefined) keepAsCustom(draft, '/type', 'ODCS v3 has no type of a contract')
  upgradeOldServer(draft)
  upgradeOldSupport(draft)
  for (const member of draft.items('/team'))
    draft.rename(member, 'comment', 'description', 'members have descriptions')
  for (const level of draft.items('/slaProperties'))
    draft.rename(level, 'column', 'element', 'ODCS v3 calls column element')
  for (const table of draft.items('/schema')) {
    draft.rename(table, 'table', 'name', 'ODCS v3 calls table name')
    draft.rename(table, 'columns', 'properties', 'ODCS v3 calls columns properties')
    draft.rename(table, 'dataGranularity', 'dataGranularityDescription', 'ODCS v3 has the longer name')
    for (const rule of draft.items(pointerTo(table, 'quality'))) upgradeOldQuality(draft, rule)
    for (const column of draft.items(pointerTo(table, 'properties'))) {
      upgradeColumn(draft, column)
      for (const rule of draft.items(pointerTo(column, 'quality'))) upgradeOldQuality(draft, rule)
    }
  }
}
