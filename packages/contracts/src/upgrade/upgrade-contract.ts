import { noUpgrade } from '../errors.ts'
import type { Contract } from '../odcs/contract.ts'
import { checkContract } from '../read/check-contract.ts'
import { contractVersion } from '../read/contract-version.ts'
import { readDocument } from '../read/read-document.ts'
import type { ReadOptions } from '../read/read-options.ts'
import { renderDocument } from '../render/render-document.ts'
import { contractEditions, contractStructure } from '../validate/contract-editions.ts'
import { fromV22 } from './odcs/from-v2-2.ts'
import { fromV30 } from './odcs/from-v3-0.ts'
import { upgradeText } from './upgrade-document.ts'
import type { Upgraded } from './upgraded.ts'

/** How a contract is upgraded. */
export interface UpgradeContractOptions extends ReadOptions {
  /** @defaultValue v3.2.0 */
  readonly to?: 'v3.1.0' | 'v3.2.0'
}

/** An upgraded contract; `contract` is there when nothing is missing in it. */
export interface UpgradedContract extends Upgraded {
  readonly contract?: Contract
}

/**
 * Brings a contract of ODCS v2.2 to v3.1 to a newer version. What the new version has no field for becomes a custom property;
 * the log says so. A text keeps its comments and order wherever its keys survive.
 *
 * @throws CONTRACT.INVALID for a text that is no YAML or JSON document, CONTRACT.NO_UPGRADE for an older version.
 * @example
 * const { text, log } = upgradeContract(await readFile('sellers.yaml', 'utf8'))
 */
export function upgradeContract(
  source: string | object,
  options: UpgradeContractOptions = {},
): UpgradedContract {
  const { to = 'v3.2.0', ...reading } = options
  const old = typeof source === 'string' ? source : renderDocument(source, [])
  const from = contractVersion(readDocument(old, reading).document?.value).edition
  if (contractEditions.indexOf(from) < contractEditions.indexOf(to)) throw noUpgrade(from, to, options.file)
  const { text, log } = upgradeText(old, {
    ...reading,
    kind: 'contract',
    to,
    structure: contractStructure(to),
    steps: [
      ...(from.startsWith('v2.') ? [fromV22] : []),
      ...(from.startsWith('v2.') || from.startsWith('v3.0') ? [fromV30] : []),
    ],
  })
  const { contract, diagnostics } = checkContract(text, { ...reading, version: to })
  return { from, to, text, log, diagnostics, ...(contract !== undefined && { contract }) }
}
